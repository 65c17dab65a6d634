package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;

/**
 * One entry of a deployment's history: a move with what it brought. Immutable.
 *
 * @param move what happened
 * @param on the day; of {@link DeploymentMove#DEPLOY} the first day of work, of {@link DeploymentMove#COMPLETE} and
 *     {@link DeploymentMove#CURTAIL} the last
 * @param by the office that recorded it; not blank. The expert's own moves carry the expert's identifier
 * @param note why; empty when not stated
 * @param contract how the expert is engaged; only on {@link DeploymentMove#CONTRACT}
 * @param finding what the due diligence found; only on {@link DeploymentMove#ASSESS_BENEFICIARY}
 * @param clearances what is settled for the travel; only on {@link DeploymentMove#DEPLOY}
 * @param evaluation both ratings; only on {@link DeploymentMove#EVALUATE}
 */
public record DeploymentStep(
    DeploymentMove move,
    LocalDate on,
    String by,
    String note,
    ContractKind contract,
    DueDiligence finding,
    Set<Clearance> clearances,
    Evaluation evaluation) {

  /** Refuses a step that nobody recorded, one without what its move brings, and one with what another move brings. */
  public DeploymentStep {
    checkArgument(!by.isBlank(), "The step '%s' of %s says nothing of who recorded it. Name the office.", move, on);
    check(move, DeploymentMove.CONTRACT, contract != ContractKind.UNSTATED, "a kind of contract");
    check(move, DeploymentMove.ASSESS_BENEFICIARY, finding != DueDiligence.NOT_ASSESSED, "a finding");
    check(move, DeploymentMove.EVALUATE, !evaluation.equals(Evaluation.NONE), "an evaluation");
    checkArgument(
        clearances.isEmpty() || move == DeploymentMove.DEPLOY,
        "The step '%s' has clearances. They belong to the step '%s'.",
        move,
        DeploymentMove.DEPLOY);
    clearances = ImmutableSet.copyOf(clearances);
  }

  static DeploymentStep plain(DeploymentMove move, LocalDate on, String by, String note) {
    return new DeploymentStep(
        move, on, by, note, ContractKind.UNSTATED, DueDiligence.NOT_ASSESSED, Set.of(), Evaluation.NONE);
  }

  private static void check(DeploymentMove move, DeploymentMove owner, boolean has, String what) {
    checkArgument(
        has == (move == owner), "The step '%s' %s. It belongs to the step '%s'.", move,
        has ? "has " + what : "lacks " + what, owner);
  }
}
