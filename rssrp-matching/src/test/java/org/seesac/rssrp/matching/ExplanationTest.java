package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
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
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.report.Dossier;
import org.seesac.rssrp.matching.report.DossierView;

/** An explanation tells what was found and where, and sets what is claimed against what records show. */
class ExplanationTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final LocalDate AS_OF = RandomData.AS_OF;
  private static final ConceptId REGISTER = ConceptId.of("salw.mtr.register");
  private static final ConceptId NEAR = ConceptId.of("salw.mtr.recordkeeping");
  private static final ConceptId AREA = ConceptId.of("salw.mtr");
  private static final DateSpan LONG_AGO = DateSpan.of(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 2, 1));
  private static final List<ConceptId> PARTS =
      Stream.of("capacity", "legislation", "network", "recordkeeping", "register")
          .map(each -> ConceptId.of("salw.mtr." + each)).toList();
  private static final List<ConceptId> SISTERS =
      Stream.concat(Stream.of(AREA), PARTS.stream().filter(each -> !each.equals(REGISTER))).toList();
  private static final SupportRequest REQUEST = SupportRequest.builder().needs(List.of(need(REGISTER))).build();

  private static Need need(ConceptId concept) {
    return new Need(concept, 1, ExpertiseLevel.UNSTATED);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0 | 0 | 0 | neither claimed nor evidenced | ni déclaré ni étayé
      1 | 0 | 0 | claims it, no record shows it | déclaré par l’expert, aucune pièce du dossier ne l’étaye
      0 | 1 | 0 | evidenced by 1 record, not claimed | étayé par 1 pièce du dossier, non déclaré
      0 | 2 | 0 | evidenced by 2 records, not claimed | étayé par 2 pièces du dossier, non déclaré
      1 | 3 | 0 | claimed and evidenced by 3 records | déclaré et étayé par 3 pièces du dossier
      1 | 9 | 0 | claimed and evidenced by at least 5 records | déclaré et étayé par au moins 5 pièces du dossier
      0 | 0 | 1 | neither claimed nor evidenced; 1 record of something near it | ni déclaré ni étayé\u00a0; 1 pièce d’un domaine voisin
      1 | 1 | 2 | claimed and evidenced by 1 record; 2 records of something near it | déclaré et étayé par 1 pièce du dossier\u00a0; 2 pièces d’un domaine voisin
      """)
  void whatIsClaimedIsSetAgainstWhatRecordsShow(int claims, int records, int near, String english, String french) {
    Candidate candidate = assess(REQUEST, expert(claims, records, near));

    assertEquals(english, standing(candidate, "en").words());
    assertEquals(french, standing(candidate, "fr").words());
    assertTrue(text(candidate, "fr").contains(french));
    assertEquals(claims > 0 ? ExpertiseLevel.LEAD : ExpertiseLevel.UNSTATED, standing(candidate, "fr").level());
    assertEquals(records + near > 0, standing(candidate, "en").evidencedShare() > 0);
  }

  @Test
  void anOldAssignmentIsNotDeniedBecauseFiveClaimsAreStronger() {
    Candidate ofArea = assess(needing(AREA), expert(leading(PARTS), List.of(longAgo(REGISTER))));
    Candidate ofSister = assess(REQUEST, expert(leading(SISTERS), List.of(longAgo(REGISTER))));

    assertEquals("claimed and evidenced by 1 record", standing(ofArea, "en").words());
    assertEquals("evidenced by 1 record, not claimed", standing(ofSister, "en").words());
    assertTrue(standing(ofArea, "en").evidencedShare() > 0);
    assertTrue(text(ofArea, "en").contains("Carried out: Task 1"));
    assertEquals(1, standing(ofSister, "en").records());
  }

  @Test
  void whatFiveClaimsCrowdOutIsNeitherAssertedNorDenied() {
    Expert partly = withOldPostAndBiography(expert(leading(PARTS), List.of()));
    Expert sisterly = withOldPostAndBiography(expert(leading(SISTERS), List.of()));
    Expert assigned = withOldPostAndBiography(expert(leading(SISTERS), List.of(longAgo(REGISTER))));

    assertEquals("claims it; no record of it is among the strongest evidence",
        standing(assess(needing(AREA), partly), "en").words());
    assertEquals("déclaré par l’expert\u00a0; aucune pièce à l’appui parmi les éléments les plus probants",
        standing(assess(needing(AREA), partly), "fr").words());
    assertEquals("neither a claim nor a record of it is among the strongest evidence",
        standing(assess(REQUEST, sisterly), "en").words());
    assertEquals("ni déclaration ni pièce à l’appui parmi les éléments les plus probants",
        standing(assess(REQUEST, sisterly), "fr").words());
    assertEquals("evidenced by at least 1 record; no claim of it is among the strongest evidence",
        standing(assess(REQUEST, assigned), "en").words());
  }

  @Test
  void aDossierDoesNotCallItTheOwnWordAloneWhereTheTrackRecordShowsIt() {
    String rests =
        "Rests on the expert's own word alone: " + Taxonomy.rssrp().concept(AREA).prefLabel("en") + ".";

    assertFalse(openPoints(expert(leading(PARTS), List.of(longAgo(REGISTER)))).contains(rests));
    assertTrue(openPoints(expert(leading(PARTS), List.of())).contains(rests));
  }

  private static List<String> openPoints(Expert expert) {
    Roster roster = Roster.of(Taxonomy.rssrp(), List.of(expert));
    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      Shortlist shortlist = matcher.match(needing(AREA), MatchingPolicy.standard(), AS_OF, 5);
      return Dossier.of(shortlist, roster, DossierView.PARTNER).proposals().getFirst().openPoints();
    }
  }

  @Test
  void noRecordShowsItWhereThereIsNoRecord() {
    assertEquals("claims it, no record shows it",
        standing(assess(needing(AREA), expert(leading(PARTS), List.of())), "en").words());
    assertEquals("neither claimed nor evidenced",
        standing(assess(REQUEST, expert(leading(SISTERS), List.of())), "en").words());
  }

  private static SupportRequest needing(ConceptId concept) {
    return REQUEST.toBuilder().needs(List.of(need(concept))).build();
  }

  private static List<Claim> leading(List<ConceptId> concepts) {
    return concepts.stream().map(each -> new Claim(each, ExpertiseLevel.LEAD, 0)).toList();
  }

  private static Assignment longAgo(ConceptId concept) {
    Assignment recent = assignment("1", "", Set.of(concept));
    return new Assignment("1", recent.title(), recent.organisation(), recent.role(), false, recent.country(), LONG_AGO,
        "", recent.modality(), "", recent.concepts(), 0);
  }

  private static Expert withOldPostAndBiography(Expert expert) {
    Post post = new Post("Clerk", "Institute", Sector.OTHER, Jurisdiction.of("RS"), LONG_AGO, "", Set.of(REGISTER));
    return new Expert(expert.id(), expert.name(), expert.gender(), expert.nationality(), expert.nominatedBy(),
        expert.approval(), expert.consent(), "Civil servant", "", List.of(), expert.expertise(), List.of(post),
        expert.assignments(), List.of(), List.of(), Availability.ALWAYS, Contact.NONE);
  }

  @Test
  void aClaimStandsUnderWhatIsClaimedAndNeverUnderWhatRecordsShow() {
    String english = text(assess(REQUEST, expert(1, 1, 0)), "en");
    String french = text(assess(REQUEST, expert(1, 1, 0)), "fr");

    assertTrue(
        english.matches("(?s).*\n      claimed:\n        \\+\\d.*Claims: National register.*\n      evidenced by:\n"
            + "        \\+\\d.*Carried out: Task 0.*"),
        english);
    assertTrue(french.matches("(?s).*\n      déclaré\u00a0:\n        \\+\\d.*Déclare\u00a0: Registre national.*\n"
        + "      étayé par\u00a0:\n        \\+\\d.*Mission accomplie\u00a0: Task 0.*"), french);
    assertFalse(text(assess(REQUEST, expert(1, 0, 0)), "en").contains("evidenced by"));
  }

  @Test
  void aQuoteIsGivenWithItsFieldAndItsOffsets() {
    Candidate candidate = assess(REQUEST, expert(List.of(), List.of(assignment("1",
        "Moved cards; ran the national register of firearms in civilian possession.", Set.of()))));
    Explanation.Evidence first =
        Explanation.of(candidate, Taxonomy.rssrp(), "fr").criteria().getFirst().needs().getFirst()
            .evidenced().getFirst();

    assertEquals("description", first.citation().field());
    assertTrue(text(candidate, "fr").contains("«\u00a0" + first.citation().quote() + "\u00a0» [description "
        + first.citation().start() + "-" + first.citation().end() + "]"), () -> text(candidate, "fr"));
  }

  @Test
  void theFootnoteStandsUnderATextThatNamesKosovo() {
    SupportRequest request = REQUEST.toBuilder().country(Jurisdiction.of("XK")).build();
    Expert expert = expert(List.of(), List.of(assignment("1", "", Set.of(REGISTER), "XK")));

    String french = text(assess(request, expert), "fr");

    assertTrue(french.contains("(Kosovo*)") && french.contains("\n* Toute mention du Kosovo*"), french);
    assertFalse(text(assess(REQUEST, expert), "fr").contains("Kosovo*"));
  }

  @Property(tries = 100)
  void everyPointIsExplainedOnceInEitherLanguage(@ForAll long seed) {
    RandomData data = new RandomData(seed);
    Candidate candidate = assess(data.request(), data.expert("E"));

    for (String language : List.of("en", "fr")) {
      Explanation explanation = Explanation.of(candidate, Taxonomy.rssrp(), language);
      assertEquals(language, explanation.language());
      assertEquals(
          candidate.score().milliPoints(),
          explanation.criteria().stream().mapToInt(Explanation.OfCriterion::milliPoints).sum());
      explanation.criteria().stream().flatMap(each -> each.needs().stream()).forEach(need -> {
        assertEquals(need.milliPoints(), need.evidence().stream().mapToInt(Explanation.Evidence::milliPoints).sum());
        assertEquals(need.evidence().size(), need.claimed().size() + need.evidenced().size());
      });
      assertEquals(candidate.barriers().size(), explanation.barriers().size());
    }
  }

  @Test
  void whatWouldHelpAndWhyOneIsAbsentCanBeHadInFrench() {
    SupportRequest request = REQUEST.toBuilder().days(20).modality(Modality.ON_SITE)
        .languages(List.of(LanguageNeed.mandatory(Language.of("fr"), LanguageLevel.B2)))
        .window(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)).build();
    Expert expert = expert(1, 2, 0);
    Roster roster = Roster.of(Taxonomy.rssrp(), List.of(expert));
    MatchingPolicy policy = MatchingPolicy.standard();

    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      Shortlist shortlist = matcher.match(request, policy, AS_OF, 5);
      assertEquals(List.of("français (niveau au dossier\u00a0: aucun\u00a0; niveau exigé\u00a0: B2)"),
          matcher.explainAbsence(request, "E", policy, AS_OF, 5, "fr"));
      assertEquals(List.of("avec français B2\u00a0: rang 1"),
          matcher.counterfactuals(request, "E", policy, AS_OF, "fr"));
      assertEquals(List.of("with French B2: rank 1"), matcher.counterfactuals(request, "E", policy, AS_OF));
      assertEquals("aucun expert admissible", shortlist.outcome().words("fr"));
      assertEquals(List.of("figure sur la liste restreinte au rang 1"),
          matcher.explainAbsence(REQUEST, "E", policy, AS_OF, 5, "fr"));
    }
  }

  @Test
  void anApprovalWithoutAnEndIsNotToldWithTheLastDayOfTheCalendar() {
    Barrier approval = new Barrier.ApprovalNotInForce(LocalDate.of(2027, 5, 1), LocalDate.MAX);

    assertEquals("approved only from 2027-05-01 on", approval.reason());
    assertEquals("approuvé seulement à partir du 2027-05-01", approval.reason("fr"));
  }

  private static Explanation.Standing standing(Candidate candidate, String language) {
    return Explanation.of(candidate, Taxonomy.rssrp(), language).standings().getFirst();
  }

  private static String text(Candidate candidate, String language) {
    return Explanation.of(candidate, Taxonomy.rssrp(), language).text();
  }

  private static Candidate assess(SupportRequest request, Expert expert) {
    Roster roster = Roster.of(Taxonomy.rssrp(), List.of(expert));
    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      return matcher.assess(request, expert.id(), MatchingPolicy.standard(), AS_OF);
    }
  }

  private static Expert expert(int claims, int records, int near) {
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < records + near; i++) {
      assignments.add(assignment(String.valueOf(i), "", Set.of(i < records ? REGISTER : NEAR)));
    }
    return expert(
        Stream.generate(() -> new Claim(REGISTER, ExpertiseLevel.LEAD, 0)).limit(claims).toList(), assignments);
  }

  private static Assignment assignment(String id, String description, Set<ConceptId> concepts) {
    return assignment(id, description, concepts, "NE");
  }

  private static Assignment assignment(String id, String description, Set<ConceptId> concepts, String country) {
    return new Assignment(id, "Task " + id, "Institute " + id, "member", false, Jurisdiction.of(country),
        DateSpan.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 5)), "", Modality.ON_SITE, description, concepts,
        0);
  }

  private static Expert expert(List<Claim> claims, List<Assignment> assignments) {
    LocalDate on = LocalDate.of(2024, 1, 1);
    return new Expert("E", "Ana Anić", Gender.UNDISCLOSED, Jurisdiction.of("RS"), Jurisdiction.of("RS"),
        Approval.nominate(on, "Ministry").approve(Jurisdiction.of("RS"), on, on.plusYears(9), "Ministry"),
        new Consent(on, on.plusYears(9), Consent.Scope.PARTNERS), "", "", List.of(), claims, List.of(), assignments,
        List.of(), List.of(), Availability.ALWAYS, Contact.NONE);
  }
}
