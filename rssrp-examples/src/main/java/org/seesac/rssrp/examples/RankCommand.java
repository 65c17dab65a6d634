package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks experts for every request of a file and writes a TREC run. */
@Command(
    name = "rank",
    mixinStandardHelpOptions = true,
    description = "Ranks experts for every request of a file and writes a TREC run.")
final class RankCommand implements Runnable {

  @Parameters(index = "0", paramLabel = "ROSTER", description = "Roster, one expert a line (JSON Lines).")
  private Path rosterFile = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUESTS", description = "Requests, one a line (JSON Lines).")
  private Path requestFile = Path.of("");

  @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Day as of which experts are judged.")
  private LocalDate asOf = LocalDate.MIN;

  @Option(names = "--limit", paramLabel = "N", description = "Experts a request at most. Default: ${DEFAULT-VALUE}.")
  private int limit = ExpertMatcher.DEFAULT_LIMIT;

  @Option(names = "--including-barred", description = "Ranks barred experts too.")
  private boolean includingBarred;

  @Option(names = "--run", required = true, paramLabel = "FILE", description = "Where the run is written.")
  private Path runFile = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Taxonomy taxonomy = Taxonomy.rssrp();
    Roster roster = RosterReader.of(taxonomy).read(rosterFile);
    List<SupportRequest> requests = RequestReader.of(taxonomy).read(requestFile);
    MatchingPolicy standard = MatchingPolicy.standard();
    MatchingPolicy policy = includingBarred ? standard.includingBarred() : standard;
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      ProductRun.of(requests.stream().map(each -> matcher.match(each, policy, asOf, limit)).toList()).write(runFile);
    }
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%d requests ranked over %d experts, written to %s%n", requests.size(), roster.size(),
            runFile);
  }
}
