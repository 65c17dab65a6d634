package org.seesac.rssrp.core.reference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of whole days, open at either end where that end is not stated. Immutable.
 *
 * @param from its start
 * @param to its end; the last day is part of the period
 */
public record DateSpan(PartialDate from, PartialDate to) {

  /** No period is stated: open at both ends. */
  public static final DateSpan UNSTATED = new DateSpan(PartialDate.OPEN_START, PartialDate.OPEN_END);

  /** Refuses a period that ends before it starts. */
  public DateSpan {
    checkArgument(
        !to.lastDay().isBefore(from.firstDay()), "A period ends on %s, before it starts on %s. Correct one.", to, from);
  }

  /**
   * A period between two days.
   *
   * @param from first day
   * @param to last day
   * @return the period, both days included
   */
  public static DateSpan of(LocalDate from, LocalDate to) {
    return new DateSpan(PartialDate.of(from), PartialDate.of(to));
  }

  /**
   * The first day it can mean.
   *
   * @return {@link LocalDate#MIN} when the start is open
   */
  public LocalDate firstDay() {
    return from.firstDay();
  }

  /**
   * The last day it can mean.
   *
   * @return {@link LocalDate#MAX} when the end is open
   */
  public LocalDate lastDay() {
    return to.lastDay();
  }

  /**
   * Whether either end is stated.
   *
   * @return false when both ends are open
   */
  public boolean isStated() {
    return !from.isOpen() || !to.isOpen();
  }

  /**
   * Whether a day lies in the period.
   *
   * @param day any day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * Calendar days from the start to the end, or to a day before the end.
   *
   * @param asOf the day to count to while the period goes on
   * @return zero or more; 0 when the period starts later than {@code asOf} or its start is open
   */
  public long daysUntil(LocalDate asOf) {
    LocalDate end = lastDay().isBefore(asOf) ? lastDay() : asOf;
    return from.isOpen() || end.isBefore(firstDay()) ? 0 : ChronoUnit.DAYS.between(firstDay(), end) + 1;
  }

  /** ISO 8601-2 interval, such as {@code 2027-03/..}. */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
