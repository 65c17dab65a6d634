package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * One entry of an approval history. Immutable.
 *
 * @param status the status reached
 * @param on the day on which it was reached
 * @param until the last day on which an approval is valid; {@link LocalDate#MAX} when no end was set; always that for
 *     other statuses
 * @param by who decided; empty when not stated
 * @param note why; empty when not stated
 */
public record ApprovalStep(ApprovalStatus status, LocalDate on, LocalDate until, String by, String note) {

  /** Refuses an end on anything but an approval, and an approval that ends before it starts. */
  public ApprovalStep {
    checkArgument(
        status == ApprovalStatus.APPROVED || until.equals(LocalDate.MAX),
        "The step '%s' of %s has an end (%s). Only an approval ends by itself: leave 'until' out.",
        status.code(),
        on,
        until);
    checkArgument(
        !until.isBefore(on), "The approval of %s ends on %s, before it starts. Correct one of the dates.", on, until);
  }
}
