package org.seesac.rssrp.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;

/** Matching for tests: the phrase lists are read once, and one expert is scored without an index around. */
final class TestMatching {

  static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());

  private TestMatching() {}

  static ExpertMatcher over(List<Expert> experts) {
    return ExpertMatcher.over(Roster.of(Taxonomy.rssrp(), experts), INTERPRETER, Clock.systemUTC());
  }

  static ExpertProfile profile(Expert expert) {
    return Profiles.of(Roster.of(Taxonomy.rssrp(), List.of(expert)), INTERPRETER).getFirst();
  }

  /** What makes the fit of one expert after another for a request, and nothing else. */
  static FitScorer scorer(SupportRequest request, MatchingPolicy policy, LocalDate asOf) {
    return new FitScorer(
        FitQuery.of(INTERPRETER.interpret(request).request(), Taxonomy.rssrp(), INTERPRETER),
        policy, asOf);
  }

  /** The points of one expert by the standard policy. */
  static int points(SupportRequest request, Expert expert) {
    return scorer(request, MatchingPolicy.standard(), RandomData.AS_OF).score(profile(expert)).milliPoints();
  }
}
