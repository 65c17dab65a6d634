package org.seesac.rssrp.matching;

import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.index.BoundQuery;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.Scope;

/** A request with everything that judges experts for it. Immutable. */
record Judgment(
    Interpretation interpretation, FitQuery query, EligibilityRules rules, FitScorer scorer, MatchingPolicy policy) {

  static Judgment of(Interpretation interpretation, FitQuery query, MatchingPolicy policy, LocalDate asOf) {
    return new Judgment(
        interpretation,
        query,
        new EligibilityRules(interpretation.request(), policy, asOf),
        new FitScorer(query, policy, asOf),
        policy);
  }

  boolean answers() {
    return interpretation.scope() != Scope.OUT_OF_SCOPE;
  }

  Candidate candidate(int rank, ExpertProfile profile) {
    return new Candidate(rank, profile.expert(), scorer.score(profile), rules.barriers(profile.expert()));
  }

  BoundQuery boundQuery() {
    return query.bounds(policy);
  }

  Shortlist.Outcome outcome(List<Candidate> best, List<Integer> considered) {
    if (interpretation.scope() == Scope.OUT_OF_SCOPE) {
      return Shortlist.Outcome.OUT_OF_SCOPE;
    }
    if (interpretation.scope() == Scope.UNDER_SPECIFIED) {
      return Shortlist.Outcome.UNDER_SPECIFIED;
    }
    if (considered.isEmpty()) {
      return Shortlist.Outcome.NOBODY_ELIGIBLE;
    }
    boolean good = best.stream().anyMatch(each -> each.score().milliPoints() >= policy.goodMatchPoints() * 1000L);
    return good ? Shortlist.Outcome.MATCHED : Shortlist.Outcome.NO_GOOD_MATCH;
  }
}
