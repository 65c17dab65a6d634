package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.core.taxonomy.UnknownConceptException;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Scope;

/** Trials score as shortlists do, but for the numbers that are tried. */
class FitTrialsTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());

  @Property(tries = 200)
  void theNumbersInUseGiveTheScoresOfAShortlist(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    Roster roster = data.roster(4);
    SupportRequest request = data.request();
    MatchingPolicy policy = data.policy();

    Map<String, Score.Total> scores =
        trials(roster, request).scores(policy, RandomData.AS_OF, FitTrials.BROADER, FitTrials.SIBLING)
            .getOrDefault(request.id(), Map.of());

    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      boolean answers = matcher.interpret(request).scope() != Scope.OUT_OF_SCOPE;
      assertEquals(answers ? roster.size() : 0, scores.size());
      scores.forEach((expert, score) -> assertEquals(
          matcher.assess(request, expert, policy, RandomData.AS_OF).score(), score));
    }
  }

  @Property(tries = 200)
  void relatedEvidenceThatCountsMoreLowersNoScore(
      @ForAll long seed, @ForAll @DoubleRange(max = 1) double less, @ForAll @DoubleRange(max = 1) double more) {
    RandomData data = new RandomData(seed);
    Roster roster = data.roster(4);
    SupportRequest request = data.request();
    FitTrials trials = trials(roster, request);

    Map<String, Score.Total> low = scores(trials, Math.min(less, more));
    Map<String, Score.Total> high = scores(trials, Math.max(less, more));

    low.forEach((expert, score) -> assertTrue(
        high.getOrDefault(expert, new Score.Total(List.of())).milliPoints() >= score.milliPoints()));
  }

  private static Map<String, Score.Total> scores(FitTrials trials, double related) {
    return trials.scores(MatchingPolicy.standard(), RandomData.AS_OF, related, related / 2).getOrDefault("Q", Map.of());
  }

  @ParameterizedTest
  @CsvSource({"salw.pssm,1,0", "salw.pssm.records,0,1", "salw.pssm.destruction,1,1"})
  void evidenceOfTheAreaAndOfItsOtherActivitiesCountsAsIsTried(String claimed, int byBroader, int bySibling) {
    Roster roster = Roster.of(Taxonomy.rssrp(), List.of(claiming(claimed)));
    SupportRequest request =
        SupportRequest.builder().id("Q").need(Need.of(ConceptId.of("salw.pssm.destruction"))).build();
    FitTrials trials = trials(roster, request);

    assertEquals(byBroader == 1, points(trials, 0.5, 0) > 0);
    assertEquals(bySibling == 1, points(trials, 0, 0.5) > 0);
  }

  private static Expert claiming(String concept) {
    Expert each = new RandomData(1).expert("E");
    return new Expert(each.id(), each.name(), each.gender(), each.nationality(), each.nominatedBy(), each.approval(),
        each.consent(), "", "", each.languages(), List.of(new Claim(ConceptId.of(concept), ExpertiseLevel.LEAD, 0)),
        List.of(), List.of(), List.of(), List.of(), each.availability(), each.contact());
  }

  private static int points(FitTrials trials, double broader, double sibling) {
    return trials.scores(MatchingPolicy.standard(), RandomData.AS_OF, broader, sibling).getOrDefault("Q", Map.of())
        .values().stream().mapToInt(Score::milliPoints).sum();
  }

  @Test
  void whoIsBarredIsScoredToo() {
    RandomData data = new RandomData(1);
    List<Expert> experts = data.experts(40);
    SupportRequest request =
        SupportRequest.builder().id("Q").text("storage of weapons").excludeNationalities("RS", "BA")
            .build();

    assertEquals(40, scores(trials(Roster.of(Taxonomy.rssrp(), experts), request), 0.5).size());
  }

  @ParameterizedTest
  @CsvSource({"1.1,0", "-0.1,0", "0,2", "0,NaN"})
  void sharesOutsideZeroToOneAreRefusedWithAdvice(double broader, double sibling) {
    FitTrials trials =
        trials(Roster.of(Taxonomy.rssrp(), List.of()), SupportRequest.builder().id("Q").text("storage").build());

    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
        () -> trials.scores(MatchingPolicy.standard(), RandomData.AS_OF, broader, sibling));

    assertEquals("broader is " + broader + " and sibling is " + sibling + ". Give numbers from 0 to 1.",
        refused.getMessage());
  }

  @Test
  void twoRequestsOfOneIdentifierAreRefusedWithAdvice() {
    SupportRequest request = SupportRequest.builder().id("Q").text("storage of weapons").build();
    Roster roster = Roster.of(Taxonomy.rssrp(), List.of());

    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
        () -> FitTrials.over(roster, INTERPRETER, List.of(request, request)));

    assertEquals("Two requests have the identifier 'Q'. Give each request one of its own.", refused.getMessage());
  }

  @Test
  void aNeedForAnUnknownConceptIsRefusedWhenItIsScored() {
    SupportRequest request = SupportRequest.builder().id("Q").need(Need.of(ConceptId.of("salw.nowhere"))).build();
    FitTrials trials = trials(Roster.of(Taxonomy.rssrp(), List.of()), request);

    assertThrows(UnknownConceptException.class, () -> scores(trials, 0.5));
  }

  private static FitTrials trials(Roster roster, SupportRequest request) {
    return FitTrials.over(roster, INTERPRETER, List.of(request));
  }
}
