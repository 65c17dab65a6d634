package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.core.cooperation.TestDeployments.ALL_CLEAR;
import static org.seesac.rssrp.core.cooperation.TestDeployments.END;
import static org.seesac.rssrp.core.cooperation.TestDeployments.OFFICE;
import static org.seesac.rssrp.core.cooperation.TestDeployments.START;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.TestExperts;

/** The life cycle of a deployment, and what its refusals tell. */
class DeploymentTest {

  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
  private static final Mission CIVILIAN = TestDeployments.mission(Beneficiary.CIVILIAN);
  private static final Mission POLICE = TestDeployments.mission(Beneficiary.POLICE);

  @Test
  void aDeploymentGoesFromTheRequestForReleaseToItsPublication() {
    Deployment reported = TestDeployments.evaluated(CIVILIAN).report(LocalDate.of(2025, 9, 1), OFFICE);

    assertEquals(DeploymentState.REPORTED, reported.state());
    assertEquals(Optional.of(DateSpan.of(START, END)), reported.workPeriod());
  }

  @Test
  void oneReleaseIsNotEnoughAndTheOrderOfTheTwoDoesNotMatter() {
    Deployment byExpert = TestDeployments.requested(CIVILIAN).expertReleases(APRIL);

    assertEquals(DeploymentState.RELEASE_REQUESTED, byExpert.state());
    assertEquals(DeploymentState.RELEASED, byExpert.employerReleases(APRIL, "Ministry").state());
    IllegalDeploymentMoveException refused = refused(() -> byExpert.contract(ContractKind.SECONDMENT, APRIL, OFFICE));
    assertEquals(
        "Deployment 'D-2025-17' cannot 'contract' when 'release requested': that is possible only when 'released'. "
            + "First record 'employer releases'.",
        refused.getMessage());
    assertEquals("D-2025-17", refused.deploymentId());
    assertEquals("release requested", refused.state());
    assertEquals(DeploymentMove.CONTRACT, refused.move());
    assertEquals("that is possible only when 'released'.", refused.rule());
    assertEquals("First record 'employer releases'.", refused.advice());
  }

  @Test
  void theExpertCannotTurnTheEmployersKey() {
    Deployment asked = TestDeployments.requested(CIVILIAN);

    assertRule("the expert does not decide for the employer.", () -> asked.employerReleases(APRIL, "RS-0001"));
  }

  @Test
  void nobodyCanTurnTheExpertsKeyThroughAHistoryWrittenByHand() {
    Deployment asked = TestDeployments.requested(CIVILIAN);
    DeploymentStep forged = DeploymentStep.plain(DeploymentMove.EXPERT_RELEASES, APRIL, "Ministry", "");
    List<DeploymentStep> history = List.of(asked.history().getFirst(), forged);

    assertRule("only the expert decides on the expert's release.", () -> new Deployment(
        "D-1", "RS-0001", asked.provider(), asked.employer(), "", CIVILIAN, history));
  }

  @Test
  void theSameKeyTurnedTwiceIsNotTwoKeys() {
    Deployment once = TestDeployments.requested(CIVILIAN).employerReleases(APRIL, "Ministry");

    assertRule("this release was given already.", () -> once.employerReleases(APRIL, "Ministry"));
  }

  @Test
  void aRefusalEndsItAndNeedsAReason() {
    Deployment asked = TestDeployments.requested(CIVILIAN);

    assertEquals(DeploymentState.RELEASE_REFUSED, asked.expertRefuses(APRIL, "On leave").state());
    assertRule("what ends a deployment early has a reason.", () -> asked.employerRefuses(APRIL, "Ministry", " "));
    assertRule("that is possible only when 'release requested'.",
        () -> asked.expertRefuses(APRIL, "On leave").employerReleases(APRIL, "Ministry"));
  }

  @ParameterizedTest
  @EnumSource(value = Beneficiary.class, names = "CIVILIAN", mode = EnumSource.Mode.EXCLUDE)
  void aSecurityForceGetsNobodyBeforeItsDueDiligenceIsCleared(Beneficiary force) {
    Deployment released = TestDeployments.released(TestDeployments.mission(force));

    IllegalDeploymentMoveException refused = refused(() -> released.contract(ContractKind.SECONDMENT, APRIL, OFFICE));

    assertEquals(
        "the beneficiary is a security force, and its human-rights due diligence is 'not assessed'.", refused.rule());
    assertEquals("Record the finding with 'assess beneficiary' first.", refused.advice());
    assertRule("the beneficiary is a security force, and its human-rights due diligence is 'refused'.",
        () -> released.assessBeneficiary(DueDiligence.REFUSED, APRIL, OFFICE)
            .contract(ContractKind.SECONDMENT, APRIL, OFFICE));
  }

