package org.seesac.rssrp.core.cooperation;

import static org.seesac.rssrp.core.cooperation.DeploymentMove.EMPLOYER_RELEASES;
import static org.seesac.rssrp.core.cooperation.DeploymentMove.EXPERT_RELEASES;
import static org.seesac.rssrp.core.cooperation.DeploymentMove.REQUEST_RELEASE;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.Modality;

/**
 * How far a history has come, and whether a step may follow: the one place that knows the rules of the life cycle.
 *
 * @param subject what the history is of
 * @param begun whether the first step was taken
 * @param state the state reached; without meaning before the first step
 * @param keys which of the two releases were given
 * @param finding what the due diligence found last
 * @param latest the day of the last step
 */
record DeploymentProgress(
    Subject subject,
    boolean begun,
    DeploymentState state,
    Set<DeploymentMove> keys,
    DueDiligence finding,
    LocalDate latest) {

  /** Two keys, because the decision to release rests with two: the employer and the expert. */
  private static final ImmutableSet<DeploymentMove> BOTH_KEYS = ImmutableSet.of(EMPLOYER_RELEASES, EXPERT_RELEASES);

  /** What a rule needs to know of the deployment. */
  record Subject(String id, String expertId, Beneficiary beneficiary, Modality modality) {}

  /** Why a step may not follow, and what to do. */
  private record Refusal(String rule, String advice) {}

  static DeploymentProgress along(Subject subject, List<DeploymentStep> history) {
    DeploymentProgress progress = new DeploymentProgress(
        subject, false, DeploymentState.RELEASE_REQUESTED, Set.of(), DueDiligence.NOT_ASSESSED, LocalDate.MIN);
    for (DeploymentStep step : history) {
      progress = progress.after(step);
    }
    return progress;
  }

  /** The progress after one more step. */
  private DeploymentProgress after(DeploymentStep step) {
    refusal(step).ifPresent(refusal -> {
      String shown = begun ? state.toString() : "";
      throw new IllegalDeploymentMoveException(subject.id(), shown, step.move(), refusal.rule(), refusal.advice());
    });
    Set<DeploymentMove> turned = keysWith(step.move());
    DueDiligence found = step.move() == DeploymentMove.ASSESS_BENEFICIARY ? step.finding() : finding;
    return new DeploymentProgress(subject, true, reached(step.move(), turned), turned, found, step.on());
  }

  private Set<DeploymentMove> keysWith(DeploymentMove move) {
    return BOTH_KEYS.contains(move)
        ? ImmutableSet.<DeploymentMove>builder().addAll(keys).add(move).build()
        : keys;
  }

  private DeploymentState reached(DeploymentMove move, Set<DeploymentMove> turned) {
    return switch (move) {
      case REQUEST_RELEASE -> DeploymentState.RELEASE_REQUESTED;
      case EMPLOYER_RELEASES, EXPERT_RELEASES ->
          turned.containsAll(BOTH_KEYS) ? DeploymentState.RELEASED : DeploymentState.RELEASE_REQUESTED;
      case EMPLOYER_REFUSES, EXPERT_REFUSES -> DeploymentState.RELEASE_REFUSED;
      case ASSESS_BENEFICIARY -> state;
      case CONTRACT -> DeploymentState.CONTRACTED;
      case CANCEL -> DeploymentState.CANCELLED;
      case DEPLOY -> DeploymentState.DEPLOYED;
      case COMPLETE -> DeploymentState.COMPLETED;
      case CURTAIL -> DeploymentState.CURTAILED;
      case EVALUATE -> DeploymentState.EVALUATED;
      case REPORT -> DeploymentState.REPORTED;
    };
  }

  private Optional<Refusal> refusal(DeploymentStep step) {
    return order(step)
        .or(() -> hand(step))
        .or(() -> reason(step))
        .or(() -> gate(step))
        .or(() -> travel(step));
  }

  private Optional<Refusal> order(DeploymentStep step) {
    DeploymentMove move = step.move();
    if (begun == (move == REQUEST_RELEASE)) {
      return refuse("a history has the step '" + REQUEST_RELEASE + "' once, at its beginning.",
          begun ? "Leave it out." : "Begin with it.");
    }
    if (step.on().isBefore(latest)) {
      return refuse(
          "the step of " + step.on() + " lies before the last one, of " + latest + ".", "Correct one of the dates.");
    }
    if (begun && !move.from().contains(state)) {
      return refuse("that is possible only when " + quoted(move.from()) + ".", adviceOnState(move));
    }
    return keys.contains(move)
        ? refuse("this release was given already.", "Wait for the other one, or record a refusal.")
        : Optional.empty();
  }

  private String adviceOnState(DeploymentMove move) {
    if (state == DeploymentState.RELEASE_REQUESTED && !BOTH_KEYS.contains(move)) {
      Set<DeploymentMove> missing = EnumSet.copyOf(BOTH_KEYS);
      missing.removeAll(keys);
      return "First record " + missing.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" and "))
          + ".";
    }
    return "Record the steps between first; if this deployment has ended, begin a new one.";
  }

  /** Neither party can turn the other's key. */
  private Optional<Refusal> hand(DeploymentStep step) {
    boolean isExpert = step.by().equals(subject.expertId());
    return switch (step.move()) {
      case EXPERT_RELEASES, EXPERT_REFUSES -> isExpert
          ? Optional.empty()
          : refuse("only the expert decides on the expert's release.",
              "Record it by '" + subject.expertId() + "', not by '" + step.by() + "'.");
      case EMPLOYER_RELEASES, EMPLOYER_REFUSES -> isExpert
          ? refuse("the expert does not decide for the employer.", "Name the office that released the expert.")
          : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> reason(DeploymentStep step) {
    boolean needsReason =
        switch (step.move()) {
          case EMPLOYER_REFUSES, EXPERT_REFUSES, CANCEL, CURTAIL -> true;
          default -> false;
        };
    return needsReason && step.note().isBlank()
        ? refuse("what ends a deployment early has a reason.", "Write it in the note.")
        : Optional.empty();
  }

  /** Checked at both moves, because a finding can change between contract and travel. */
  private Optional<Refusal> gate(DeploymentStep step) {
    boolean isGate = step.move() == DeploymentMove.CONTRACT || step.move() == DeploymentMove.DEPLOY;
    if (!isGate || !subject.beneficiary().isSecurityForce() || finding.isCleared()) {
      return Optional.empty();
    }
    return refuse(
        "the beneficiary is a security force, and its human-rights due diligence is '" + Words.of(finding) + "'.",
        finding == DueDiligence.REFUSED
            ? "Cancel the deployment, or record a new finding."
            : "Record the finding with '" + DeploymentMove.ASSESS_BENEFICIARY + "' first.");
  }

  private Optional<Refusal> travel(DeploymentStep step) {
    if (step.move() != DeploymentMove.DEPLOY || subject.modality() == Modality.REMOTE) {
      return Optional.empty();
    }
    Set<Clearance> missing = EnumSet.allOf(Clearance.class);
    missing.removeAll(step.clearances());
    return missing.isEmpty()
        ? Optional.empty()
        : refuse("who travels has " + quoted(EnumSet.allOf(Clearance.class)) + " settled.",
            "Settle " + quoted(missing) + "; what is not needed is settled too.");
  }

  private static String quoted(Set<? extends Enum<?>> values) {
    return values.stream().map(each -> "'" + Words.of(each) + "'").collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> refuse(String rule, String advice) {
    return Optional.of(new Refusal(rule, advice));
  }
}
