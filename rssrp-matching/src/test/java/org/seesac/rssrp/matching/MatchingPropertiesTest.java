package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
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
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Scope;

/** The promises of matching, over random rosters, requests and policies. */
class MatchingPropertiesTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final LocalDate AS_OF = RandomData.AS_OF;

  private static ExpertMatcher over(Roster roster) {
    return ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC());
  }

  @Property(tries = 2000)
  void theIndexOnlyFindsFaster(@ForAll long seed, @ForAll @IntRange(max = 25) int size,
      @ForAll @IntRange(max = 12) int limit) {
    RandomData data = new RandomData(seed);
    Roster roster = data.roster(size);
    SupportRequest request = data.request();
    MatchingPolicy policy = data.policy();

    try (ExpertMatcher matcher = over(roster)) {
      boolean answers = matcher.interpret(request).scope() != Scope.OUT_OF_SCOPE;
      List<Candidate> all = roster.experts().stream()
          .map(expert -> matcher.assess(request, expert.id(), policy, AS_OF))
          .filter(candidate -> candidate.isEligible() || policy.includesBarred())
          .filter(candidate -> answers)
          .sorted(Comparator.comparingInt((Candidate each) -> -each.score().milliPoints())
              .thenComparing(each -> each.expert().id()))
          .limit(limit)
          .toList();
      List<Candidate> expected = IntStream.range(0, all.size())
          .mapToObj(i -> new Candidate(i + 1, all.get(i).expert(), all.get(i).score(), all.get(i).barriers()))
          .toList();

      assertEquals(expected, matcher.match(request, policy, AS_OF, limit).candidates());
    }
  }

  @Property(tries = 1000)
  void otherExpertsChangeNoScore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int size) {
    RandomData data = new RandomData(seed);
    List<Expert> experts = data.experts(size);
    SupportRequest request = data.request();
    Expert one = experts.get(data.below(size));

    try (ExpertMatcher alone = over(Roster.of(Taxonomy.rssrp(), List.of(one)));
        ExpertMatcher among = over(Roster.of(Taxonomy.rssrp(), experts))) {
      assertEquals(
          alone.assess(request, one.id(), MatchingPolicy.standard(), AS_OF),
          among.assess(request, one.id(), MatchingPolicy.standard(), AS_OF));
    }
  }

  @Property(tries = 1000)
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

  @Property(tries = 50)
  void manyThreadsGetTheSameAnswer(@ForAll long seed) throws Exception {
    RandomData data = new RandomData(seed);
    SupportRequest request = data.request();
    try (ExpertMatcher matcher = over(data.roster(30));
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
    try (ExpertMatcher matcher = over(Roster.of(Taxonomy.rssrp(), experts))) {
      Shortlist shortlist = matcher.match(request, MatchingPolicy.standard(), AS_OF, 8);
      return shortlist.candidates() + "\n" + shortlist.barred() + "\n" + shortlist.advice() + shortlist.outcome();
    }
  }

  @Property(tries = 2000)
  void pointsSumExactlyAndStayInBounds(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    MatchingPolicy policy = data.policy();
    try (ExpertMatcher matcher = over(data.roster(1))) {
      Score.Total total = matcher.assess(data.request(), "E-000", policy, AS_OF).score();

      assertSums(total);
      int most = policy.weights().values().stream().mapToInt(each -> each * 1000).sum();
      assertEquals(most, total.maxMilliPoints());
    }
  }

  private static void assertSums(Score score) {
    assertTrue(score.milliPoints() >= 0 && score.milliPoints() <= score.maxMilliPoints(), () -> score.toString());
    if (!score.parts().isEmpty()) {
      assertEquals(score.parts().stream().mapToInt(Score::milliPoints).sum(), score.milliPoints());
    }
    score.parts().forEach(MatchingPropertiesTest::assertSums);
  }

  @Property(tries = 2000)
  void moreEvidenceNeverLowersAndRepeatedEvidenceNeverRaises(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    Expert expert = data.expert("E");
    Assignment extra = data.assignment();
    SupportRequest request = data.request();

    int before = points(expert, request);
    int more = points(withAssignments(expert, List.of(extra)), request);
    int repeated = points(withAssignments(expert, List.of(extra, extra, extra)), request);

    assertTrue(more >= before, () -> "%d then %d".formatted(before, more));
    assertEquals(more, repeated);
  }

  private static int points(Expert expert, SupportRequest request) {
    try (ExpertMatcher matcher = over(Roster.of(Taxonomy.rssrp(), List.of(expert)))) {
      return matcher.assess(request, expert.id(), MatchingPolicy.standard(), AS_OF).score().milliPoints();
    }
  }

  private static Expert withAssignments(Expert expert, List<Assignment> extra) {
    List<Assignment> assignments = new ArrayList<>(expert.assignments());
    assignments.addAll(extra);
    return new Expert(
        expert.id(), expert.name(), expert.gender(), expert.nationality(), expert.nominatedBy(), expert.approval(),
        expert.consent(), expert.headline(), expert.summary(), expert.languages(), expert.expertise(), expert.posts(),
        assignments, expert.education(), expert.certificates(), expert.availability(), expert.contact());
  }

  @Property(tries = 2000)
  void nobodyBarredIsReturnedAndEverybodyIsAccountedFor(
      @ForAll long seed, @ForAll @IntRange(max = 30) int size, @ForAll @IntRange(max = 10) int limit) {
    RandomData data = new RandomData(seed);
    Roster roster = data.roster(size);
    SupportRequest request = data.request();
    try (ExpertMatcher matcher = over(roster)) {
      Shortlist shortlist = matcher.match(request, MatchingPolicy.standard(), AS_OF, limit);

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
}