  @Test
  void aFindingThatChangesAfterTheContractStopsTheTravel() {
    Deployment withdrawn =
        TestDeployments.contracted(POLICE).assessBeneficiary(DueDiligence.REFUSED, APRIL, OFFICE);

    assertEquals(DueDiligence.REFUSED, withdrawn.dueDiligence());
    assertEquals(
        "Cancel the deployment, or record a new finding.",
        refused(() -> withdrawn.deploy(START, OFFICE, ALL_CLEAR)).advice());
    assertEquals(DeploymentState.CANCELLED, withdrawn.cancel(APRIL, OFFICE, "Due diligence").state());
  }

  @Test
  void whoTravelsHasEverythingSettled() {
    Deployment contracted = TestDeployments.contracted(CIVILIAN);

    IllegalDeploymentMoveException refused =
        refused(() -> contracted.deploy(START, OFFICE, Set.of(Clearance.SECURITY, Clearance.MEDICAL)));

    assertEquals("Settle 'visa', 'insurance'; what is not needed is settled too.", refused.advice());
  }

  @Test
  void aStepBeforeTheLastOneIsRefusedWithBothDays() {
    assertRule("the step of 2025-01-01 lies before the last one, of 2025-03-07.",
        () -> TestDeployments.released(CIVILIAN).cancel(LocalDate.of(2025, 1, 1), OFFICE, "Budget"));
  }

  @Test
  void onlyWhatWasCarriedOutBecomesAnAssignment() {
    assertTrue(TestDeployments.deployed(CIVILIAN).assignment().isEmpty());
    assertTrue(TestDeployments.deployed(CIVILIAN).curtail(START, OFFICE, "Unrest").assignment().isEmpty());

    Assignment unrated = TestDeployments.completed(CIVILIAN).assignment().orElseThrow();
    Assignment rated = TestDeployments.evaluated(CIVILIAN).assignment().orElseThrow();

    assertEquals(0, unrated.rating());
    assertEquals(5, rated.rating());
    assertEquals("D-2025-17", rated.id());
    assertEquals(Jurisdiction.of("KG"), rated.country());
    assertEquals(DateSpan.of(START, END), rated.period());
    assertEquals(CIVILIAN.concepts(), rated.concepts());
    assertTrue(rated.seesac());
  }

  @Test
  void recordingTwiceCountsOnceAndBringsTheRating() {
    Expert before = TestExperts.expert("RS-0001");

    Expert completed = TestDeployments.completed(CIVILIAN).recordedOn(before);
    Expert evaluated = TestDeployments.evaluated(CIVILIAN).recordedOn(completed);

    assertEquals(before.assignments().size() + 1, evaluated.assignments().size());
    assertEquals(5, evaluated.assignments().getLast().rating());
    assertEquals(before.name(), evaluated.name());
    assertSame(before, TestDeployments.deployed(CIVILIAN).recordedOn(before));
    assertThrows(
        IllegalArgumentException.class,
        () -> TestDeployments.completed(CIVILIAN).recordedOn(TestExperts.expert("RS-0002")));
  }

  @Test
  void anIdentifierThatIsPublishedDoesNotTellTheExpert() {
    Deployment asked = TestDeployments.requested(CIVILIAN);

    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> new Deployment(
        "D-RS-0001-a", "RS-0001", asked.provider(), asked.employer(), "", CIVILIAN, asked.history()));

    assertTrue(String.valueOf(refused.getMessage()).contains("which is published. Give it another one."));
  }

  @Test
  void theProviderIsOneOfTheMissionsProviders() {
    Mission croatian =
        TestDeployments.mission(TestDeployments.exchange("KG", "HR"), Beneficiary.CIVILIAN, "salw.mtr.register");

    assertThrows(IllegalArgumentException.class, () -> TestDeployments.requested(croatian));
  }

  @Test
  void anEvaluationNeedsBothRatingsAndTheReport() {
    assertThrows(IllegalArgumentException.class, () -> new Evaluation(5, 0, "files/1"));
    assertThrows(IllegalArgumentException.class, () -> new Evaluation(5, 6, "files/1"));
    assertThrows(IllegalArgumentException.class, () -> new Evaluation(5, 5, " "));
  }

  private static void assertRule(String rule, Executable move) {
    assertEquals(rule, refused(move).rule());
  }

  private static IllegalDeploymentMoveException refused(Executable move) {
    return assertThrows(IllegalDeploymentMoveException.class, move);
  }
}
