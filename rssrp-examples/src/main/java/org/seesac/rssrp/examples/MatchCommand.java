package org.seesac.rssrp.examples;

import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks experts for a text and prints why. */
@Command(name = "match", mixinStandardHelpOptions = true, description = "Ranks experts for a text and tells why.")
final class MatchCommand implements Runnable {

  @Parameters(paramLabel = "TEXT", description = "The request in free text, in any of twelve languages.")
  private String text = "";

  @Mixin
  private Inputs inputs = new Inputs();

  @Option(names = "--limit", paramLabel = "N", description = "Candidates at most. Default: ${DEFAULT-VALUE}.")
  private int limit = 5;

  @Option(names = "--including-barred", description = "Ranks barred experts too, marked with their barriers.")
  private boolean includingBarred;

  @Mixin
  private LanguageInput language = new LanguageInput();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Roster roster = inputs.roster();
    MatchingPolicy standard = MatchingPolicy.standard();
    MatchingPolicy policy = includingBarred ? standard.includingBarred() : standard;
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      SupportRequest request = SupportRequest.builder().text(text).build();
      new ShortlistText(roster.taxonomy(), language.tag(), spec.commandLine().getOut())
          .print(matcher.match(request, policy, inputs.asOf(), limit));
    }
  }
}
