package org.seesac.rssrp.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.TestTaxonomy;
import org.seesac.rssrp.core.taxonomy.UnknownConceptException;

/** The records of the roster cannot be wrong, and say nothing they should not. */
class RosterRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final ConceptId REGISTER = ConceptId.of("salw.mtr.register");

  @Test
  void noLogShowsPersonalDataByAccident() {
    Expert expert = TestExperts.expert("e-17");

    assertEquals("Expert[e-17]", expert.toString());
    assertEquals("Contact[hidden]", expert.contact().toString());
    assertEquals("Contact[none]", Contact.NONE.toString());
    assertEquals("Contact[hidden]", new Contact("", "+381 11 555 0100", "").toString());
  }

  @Test
  void anExpertWithoutIdentifierNameOrStateIsRefused() {
    assertRefused("An expert has a blank id. Give it a stable identifier.", () -> expert(" ", "Name", "RS", "RS"));
    assertRefused("Expert 'e1' has a blank name. Give the name people should see.", () -> expert("e1", "", "RS", "RS"));
    assertRefused(
        "Expert 'e1' has no nationality. Give an ISO 3166-1 alpha-2 code.", () -> expert("e1", "Name", "", "RS"));
    assertRefused("Expert 'e1' has no nominating state. Give its alpha-2 code.", () -> expert("e1", "Name", "RS", ""));
  }

  @Test
  void aListChangedAfterwardsDoesNotChangeTheExpert() {
    Expert complete = TestExperts.expert("e1");
    List<Claim> claims = new ArrayList<>(complete.expertise());
    Expert expert = complete.withExpertise(claims);
    claims.clear();

    assertEquals(1, expert.expertise().size());
    assertThrows(UnsupportedOperationException.class, () -> expert.expertise().clear());
    assertThrows(UnsupportedOperationException.class, () -> expert.posts().getFirst().concepts().clear());
    assertThrows(UnsupportedOperationException.class, () -> expert.assignments().getFirst().concepts().clear());
  }

  @Test
  void aClaimSinceAYearThatNobodyCanMeanIsRefused() {
    assertRefused(
        "Claim of 'salw.mtr.register' has the year 1899. Write a calendar year from 1900 to 2200, or leave it out.",
        () -> new Claim(REGISTER, ExpertiseLevel.LEAD, 1899));
    assertThrows(IllegalArgumentException.class, () -> new Claim(REGISTER, ExpertiseLevel.LEAD, 2201));
    assertThrows(IllegalArgumentException.class, () -> new Claim(REGISTER, ExpertiseLevel.LEAD, -1));
    assertEquals(0, new Claim(REGISTER, ExpertiseLevel.LEAD, 0).since());
    assertEquals(1900, new Claim(REGISTER, ExpertiseLevel.LEAD, 1900).since());
  }

  @Test
  void aRatingOutsideOneToFiveIsRefused() {
    assertRefused(
        "Assignment 'a-17' has the rating 6. Write a whole number from 1 to 5, or leave it out.",
        () -> TestExperts.rated(REGISTER, 6));
    assertThrows(IllegalArgumentException.class, () -> TestExperts.rated(REGISTER, -1));
    assertEquals(0, TestExperts.rated(REGISTER, 0).rating());
  }

  @Test
  void negativeNumbersOfAvailabilityAreRefused() {
    assertRefused(
        "maxDays is -1. Write the working days of the longest deployment, 1 or more.",
        () -> new Availability(List.of(), -1, 0, Set.of()));
    assertRefused(
        "noticeDays is -1. Write the days of notice needed, 0 or more.",
        () -> new Availability(List.of(), 0, -1, Set.of()));
  }

  @Test
  void anAbsenceCoversItsFirstAndItsLastDay() {
    Availability away = new Availability(List.of(DateSpan.of(DAY, DAY.plusDays(2))), 0, 0, Set.of());

    assertFalse(away.isAbsentOn(DAY.minusDays(1)));
    assertTrue(away.isAbsentOn(DAY));
    assertTrue(away.isAbsentOn(DAY.plusDays(2)));
    assertFalse(away.isAbsentOn(DAY.plusDays(3)));
    assertFalse(Availability.ALWAYS.isAbsentOn(DAY));
  }

  @Test
  void onlyAStatedModalityThatDoesNotServeIsRefusedByTheExpert() {
    Availability remote = new Availability(List.of(), 0, 0, Set.of(Modality.REMOTE));

    assertFalse(remote.accepts(Modality.ON_SITE));
    assertTrue(remote.accepts(Modality.REMOTE));
    assertTrue(remote.accepts(Modality.EITHER));
    assertTrue(remote.accepts(Modality.UNSTATED));
    assertTrue(Availability.ALWAYS.accepts(Modality.ON_SITE));
  }

  @Test
  void consentHoldsFromTheDayItWasGivenToItsLastDay() {
    Consent consent = new Consent(DAY, DAY.plusDays(1), Consent.Scope.INTERNAL);

    assertFalse(consent.isInForceOn(DAY.minusDays(1)));
    assertTrue(consent.isInForceOn(DAY));
    assertTrue(consent.isInForceOn(DAY.plusDays(1)));
    assertFalse(consent.isInForceOn(DAY.plusDays(2)));
    assertFalse(Consent.NONE.isInForceOn(LocalDate.MAX));
    assertRefused(
        "Consent ends on 2026-11-30, before it was given on 2026-12-01. Correct one date.",
        () -> new Consent(DAY, DAY.minusDays(1), Consent.Scope.PARTNERS));
  }

  @Test
  void aRosterRefusesTwoExpertsOfOneIdentifier() {
    DuplicateExpertException refused = assertThrows(
        DuplicateExpertException.class,
        () -> Roster.of(TestTaxonomy.frozen(), List.of(TestExperts.expert("e1"), TestExperts.expert("e1"))));

    assertEquals("Two experts have the id 'e1'. Keep one, or give each its own id.", refused.getMessage());
    assertEquals("e1", refused.id());
  }

  @Test
  void aRosterRefusesAConceptThatItsTaxonomyDoesNotHave() {
    UnknownConceptException refused = assertThrows(
        UnknownConceptException.class,
        () -> Roster.of(TestTaxonomy.frozen(), List.of(TestExperts.expert("e1", ConceptId.of("salw.mtr.registry")))));

    assertEquals(
        "Concept 'salw.mtr.registry' is not in taxonomy test 1. Did you mean 'salw.mtr.register'?",
        refused.getMessage());
  }

  @Test
  void aRosterRefusesUnknownConceptsOfPostsAndAssignmentsToo() {
    Expert expert = TestExperts.expert("e1", ConceptId.of("salw.mtr.registry"));
    Expert claimsNothing = expert.withExpertise(List.of());
    Expert postsOnly = claimsNothing.withAssignments(List.of());
    Expert assignmentsOnly = claimsNothing.withPosts(List.of());

    assertThrows(UnknownConceptException.class, () -> Roster.of(TestTaxonomy.frozen(), List.of(postsOnly)));
    assertThrows(UnknownConceptException.class, () -> Roster.of(TestTaxonomy.frozen(), List.of(assignmentsOnly)));
  }

  @Test
  void aRosterKeepsItsOrderAndFindsByIdentifier() {
    Expert second = TestExperts.expert("b");
    Roster roster = Roster.of(TestTaxonomy.frozen(), List.of(TestExperts.expert("z"), second));

    assertEquals(List.of("z", "b"), roster.experts().stream().map(Expert::id).toList());
    assertEquals(Optional.of(second), roster.find("b"));
    assertEquals(Optional.empty(), roster.find("x"));
    assertEquals("Roster of 2 experts by taxonomy test 1", roster.toString());
  }

  @Test
  void anExpertWithOneFieldChangedIsTheSameInAllOthers() throws ReflectiveOperationException {
    Expert expert = TestExperts.expert("e1");
    Availability away = new Availability(List.of(), 10, 5, Set.of());

    assertEquals(Map.of("summary", "Retired."), differences(expert, expert.withSummary("Retired.")));
    assertEquals(Map.of("languages", List.of()), differences(expert, expert.withLanguages(List.of())));
    assertEquals(Map.of("expertise", List.of()), differences(expert, expert.withExpertise(List.of())));
    assertEquals(Map.of("posts", List.of()), differences(expert, expert.withPosts(List.of())));
    assertEquals(Map.of("assignments", List.of()), differences(expert, expert.withAssignments(List.of())));
    assertEquals(Map.of("certificates", List.of()), differences(expert, expert.withCertificates(List.of())));
    assertEquals(Map.of("availability", away), differences(expert, expert.withAvailability(away)));
  }

  /** The fields in which the second expert differs, with what they hold there. */
  private static Map<String, Object> differences(Expert one, Expert other) throws ReflectiveOperationException {
    Map<String, Object> differences = new HashMap<>();
    for (RecordComponent field : Expert.class.getRecordComponents()) {
      Object changed = field.getAccessor().invoke(other);
      if (!changed.equals(field.getAccessor().invoke(one))) {
        differences.put(field.getName(), changed);
      }
    }
    return differences;
  }

  private static void assertRefused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }

  private static Expert expert(String id, String name, String nationality, String nominatedBy) {
    Expert like = TestExperts.expert("e1");
    return new Expert(
        id, name, like.gender(), state(nationality), state(nominatedBy), like.approval(), like.consent(),
        like.headline(), like.summary(), like.languages(), like.expertise(), like.posts(), like.assignments(),
        like.education(), like.certificates(), like.availability(), like.contact());
  }

  private static Jurisdiction state(String code) {
    return Jurisdiction.find(code).orElse(Jurisdiction.UNSTATED);
  }
}
