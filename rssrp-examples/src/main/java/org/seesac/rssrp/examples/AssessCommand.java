package org.seesac.rssrp.examples;

import java.util.List;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one expert for a text. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Judges one expert for a text: barriers, every point, and why the expert is not listed.")
final class AssessCommand implements Runnable {

  @Parameters(index = "0", paramLabel = "EXPERT", description = "Identifier of an expert of the roster.")
  private String expert = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The request in free text.")
  private String text = "";

  @Mixin
  private Inputs inputs = new Inputs();

  @Mixin
  private LanguageInput language = new LanguageInput();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Roster roster = inputs.roster();
    MatchingPolicy policy = MatchingPolicy.standard();
    SupportRequest request = SupportRequest.builder().text(text).build();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      Candidate candidate = matcher.assess(request, expert, policy, inputs.asOf());
      List<String> reasons =
          matcher.explainAbsence(request, expert, policy, inputs.asOf(), ExpertMatcher.DEFAULT_LIMIT, language.tag());
      new ShortlistText(roster.taxonomy(), language.tag(), spec.commandLine().getOut()).print(candidate, reasons);
    }
  }
}
