package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/** Scores of small profiles, worked out by hand from the documented weights. */
class ScoreByHandTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  /** Weights of its own, so that no choice of other defaults changes what is worked out here. */
  private static final MatchingPolicy POLICY = MatchingPolicy.standard()
      .withWeight(Criterion.EXPERTISE, 45)
      .withWeight(Criterion.CURRENT_EXPERIENCE, 15)
      .withWeight(Criterion.TRACK_RECORD, 15)
      .withWeight(Criterion.SEESAC_PARTICIPATION, 5)
      .withWeight(Criterion.CONTEXT, 10)
      .withWeight(Criterion.LANGUAGES, 5)
      .withWeight(Criterion.WORDS, 5);

  private static final ProfileFact FACT = new ProfileFact.WordsFound(1, 2);
  private static final Set<ConceptId> REGISTER = Set.of(ConceptId.of("salw.mtr.register"));
  private static final SupportRequest NEEDS_REGISTER = SupportRequest.builder().need("salw.mtr.register").build();

  private static final Expert NOTHING = new Expert("E", "Expert", Gender.FEMALE, Jurisdiction.of("RS"),
      Jurisdiction.of("RS"), Approval.nominate(LocalDate.of(2024, 1, 1), "Ministry"), Consent.NONE, "", "", List.of(),
      List.of(), List.of(), List.of(), List.of(), List.of(), Availability.ALWAYS, Contact.NONE);

  private static Score.Total score(SupportRequest request, Expert expert) {
    return TestMatching.scorer(request, POLICY, AS_OF).score(TestMatching.profile(expert));
  }

  private static Score of(Criterion criterion, Score.Total total) {
    return total.parts().stream()
        .filter(part -> part instanceof Score.ByCriterion it && it.criterion() == criterion)
        .findFirst().orElseThrow();
  }

  private static int points(Criterion criterion, SupportRequest request, Expert expert) {
    return of(criterion, score(request, expert)).milliPoints();
  }

  private static Expert claiming(String concept) {
    return NOTHING.withExpertise(List.of(new Claim(ConceptId.of(concept), ExpertiseLevel.LEAD, 0)));
  }

  private static Post post(String title, LocalDate end) {
    return new Post(title, "Ministry", Sector.POLICE, Jurisdiction.of("RS"),
        DateSpan.of(end.minusYears(1), end), "", REGISTER);
  }

  private static Assignment assignment(String title, String role, LocalDate end, boolean seesac, int rating) {
    return new Assignment("", title, "UNDP", "", seesac, Jurisdiction.of("ML"), DateSpan.of(end.minusDays(19), end),
        role, Modality.ON_SITE, "", REGISTER, rating);
  }

  /** A claim of leading is worth 0.34; of the area 0.55 of that, of a sibling 0.22, of the stream 0.121. */
  @ParameterizedTest
  @CsvSource({
    "salw.mtr.register, salw.mtr.register, 15300", "salw.mtr, salw.mtr.register, 15300",
    "salw.mtr.register, salw.mtr, 8415", "salw.mtr.register, salw.mtr.recordkeeping, 3366",
    "salw.mtr.register, salw, 1851", "salw.mtr, salw.pssm, 0", "salw.mtr.register, gender.gbv.training, 0"})
  void aClaimCountsByHowNearItIsToTheNeed(String need, String claim, int points) {
    Score.Total total = score(SupportRequest.builder().need(need).build(), claiming(claim));

    assertEquals(points, total.milliPoints());
    assertEquals(points, of(Criterion.EXPERTISE, total).milliPoints());
  }

  @Test
  void aPostHeldNowCountsForExpertiseAndCurrentExperience() {
    Expert holds = NOTHING.withPosts(List.of(post("Registrar", AS_OF)));

    assertEquals(24_750, points(Criterion.EXPERTISE, NEEDS_REGISTER, holds));
    assertEquals(8_250, points(Criterion.CURRENT_EXPERIENCE, NEEDS_REGISTER, holds));
    assertEquals(0, points(Criterion.TRACK_RECORD, NEEDS_REGISTER, holds));
  }

  @Test
  void aPostThatEndedAHalfLifeAgoCountsHalfAndIsNoCurrentExperience() {
    Expert held = NOTHING.withPosts(List.of(post("Registrar", AS_OF.minusDays(3650))));

    assertEquals(12_375, points(Criterion.EXPERTISE, NEEDS_REGISTER, held));
    assertEquals(0, points(Criterion.CURRENT_EXPERIENCE, NEEDS_REGISTER, held));
  }

  /** Twenty days are worth 0.925 of a long assignment; leading 0.60, taking part 0.42; a rating a twentieth a step. */
  @ParameterizedTest
  @CsvSource({"team leader, 0, 24975", "expert, 0, 17483", "expert, 3, 17483", "expert, 5, 19231", "expert, 1, 15734"})
  void anAssignmentCountsByPartAndRating(String role, int rating, int points) {
    Expert went = NOTHING.withAssignments(List.of(assignment("Mission", role, AS_OF, false, rating)));

    assertEquals(points, points(Criterion.EXPERTISE, NEEDS_REGISTER, went));
    assertEquals(points / 3.0, points(Criterion.TRACK_RECORD, NEEDS_REGISTER, went), 1);
    assertEquals(0, points(Criterion.SEESAC_PARTICIPATION, NEEDS_REGISTER, went));
  }

  @Test
  void seesacWorkCountsInFullWhenItIsInWhatIsNeededAndAThirdElsewhere() {
    Expert went = NOTHING.withAssignments(List.of(assignment("Mission", "expert", AS_OF, true, 0)));
    SupportRequest elsewhere = SupportRequest.builder().need("gender.gbv.training").build();

    assertEquals(5_000, points(Criterion.SEESAC_PARTICIPATION, NEEDS_REGISTER, went));
    assertEquals(1_750, points(Criterion.SEESAC_PARTICIPATION, elsewhere, went));
    Score.ByEvidence leaf =
        (Score.ByEvidence) of(Criterion.SEESAC_PARTICIPATION, score(elsewhere, went)).parts().getFirst();
    assertEquals("Mission, UNDP", leaf.citation().quote());
    assertEquals("title", leaf.citation().field());
    assertEquals("Mission, UNDP".length(), leaf.citation().end());
  }

  @Test
  void evidenceOfOtherFieldsIsNotQuoted() {
    Score need = of(Criterion.EXPERTISE, score(NEEDS_REGISTER, claiming("gender.gbv.training"))).parts().getFirst();

    assertEquals(List.of(), need.parts());
  }

  @Test
  void seesacWorkFadesLikeAnyOther() {
    Expert went = NOTHING.withAssignments(List.of(assignment("Mission", "expert", AS_OF.minusDays(3650), true, 0)));

    assertEquals(2_500, points(Criterion.SEESAC_PARTICIPATION, NEEDS_REGISTER, went));
  }

  @Test
  void theStrongerEvidenceComesFirstAndTheNextGetsWhatItAdds() {
    Expert two = NOTHING.withPosts(List.of(post("Clerk", AS_OF.minusDays(3650)), post("Registrar", AS_OF)));

    List<Score> leaves = of(Criterion.EXPERTISE, score(NEEDS_REGISTER, two)).parts().getFirst().parts();

    assertEquals(List.of(24_750, 5_569), leaves.stream().map(Score::milliPoints).toList());
    assertEquals(List.of("Registrar, Ministry", "Clerk, Ministry"),
        leaves.stream().map(leaf -> ((Score.ByEvidence) leaf).citation().title()).toList());
    assertEquals(0.275, ((Score.ByEvidence) leaves.getLast()).strength(), 1e-9);
  }

  @Test
  void equalEvidenceIsOrderedByKindThenTitleThenRecord() {
    Expert three =
        NOTHING.withPosts(List.of(post("Beta", AS_OF), post("Alpha", AS_OF), post("Alpha", AS_OF.plusDays(9))));

    assertEquals(List.of("Alpha, Ministry 2", "Alpha, Ministry 3", "Beta, Ministry 1"),
        of(Criterion.EXPERTISE, score(NEEDS_REGISTER, three)).parts().getFirst().parts().stream()
            .map(leaf -> ((Score.ByEvidence) leaf).citation())
            .map(citation -> citation.title() + " " + citation.record()).toList());
  }

  @Test
  void workInTheHostCountryCountsMoreThanInItsRegionAndElsewhereNothing() {
    Expert inMali = NOTHING.withAssignments(List.of(assignment("Mission", "expert", AS_OF, false, 0)));

    assertEquals(10_000, points(Criterion.CONTEXT, NEEDS_REGISTER.toBuilder().country("ML").build(), inMali));
    assertEquals(6_000, points(Criterion.CONTEXT, NEEDS_REGISTER.toBuilder().country("NE").build(), inMali));
    assertEquals(0, points(Criterion.CONTEXT, NEEDS_REGISTER.toBuilder().country("JP").build(), inMali));
    assertEquals(0, points(Criterion.CONTEXT, NEEDS_REGISTER, inMali));
    assertEquals(List.of(), of(Criterion.CONTEXT, score(NEEDS_REGISTER.toBuilder().country("JP").build(), inMali))
        .parts());
    Score.ByEvidence leaf = (Score.ByEvidence) of(Criterion.CONTEXT,
        score(NEEDS_REGISTER.toBuilder().country("ML").build(), inMali)).parts().getFirst();
    assertEquals("assignment 1, country: \"Mali\"", leaf.citation().toString());
    assertEquals(4, leaf.citation().end());
  }

  @Test
  void aWishedLanguageGivesAllAtItsLevelHalfBelowAndNothingWhenUnknown() {
    LanguageNeed french = LanguageNeed.asset(Language.of("fr"), LanguageLevel.B2);
    SupportRequest one = NEEDS_REGISTER.toBuilder().languages(List.of(french)).build();
    SupportRequest two = NEEDS_REGISTER.toBuilder()
        .languages(List.of(french, LanguageNeed.asset(Language.of("ar"), LanguageLevel.A2),
            LanguageNeed.mandatory(Language.of("en"), LanguageLevel.A2)))
        .build();

    assertEquals(0, points(Criterion.LANGUAGES, one, NOTHING));
    assertEquals(2_500, points(Criterion.LANGUAGES, one, speaking(LanguageLevel.B1)));
    assertEquals(5_000, points(Criterion.LANGUAGES, one, speaking(LanguageLevel.B2)));
    assertEquals(2_500, points(Criterion.LANGUAGES, two, speaking(LanguageLevel.C1)));
    assertEquals(List.of("0.000  Arabic: has none, an asset at A2", "2.500  French: has C1, an asset at B2"),
        of(Criterion.LANGUAGES, score(two, speaking(LanguageLevel.C1))).parts().stream().map(Score::toString).toList());
  }

  private static Expert speaking(LanguageLevel level) {
    return NOTHING.withLanguages(List.of(new SpokenLanguage(Language.of("fr"), level)));
  }

  /** One word of two equally rare ones and of their pair, to the power of 1.5: 1 / (1 + 1 + 2^1.5) of 5 points. */
  @Test
  void wordsCountByRarityAndUnknownOnesAreAllAsRare() {
    SupportRequest request = NEEDS_REGISTER.toBuilder().text("zzyzx qwfpgj").build();
    Expert has = NOTHING.withSummary("zzyzx");

    Score words = of(Criterion.WORDS, score(request, has));
    assertEquals(1_036, words.milliPoints());
    assertEquals("1.036  1 of 2 words by rarity", words.parts().getFirst().toString());
    assertEquals(0, points(Criterion.WORDS, request, NOTHING));
    assertEquals(0, points(Criterion.WORDS, NEEDS_REGISTER, has));
  }

  @Test
  void pointsOfTwoNeedsAreSplitByTheirWeights() {
    SupportRequest request =
        SupportRequest.builder().need("gender.gbv.training", 1).need("salw.mtr.register", 3).build();

    List<Score> needs = of(Criterion.EXPERTISE, score(request, claiming("salw.mtr.register"))).parts();

    assertEquals(List.of("salw.mtr.register: 11.475 of 33.750", "gender.gbv.training: 0.000 of 11.250"),
        needs.stream().map(Score::toString).toList());
    assertEquals(List.of(Score.Degree.PARTLY, Score.Degree.NOT_FOUND), needs.stream().map(Score::degree).toList());
  }

  @Test
  void aDegreeIsFoundFromTwoThirdsOn() {
    assertEquals(Score.Degree.FOUND, new Score.ByFact(FACT, 2, 3).degree());
    assertEquals(Score.Degree.PARTLY, new Score.ByFact(FACT, 1_999, 3_000).degree());
    assertEquals(Score.Degree.NOT_FOUND, new Score.ByFact(FACT, 0, 3).degree());
  }

  @Test
  void aScoreIsWrittenInPointsWithItsMost() {
    Score.Total total = score(NEEDS_REGISTER, claiming("salw.mtr.register"));

    assertEquals("15.300", total.toString());
    assertEquals("Expertise in what is needed: 15.300 of 45.000", of(Criterion.EXPERTISE, total).toString());
    Score leaf = of(Criterion.EXPERTISE, total).parts().getFirst().parts().getFirst();
    assertTrue(leaf.toString().startsWith("15.300  claim salw.mtr.register, concepts: \""), leaf::toString);
    assertEquals(List.of(), leaf.parts());
    assertEquals(15_300, leaf.maxMilliPoints());
  }

  /** Half for notice, of which 15 of 30 days are left; half for free days, of which 10 of 20 are. */
  @Test
  void readinessIsHalfNoticeAndHalfFreeDays() {
    LocalDate monday = LocalDate.of(2026, 11, 30);
    Expert busy = NOTHING.withAvailability(new Availability(
        List.of(DateSpan.of(monday, monday.plusDays(13))), 0, 15, Set.of()));
    FitScorer scorer = TestMatching.scorer(NEEDS_REGISTER, MatchingPolicy.rapidResponse(), monday);

    Score readiness = of(Criterion.READINESS, scorer.score(TestMatching.profile(busy)));
    assertEquals(15_000, readiness.milliPoints());
    assertEquals("15.000  15 days of notice, free on 50 % of the next 4 weeks' working days",
        readiness.parts().getFirst().toString());
    assertEquals(30_000, of(Criterion.READINESS, scorer.score(TestMatching.profile(NOTHING))).milliPoints());
    Expert slow = NOTHING.withAvailability(new Availability(List.of(), 0, 90, Set.of()));
    assertEquals(15_000, of(Criterion.READINESS, scorer.score(TestMatching.profile(slow))).milliPoints());
    assertEquals(7, score(NEEDS_REGISTER, NOTHING).parts().size());
  }

  @Test
  void onlyTheExpertsOwnWordIsCalledClaimed() {
    assertEquals(Set.of(Citation.Source.CLAIM, Citation.Source.SUMMARY),
        Set.copyOf(Stream.of(Citation.Source.values()).filter(ScoreByHandTest::isClaimedOnly).toList()));
    assertFalse(isClaimedOnly(Citation.Source.POST));
  }

  private static boolean isClaimedOnly(Citation.Source source) {
    return new Citation(source, "1", "", new DateSpan(PartialDate.OPEN_START, PartialDate.OPEN_END), "", 0, 0, "", "")
        .isClaimedOnly();
  }
}
