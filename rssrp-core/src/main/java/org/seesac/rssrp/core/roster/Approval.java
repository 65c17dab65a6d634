package org.seesac.rssrp.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.reference.ParticipatingJurisdiction;

/**
 * An expert's approval by a participating state, with its whole history: nominate, screen, approve, suspend, withdraw,
 * reject, and approve again.
 *
 * <p>Every step gives a new history. Immutable.
 *
 * @param history oldest first; never empty; begins with a nomination
 */
public record Approval(List<ApprovalStep> history) {

  /**
   * Checks the history against the life cycle.
   *
   * @throws IllegalApprovalStepException at the first step that the life cycle does not allow
   */
  public Approval {
    history = ImmutableList.copyOf(history);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("The approval history is empty. It begins with a nomination.");
    }
    check(history);
  }

  /**
   * Puts an expert forward.
   *
   * @param on the day
   * @param by the authority that nominates
   * @return the new history
   */
  public static Approval nominate(LocalDate on, String by) {
    return new Approval(List.of(new ApprovalStep(ApprovalStatus.NOMINATED, on, LocalDate.MAX, by, "")));
  }

  /**
   * Puts an expert forward again after a withdrawal or a rejection.
   *
   * @param on the day
   * @param by the authority that nominates
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now
   */
  public Approval nominateAgain(LocalDate on, String by) {
    return then(ApprovalStatus.NOMINATED, on, LocalDate.MAX, by, "");
  }

  /**
   * Records that the formal conditions were checked.
   *
   * @param on the day
   * @param by who checked
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now
   */
  public Approval screen(LocalDate on, String by) {
    return then(ApprovalStatus.SCREENED, on, LocalDate.MAX, by, "");
  }

  /**
   * Approves the expert, or approves again after a suspension or before an approval ends.
   *
   * @param state the participating state that approves
   * @param on first valid day
   * @param until last valid day
   * @param by the authority of that state
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now, or the state does not participate
   */
  public Approval approve(Jurisdiction state, LocalDate on, LocalDate until, String by) {
    if (!ParticipatingJurisdiction.includes(state)) {
      throw new IllegalApprovalStepException(
          new ApprovalStep(ApprovalStatus.APPROVED, on, until, by, ""),
          "'" + state
              + "' is not a participating state. Only a state on the list of participating jurisdictions approves.");
    }
    return then(ApprovalStatus.APPROVED, on, until, by, "");
  }

  /**
   * Sets the expert aside for a time.
   *
   * @param on the day
   * @param by who decided
   * @param reason why
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now
   */
  public Approval suspend(LocalDate on, String by, String reason) {
    return then(ApprovalStatus.SUSPENDED, on, LocalDate.MAX, by, reason);
  }

  /**
   * Takes the expert back.
   *
   * @param on the day
   * @param by who decided: the state or the expert
   * @param reason why
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now
   */
  public Approval withdraw(LocalDate on, String by, String reason) {
    return then(ApprovalStatus.WITHDRAWN, on, LocalDate.MAX, by, reason);
  }

  /**
   * Does not accept the expert.
   *
   * @param on the day
   * @param by who decided
   * @param reason why
   * @return the new history
   * @throws IllegalApprovalStepException when the life cycle does not allow it now
   */
  public Approval reject(LocalDate on, String by, String reason) {
    return then(ApprovalStatus.REJECTED, on, LocalDate.MAX, by, reason);
  }

  /**
   * The step that rules on a day.
   *
   * @param day any day
   * @return the last step taken on or before the day; empty before the first nomination
   */
  public Optional<ApprovalStep> stepOn(LocalDate day) {
    return history.reversed().stream().filter(step -> !step.on().isAfter(day)).findFirst();
  }

  /**
   * Whether the expert is approved on a day.
   *
   * @param day any day
   * @return true when the step that rules on the day is an approval that has not ended
   */
  public boolean isInForceOn(LocalDate day) {
    return stepOn(day)
        .filter(step -> step.status() == ApprovalStatus.APPROVED && !day.isAfter(step.until()))
        .isPresent();
  }

  /**
   * The periods in which the expert is approved.
   *
   * @return oldest first; they do not overlap
   */
  public List<DateSpan> periodsInForce() {
    ImmutableList.Builder<DateSpan> periods = ImmutableList.builder();
    for (int i = 0; i < history.size(); i++) {
      ApprovalStep step = history.get(i);
      LocalDate next = i + 1 < history.size() ? history.get(i + 1).on().minusDays(1) : LocalDate.MAX;
      LocalDate last = step.until().isBefore(next) ? step.until() : next;
      if (step.status() == ApprovalStatus.APPROVED && !last.isBefore(step.on())) {
        periods.add(new DateSpan(
            PartialDate.of(step.on()), last.equals(LocalDate.MAX) ? PartialDate.OPEN_END : PartialDate.of(last)));
      }
    }
    return periods.build();
  }

  private Approval then(ApprovalStatus status, LocalDate on, LocalDate until, String by, String note) {
    return new Approval(
        ImmutableList.<ApprovalStep>builder()
            .addAll(history)
            .add(new ApprovalStep(status, on, until, by, note))
            .build());
  }

  private static void check(List<ApprovalStep> history) {
    ApprovalStep first = history.getFirst();
    if (first.status() != ApprovalStatus.NOMINATED) {
      throw new IllegalApprovalStepException(first, "a history begins with a nomination. Add the nomination.");
    }
    ApprovalStep before = first;
    for (ApprovalStep step : Iterables.skip(history, 1)) {
      check(before, step);
      before = step;
    }
  }

  private static void check(ApprovalStep before, ApprovalStep step) {
    if (!before.status().next().contains(step.status())) {
      throw new IllegalApprovalStepException(
          step,
          "after '" + before.status().code() + "' comes " + codes(before.status().next()) + ". Add the missing step.");
    }
    if (step.on().isBefore(before.on())) {
      throw new IllegalApprovalStepException(
          step, "the step before it was taken on " + before.on() + ". Correct one of the dates.");
    }
  }

  private static String codes(Set<ApprovalStatus> statuses) {
    return statuses.stream().map(ApprovalStatus::code).collect(Collectors.joining("' or '", "'", "'"));
  }
}
