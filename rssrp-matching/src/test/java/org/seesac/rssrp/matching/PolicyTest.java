package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.matching.interpret.Scope;

/** What the presets of a policy promise, and how candidates and weights are compared. */
class PolicyTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;

  static Stream<MatchingPolicy> presets() {
    return Stream.of(MatchingPolicy.standard(), MatchingPolicy.rapidResponse(), MatchingPolicy.mentoring());
  }

  @ParameterizedTest
  @MethodSource("presets")
  void theWeightsOfAPresetSumToAHundred(MatchingPolicy preset) {
    assertEquals(100, preset.weights().values().stream().mapToInt(Integer::intValue).sum());
  }

  @Property(tries = 300)
  void inARapidResponseLongerNoticeNeverHelpsAndElsewhereItChangesNoScore(
      @ForAll long seed, @ForAll @IntRange(max = 60) int notice, @ForAll @IntRange(max = 60) int more) {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    Expert expert = data.experts(1).getFirst();
    Expert sooner = withNotice(expert, notice);
    Expert later = withNotice(expert, notice + more);

    assertTrue(score(request, sooner, MatchingPolicy.rapidResponse()) >= score(request, later,
        MatchingPolicy.rapidResponse()));
    assertEquals(score(request, sooner, MatchingPolicy.standard()), score(request, later, MatchingPolicy.standard()));
  }

  private static Expert withNotice(Expert each, int days) {
    return each.withAvailability(new Availability(List.of(), 0, days, Set.of()));
  }

  private static int score(SupportRequest request, Expert expert, MatchingPolicy policy) {
    return TestMatching.scorer(request, policy, AS_OF).score(TestMatching.profile(expert)).milliPoints();
  }

  @Property(tries = 300)
  void theDifferencesOfTwoCandidatesSumToTheDifferenceOfTheirScores(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    List<Expert> experts = data.experts(2);
    SupportRequest request = data.request();
    MatchingPolicy policy = data.policy();

    try (ExpertMatcher matcher = TestMatching.over(experts)) {
      Candidate one = matcher.assess(request, experts.getFirst().id(), policy, AS_OF);
      Candidate other = matcher.assess(request, experts.getLast().id(), policy, AS_OF);
      CandidateComparison comparison = CandidateComparison.of(one, other);

      assertEquals(one.score().milliPoints() - other.score().milliPoints(),
          comparison.differences().values().stream().mapToInt(Integer::intValue).sum());
      assertEquals(comparison.differences().values().stream().filter(each -> each != 0).count(),
          comparison.sentences().size());
    }
  }

  @Property(tries = 100)
  void everyUpsetIsTrue(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    MatchingPolicy policy = data.policy();

    try (ExpertMatcher matcher = TestMatching.over(data.experts(size))) {
      Sensitivity sensitivity = matcher.sensitivity(request, policy, AS_OF);
      for (Sensitivity.Change change : sensitivity.changes()) {
        List<Candidate> best =
            matcher.match(request, policy.withWeight(change.criterion(), change.points()), AS_OF, 1).candidates();
        assertEquals(best.isEmpty() ? "" : best.getFirst().expert().id(), change.first());
      }
      assertEquals(sensitivity.isStable(),
          sensitivity.changes().stream().allMatch(each -> each.first().equals(sensitivity.first())));
    }
  }

  /** The oracle is a roster in which the expert really needs no notice. */
  @Property(tries = 100)
  void aCounterfactualRankIsTheRankTheChangedExpertHas(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int size) {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    List<Expert> experts = new ArrayList<>(data.experts(size));
    Expert slow = withNotice(experts.getFirst(), 400);
    experts.set(0, slow);
    List<Expert> changed = new ArrayList<>(experts);
    changed.set(0, withNotice(slow, 0));
    MatchingPolicy policy = MatchingPolicy.rapidResponse();

    try (ExpertMatcher matcher = TestMatching.over(experts); ExpertMatcher oracle = TestMatching.over(changed)) {
      List<String> told = matcher.counterfactuals(request, slow.id(), policy, AS_OF).stream()
          .filter(each -> each.startsWith("with no notice needed"))
          .toList();
      List<String> expected = oracle.match(request, policy, AS_OF, size).candidates().stream()
          .filter(each -> each.expert().id().equals(slow.id()))
          .map(each -> "with no notice needed: rank " + each.rank())
          .toList();

      if (matcher.interpret(request).scope() != Scope.OUT_OF_SCOPE) {
        assertEquals(expected, told);
      }
    }
  }
}
