package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;

/**
 * The scoring contract: what makes an expert better never lowers the score, and what makes no difference changes none.
 *
 * <p>That scores are bounded, that their parts sum exactly and that no other expert moves them is in
 * {@link MatchingPropertiesTest}; how far one word moves them is in the test of continuity.
 */
class ScoringContractTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;

  private final RandomData data = new RandomData(0);

  /** None of these experts scores less than the one before. */
  private static void assertNoLower(SupportRequest request, Expert... experts) {
    FitScorer scorer = TestMatching.scorer(request, MatchingPolicy.standard(), AS_OF);
    int[] points =
        Stream.of(experts).mapToInt(each -> scorer.score(TestMatching.profile(each)).milliPoints()).toArray();
    int[] sorted = points.clone();
    Arrays.sort(sorted);

    assertArrayEquals(sorted, points, () -> request.toString());
  }

  private static void assertSame(SupportRequest request, Expert before, Expert after) {
    assertEquals(criteria(request, before), criteria(request, after));
  }

  private static List<String> criteria(SupportRequest request, Expert expert) {
    return TestMatching.scorer(request, MatchingPolicy.standard(), AS_OF).score(TestMatching.profile(expert)).parts()
        .stream().map(Score::toString).toList();
  }

  private static <T> List<T> plus(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  /** An assignment that says the same as no other, so that changing it makes no twin of another. */
  private static Assignment assignment(Assignment like, DateSpan period, String role, int rating) {
    return new Assignment("", "Mission seventeen. " + like.title(), like.organisation(), like.programme(),
        like.seesac(), like.country(), period, role, like.modality(), like.description(), like.concepts(), rating);
  }

  @Property
  void aBetterRatingNeverLowers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rating) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment like = random.assignment();
    SupportRequest request = random.request();
    Expert rated = with(expert, assignment(like, like.period(), like.role(), rating));
    Expert better = with(expert, assignment(like, like.period(), like.role(), rating + 1));
    Expert middling = with(expert, assignment(like, like.period(), like.role(), 3));
    Expert unrated = with(expert, assignment(like, like.period(), like.role(), 0));

    assertNoLower(request, rated, better);
    assertSame(request, middling, unrated);
  }

  private static Expert with(Expert expert, Assignment added) {
    return expert.withAssignments(plus(expert.assignments(), added));
  }

  @Property
  void leadingNeverCountsLessThanTakingPart(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment like = random.assignment();

    assertNoLower(random.request(),
        with(expert, assignment(like, like.period(), "expert", like.rating())),
        with(expert, assignment(like, like.period(), "team leader", like.rating())));
  }

  @Property
  void aHigherClaimNeverLowers(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E").withExpertise(List.of());
    SupportRequest request = random.request();
    Claim claim = random.claim();
    Stream<Expert> byLevel = Stream.of(ExpertiseLevel.values())
        .map(level -> expert.withExpertise(List.of(new Claim(claim.concept(), level, claim.since()))));

    assertNoLower(request, Stream.concat(Stream.of(expert), byLevel).toArray(Expert[]::new));
  }

  @Property
  void anAssignmentThatEndsLaterNeverLowers(@ForAll long seed, @ForAll @IntRange(max = 3000) int days) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment like = random.assignment();
    SupportRequest request = random.request();
    LocalDate from = like.period().firstDay();
    LocalDate to = from.plusDays(random.below(4000));
    Expert before = with(expert, assignment(like, DateSpan.of(from, to), like.role(), like.rating()));
    Expert later = with(expert, assignment(like, DateSpan.of(from, to.plusDays(days)), like.role(), like.rating()));
    Expert goingOn = with(expert, assignment(like, open(from), like.role(), like.rating()));

    assertNoLower(request, before, later, goingOn);
  }

  private static DateSpan open(LocalDate from) {
    return new DateSpan(PartialDate.of(from), PartialDate.OPEN_END);
  }

  @Property
  void aPostThatEndsLaterNeverLowers(@ForAll long seed, @ForAll @IntRange(max = 3000) int days) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Post like = random.post();
    SupportRequest request = random.request();
    LocalDate from = like.period().firstDay();
    LocalDate to = from.plusDays(random.below(4000));

    assertNoLower(request, with(expert, like, DateSpan.of(from, to)),
        with(expert, like, DateSpan.of(from, to.plusDays(days))), with(expert, like, open(from)));
  }

  private static Expert with(Expert expert, Post like, DateSpan period) {
    return expert.withPosts(plus(expert.posts(), new Post("Post seventeen. " + like.title(), like.institution(),
        like.sector(), like.country(), period, like.description(), like.concepts())));
  }

  @Property
  void anAssignmentThatBeganEarlierNeverLowers(@ForAll long seed, @ForAll @IntRange(max = 3000) int days) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment like = random.assignment();
    LocalDate from = like.period().firstDay();
    LocalDate to = from.plusDays(random.below(200));

    assertNoLower(random.request(),
        with(expert, assignment(like, DateSpan.of(from, to), like.role(), like.rating())),
        with(expert, assignment(like, DateSpan.of(from.minusDays(days), to), like.role(), like.rating())));
  }

  @Property
  void oneRecordMoreOfAnyKindNeverLowers(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    SupportRequest request = random.request();

    assertNoLower(request, expert, expert.withExpertise(plus(expert.expertise(), random.claim())));
    assertNoLower(request, expert, expert.withPosts(plus(expert.posts(), random.post())));
    assertNoLower(request, expert, expert.withAssignments(plus(expert.assignments(), random.assignment())));
    assertNoLower(request, expert, expert.withCertificates(plus(expert.certificates(), random.certificate())));
    assertNoLower(request, expert, expert.withLanguages(plus(expert.languages(), random.language())));
  }

  /** A record told again, but longer, better rated, as leader or as SEESAC work, counts once and never less than before. */
  @Property
  void theSameWorkToldAgainInOtherWordsNeverLowers(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment told = random.assignment();
    Assignment again = random.assignment();
    String words = random.below(2) == 0 ? told.description() : told.description() + " " + again.description();
    Assignment twin = new Assignment("", told.title(), told.organisation(), told.programme(), again.seesac(),
        told.country(), told.period(), again.role(), again.modality(), words, told.concepts(),
        again.rating());

    assertNoLower(random.request(), with(expert, told), with(with(expert, told), twin));
  }

  @Property
  void twinsAndOrderChangeNothing(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Random order = new Random(seed);

    assertSame(random.request(), expert, expert
        .withExpertise(twiceShuffled(expert.expertise(), order))
        .withPosts(twiceShuffled(expert.posts(), order))
        .withAssignments(twiceShuffled(expert.assignments(), order))
        .withCertificates(twiceShuffled(expert.certificates(), order))
        .withLanguages(twiceShuffled(expert.languages(), order)));
  }

  private static <T> List<T> twiceShuffled(List<T> list, Random order) {
    List<T> twice = new ArrayList<>(list);
    twice.addAll(list);
    Collections.shuffle(twice, order);
    return twice;
  }

  @Property
  void theOrderOfNeedsAndLanguagesAndTheScaleOfWeightsChangeNothing(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    List<LanguageNeed> languages = Stream.of("fr", "ru", "ar")
        .map(code -> LanguageNeed.asset(Language.of(code), random.pick(List.of(LanguageLevel.values()))))
        .toList();
    SupportRequest request = random.request().toBuilder().languages(languages).build();
    SupportRequest other = request.toBuilder()
        .needs(request.needs().reversed().stream()
            .map(each -> new Need(each.concept(), 4 * each.weight(), each.minimumLevel())).toList())
        .languages(plus(languages.reversed(), languages.getFirst()))
        .build();

    assertEquals(TestMatching.points(request, expert), TestMatching.points(other, expert));
  }

  @Property
  void tellingTheSameTwiceInOneTextNeverRaises(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int times) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    Assignment told = random.assignment();
    String padded = String.join("!\n", Collections.nCopies(times, told.description()));
    Assignment longer = new Assignment("", told.title(), told.organisation(), told.programme(), told.seesac(),
        told.country(), told.period(), told.role(), told.modality(), padded, told.concepts(), told.rating());

    assertSame(random.request(), with(expert, told), with(expert, longer));
  }

  @Property
  void moreThanFivePiecesOfEvidenceForANeedAddNothing(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    Assignment like = random.assignment();
    SupportRequest request = random.request().toBuilder().text("").title("")
        .needs(List.of(Need.of(random.concept()))).country("JP").build();
    List<Assignment> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(numbered(like, i));
    }
    Expert expert = random.expert("E").withPosts(List.of()).withExpertise(List.of());

    assertSame(request, expert.withAssignments(five), expert.withAssignments(plus(five, numbered(like, 5))));
  }

  private static Assignment numbered(Assignment like, int number) {
    return new Assignment("A" + number, "Mission " + number, like.organisation(), like.programme(), like.seesac(),
        Jurisdiction.of("ML"), DateSpan.of(AS_OF.minusDays(300), AS_OF.minusDays(100)), "expert", like.modality(), "",
        like.concepts(), 0);
  }

  /** What is known of the day of judgment alone: every day that passes makes ended work older, never newer. */
  @Property
  void endedWorkNeverGainsByWaiting(@ForAll long seed, @ForAll @IntRange(max = 5000) int days) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request();
    Assignment like = random.assignment();
    LocalDate from = like.period().firstDay();
    Expert expert = random.expert("E").withPosts(List.of())
        .withAssignments(List.of(assignment(like, DateSpan.of(from, from.plusDays(90)), like.role(), like.rating())));
    ExpertProfile profile = TestMatching.profile(expert);

    int now = TestMatching.scorer(request, MatchingPolicy.standard(), AS_OF).score(profile).milliPoints();
    int then =
        TestMatching.scorer(request, MatchingPolicy.standard(), AS_OF.plusDays(days)).score(profile).milliPoints();

    assertTrue(then <= now, () -> now + " then " + then);
  }

  @Test
  void aHigherLevelOfAWishedLanguageGivesAllPointsAndALowerOneHalf() {
    Expert expert = data.expert("E").withLanguages(List.of());
    LanguageNeed wished = LanguageNeed.asset(Language.of("fr"), LanguageLevel.B2);
    SupportRequest request = SupportRequest.builder().need("salw.mtr.register").language(wished).build();
    int none = TestMatching.points(request, expert);
    int most = MatchingPolicy.standard().maxMilliPoints(Criterion.LANGUAGES);

    assertEquals(most / 2, TestMatching.points(request, speaking(expert, LanguageLevel.B1)) - none);
    assertEquals(most, TestMatching.points(request, speaking(expert, LanguageLevel.B2)) - none);
    assertEquals(most, TestMatching.points(request, speaking(expert, LanguageLevel.NATIVE)) - none);
  }

  private static Expert speaking(Expert expert, LanguageLevel level) {
    return expert.withLanguages(
        List.of(new SpokenLanguage(Language.of("fr"), level)));
  }
}
