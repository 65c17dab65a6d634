package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.Scope;

/** The promises of matching, over random rosters, requests and policies. */
class MatchingPropertiesTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;

  /** Requests for each roster: what takes long is reading a roster, not matching it. */
  private static final int REQUESTS = 6;

  @Property(tries = 300)
  void theIndexOnlyFindsFaster(@ForAll long seed, @ForAll @IntRange(max = 25) int size,
      @ForAll @IntRange(max = 12) int limit) {
    RandomData data = new RandomData(seed);
    List<Expert> experts = data.experts(size);
    List<ExpertProfile> profiles = experts.stream().map(TestMatching::profile).toList();

    try (ExpertMatcher matcher = TestMatching.over(experts)) {
      for (int i = 0; i < REQUESTS; i++) {
        SupportRequest request = data.request();
        MatchingPolicy policy = data.policy();

        assertEquals(oneByOne(profiles, request, policy, limit),
            matcher.match(request, policy, AS_OF, limit).candidates());
      }
    }
  }

  /** What scoring everybody gives, without an index. */
  private static List<Candidate> oneByOne(
      List<ExpertProfile> profiles, SupportRequest request, MatchingPolicy policy, int limit) {
    Interpretation read = TestMatching.INTERPRETER.interpret(request);
    EligibilityRules rules = new EligibilityRules(read.request(), policy, AS_OF);
    FitScorer scorer = TestMatching.scorer(request, policy, AS_OF);
    List<Candidate> all = profiles.stream()
        .map(each -> new Candidate(0, each.expert(), scorer.score(each), rules.barriers(each.expert())))
        .filter(candidate -> candidate.isEligible() || policy.includesBarred())
        .filter(candidate -> read.scope() != Scope.OUT_OF_SCOPE)
        .sorted(Comparator.comparingInt((Candidate each) -> -each.score().milliPoints())
            .thenComparing(each -> each.expert().id()))
        .limit(limit)
        .toList();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new Candidate(i + 1, all.get(i).expert(), all.get(i).score(), all.get(i).barriers()))
        .toList();
  }

  /** The matcher assesses one expert by the same score as the list has. */
  @Property(tries = 100)
  void anAssessmentIsWhatTheListSays(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    MatchingPolicy policy = data.policy();
    try (ExpertMatcher matcher = TestMatching.over(data.experts(5))) {
      for (Candidate listed : matcher.match(request, policy, AS_OF, 5).candidates()) {
        Candidate assessed = matcher.assess(request, listed.expert().id(), policy, AS_OF);

        assertEquals(new Candidate(listed.rank(), assessed.expert(), assessed.score(), assessed.barriers()), listed);
      }
    }
  }

  @Property(tries = 300)
  void otherExpertsChangeNoScore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int size) {
    RandomData data = new RandomData(seed);
    List<Expert> experts = data.experts(size);
    SupportRequest request = data.request();
    Expert one = experts.get(data.below(size));

    try (ExpertMatcher alone = TestMatching.over(List.of(one));
        ExpertMatcher among = TestMatching.over(experts)) {
      assertEquals(
          alone.assess(request, one.id(), MatchingPolicy.standard(), AS_OF),
          among.assess(request, one.id(), MatchingPolicy.standard(), AS_OF));
    }
  }

  @Property(tries = 200)
  void orderLocaleAndTimeZoneChangeNothing(@ForAll long seed, @ForAll @IntRange(max = 15) int size) {
    RandomData data = new RandomData(seed);
    List<Expert> experts = data.experts(size);
    SupportRequest request = data.request();
    String expected = answer(experts, request);
    List<Expert> shuffled = new ArrayList<>(experts);
    Collections.shuffle(shuffled, new Random(seed));

    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("tr-TR") ? "Pacific/Kiritimati" : "Pacific/Pago_Pago"));
        assertEquals(expected, answer(shuffled, request));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 25)
  void manyThreadsGetTheSameAnswer(@ForAll long seed) throws Exception {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    try (ExpertMatcher matcher = TestMatching.over(data.experts(30));
        ExecutorService threads = Executors.newFixedThreadPool(8)) {
      String expected = matcher.match(request, MatchingPolicy.standard(), AS_OF, 10).candidates().toString();
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        answers.add(threads.submit(
            () -> matcher.match(request, MatchingPolicy.standard(), AS_OF, 10).candidates().toString()));
      }
      for (Future<String> answer : answers) {
        assertEquals(expected, answer.get());
      }
    }
  }

  private static String answer(List<Expert> experts, SupportRequest request) {
    try (ExpertMatcher matcher = TestMatching.over(experts)) {
      Shortlist shortlist = matcher.match(request, MatchingPolicy.standard(), AS_OF, 8);
      return shortlist.candidates() + "\n" + shortlist.barred() + "\n" + shortlist.advice() + shortlist.outcome();
    }
  }

  @Property(tries = 1000)
  void pointsSumExactlyAndStayInBounds(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    MatchingPolicy policy = data.policy();
    Score.Total total =
        TestMatching.scorer(data.request(), policy, AS_OF).score(TestMatching.profile(data.expert("E")));

    assertSums(total);
    int most = policy.weights().values().stream().mapToInt(each -> each * 1000).sum();
    assertEquals(most, total.maxMilliPoints());
  }

  private static void assertSums(Score score) {
    assertTrue(score.milliPoints() >= 0 && score.milliPoints() <= score.maxMilliPoints(), () -> score.toString());
    if (!score.parts().isEmpty()) {
      assertEquals(score.parts().stream().mapToInt(Score::milliPoints).sum(), score.milliPoints());
    }
    score.parts().forEach(MatchingPropertiesTest::assertSums);
  }

  @Property(tries = 300)
  void nobodyBarredIsReturnedAndEverybodyIsAccountedFor(
      @ForAll long seed, @ForAll @IntRange(max = 30) int size, @ForAll @IntRange(max = 10) int limit) {
    RandomData data = new RandomData(seed);
    try (ExpertMatcher matcher = TestMatching.over(data.experts(size))) {
      for (int i = 0; i < REQUESTS; i++) {
        assertAllAreAccountedFor(matcher.match(data.request(), MatchingPolicy.standard(), AS_OF, limit), size);
      }
    }
  }

  private static void assertAllAreAccountedFor(Shortlist shortlist, int size) {
    assertTrue(shortlist.candidates().stream().allMatch(Candidate::isEligible));
    Set<String> named = new HashSet<>();
    shortlist.candidates().forEach(each -> assertTrue(named.add(each.expert().id())));
    shortlist.barred().forEach(each -> {
      assertTrue(named.add(each.expert().id()));
      assertTrue(!each.barriers().isEmpty());
    });
    assertEquals(size, shortlist.considered());
    assertEquals(size, named.size() + shortlist.belowCut());
  }
}
