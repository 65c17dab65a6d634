package org.seesac.rssrp.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.PartialDate;

/** The approval of an expert by a participating state. */
class ApprovalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Jurisdiction SERBIA = Jurisdiction.of("RS");
  private static final Approval NOMINATED = Approval.nominate(DAY, "MoI");
  private static final Approval APPROVED = NOMINATED.approve(SERBIA, DAY.plusDays(10), DAY.plusDays(20), "MoI");

  @Test
  void anApprovalEndsByItselfWithoutAnyStep() {
    assertTrue(APPROVED.isInForceOn(DAY.plusDays(20)));
    assertFalse(APPROVED.isInForceOn(DAY.plusDays(21)));
    assertEquals(Optional.of(ApprovalStatus.APPROVED), APPROVED.stepOn(DAY.plusDays(21)).map(ApprovalStep::status));
    assertEquals(List.of(DateSpan.of(DAY.plusDays(10), DAY.plusDays(20))), APPROVED.periodsInForce());
  }

  @Test
  void anApprovalWithoutAnEndHoldsUntilTheNextStep() {
    Approval open = NOMINATED.approve(SERBIA, DAY, LocalDate.MAX, "MoI");
    Approval suspended = open.suspend(DAY.plusDays(5), "MoI", "inquiry");

    assertTrue(open.isInForceOn(LocalDate.MAX));
    assertEquals(List.of(new DateSpan(PartialDate.of(DAY), PartialDate.OPEN_END)), open.periodsInForce());
    assertEquals(List.of(DateSpan.of(DAY, DAY.plusDays(4))), suspended.periodsInForce());
  }

  @Test
  void aRenewalOnTheSameDayReplacesTheApproval() {
    Approval renewed = APPROVED.approve(SERBIA, DAY.plusDays(10), DAY.plusDays(90), "MoI");

    assertEquals(List.of(DateSpan.of(DAY.plusDays(10), DAY.plusDays(90))), renewed.periodsInForce());
  }

  @Test
  void beforeTheNominationThereIsNoStep() {
    assertEquals(Optional.empty(), APPROVED.stepOn(DAY.minusDays(1)));
    assertFalse(APPROVED.isInForceOn(DAY.minusDays(1)));
  }

  @Test
  void aStateThatDoesNotParticipateCannotApprove() {
    IllegalApprovalStepException refused = assertThrows(
        IllegalApprovalStepException.class, () -> NOMINATED.approve(Jurisdiction.of("NE"), DAY, LocalDate.MAX, "MoI"));

    assertEquals(
        "The step 'approved' on 2026-03-02 is not allowed: 'NE' is not a participating state. Only a state on the list of "
            + "participating jurisdictions approves.",
        refused.getMessage());
    assertEquals(ApprovalStatus.APPROVED, refused.step().status());
  }

  @Test
  void aStepThatSkipsTheLifeCycleIsRefusedWithWhatComesNext() {
    IllegalApprovalStepException refused = assertThrows(
        IllegalApprovalStepException.class, () -> NOMINATED.suspend(DAY.plusDays(1), "MoI", ""));

    assertEquals(
        "The step 'suspended' on 2026-03-03 is not allowed: after 'nominated' comes 'screened' or 'approved' or 'withdrawn' or "
            + "'rejected'. Add the missing step.",
        refused.getMessage());
  }

  @Test
  void aStepDatedBeforeTheOneBeforeItIsRefused() {
    IllegalApprovalStepException refused = assertThrows(
        IllegalApprovalStepException.class, () -> NOMINATED.screen(DAY.minusDays(1), "SEESAC"));

    assertEquals(
        "The step 'screened' on 2026-03-01 is not allowed: the step before it was taken on 2026-03-02. Correct one of the dates.",
        refused.getMessage());
  }

  @Test
  void aHistoryBeginsWithANomination() {
    ApprovalStep approved = new ApprovalStep(ApprovalStatus.APPROVED, DAY, LocalDate.MAX, "MoI", "");
    IllegalApprovalStepException refused =
        assertThrows(IllegalApprovalStepException.class, () -> new Approval(List.of(approved)));
    IllegalArgumentException empty = assertThrows(IllegalArgumentException.class, () -> new Approval(List.of()));

    assertEquals(
        "The step 'approved' on 2026-03-02 is not allowed: a history begins with a nomination. Add the nomination.",
        refused.getMessage());
    assertEquals("The approval history is empty. It begins with a nomination.", empty.getMessage());
  }

  @Test
  void aHistoryReadFromAFileObeysTheSameLifeCycle() {
    List<ApprovalStep> skipping = new ArrayList<>(NOMINATED.history());
    skipping.add(new ApprovalStep(ApprovalStatus.SUSPENDED, DAY, LocalDate.MAX, "", ""));

    assertThrows(IllegalApprovalStepException.class, () -> new Approval(skipping));
  }

  @Test
  void onlyAnApprovalHasAnEnd() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class, () -> new ApprovalStep(ApprovalStatus.SUSPENDED, DAY, DAY.plusDays(1), "", ""));

    assertEquals(
        "The step 'suspended' of 2026-03-02 has an end (2026-03-03). Only an approval ends by itself: leave 'until' out.",
        refused.getMessage());
  }

  @Test
  void anApprovalCannotEndBeforeItStarts() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class, () -> NOMINATED.approve(SERBIA, DAY, DAY.minusDays(1), "MoI"));

    assertEquals(
        "The approval of 2026-03-02 ends on 2026-03-01, before it starts. Correct one of the dates.",
        refused.getMessage());
  }
}
