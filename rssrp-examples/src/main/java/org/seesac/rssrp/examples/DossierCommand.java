package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.List;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.WholeFile;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.report.Dossier;
import org.seesac.rssrp.matching.report.DossierView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the dossier of a request's shortlist. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = "Writes what a meeting reads to decide whom to send. The file's ending chooses the format.")
final class DossierCommand implements Runnable {

  @Option(names = "--request", paramLabel = "ID", required = true, description = "Identifier of the request.")
  private String id = "";

  @Option(names = "--view", paramLabel = "VIEW", description = "blind, partner or internal. Default: blind.")
  private String view = "blind";

  @Option(names = "--out", paramLabel = "FILE", required = true,
      description = "Where the dossier is written; ends in .html, .md or .json.")
  private Path outFile = Path.of("");

  @Option(names = "--requests", paramLabel = "FILE",
      description = "Requests, one a line (JSON Lines). Default: the sample requests.")
  private Path requestFile = Path.of("");

  @Option(names = "--limit", paramLabel = "N", description = "Candidates at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 5;

  @Mixin
  private Inputs inputs = new Inputs();

  @Mixin
  private LanguageInput language = new LanguageInput();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** A form of a dossier. */
  private enum Format {
    HTML,
    MD,
    JSON;

    String write(Dossier dossier) {
      return switch (this) {
        case HTML -> dossier.html();
        case MD -> dossier.markdown();
        case JSON -> DossierJson.of(dossier);
      };
    }
  }

  @Override
  public void run() {
    Format format = format();
    DossierView chosen = view();
    Roster roster = inputs.roster();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      Shortlist shortlist = matcher.match(request(roster), MatchingPolicy.standard(), inputs.asOf(), limit);
      WholeFile.write(outFile, format.write(Dossier.of(shortlist, roster, chosen, language.tag())));
    }
    spec.commandLine().getOut().println(
        Messages.in(language.tag()).say("dossier.written", id, chosen.words(language.tag()), outFile));
  }

  private Format format() {
    return Endings.format(Format.values(), outFile).orElseThrow(() -> wrong(
        "The file '" + outFile + "' does not tell the format. Let it end in .html, .md or .json."));
  }

  private DossierView view() {
    for (DossierView each : DossierView.values()) {
      if (each.name().equalsIgnoreCase(view)) {
        return each;
      }
    }
    throw wrong("There is no view '" + view + "'. Write blind, partner or internal.");
  }

  private SupportRequest request(Roster roster) {
    List<SupportRequest> requests = requestFile.toString().isEmpty()
        ? Sample.requests()
        : RequestReader.of(roster.taxonomy()).read(requestFile);
    return requests.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> wrong("There is no request '" + id + "'. The first of the " + requests.size() + " is '"
            + requests.stream().map(SupportRequest::id).findFirst().orElse("") + "'."));
  }

  private CommandLine.ParameterException wrong(String words) {
    return new CommandLine.ParameterException(spec.commandLine(), words);
  }
}
