package org.seesac.rssrp.core.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts working days, Monday to Friday, without public holidays. Stateless. */
public final class WorkingDays {

  private static final int DAYS_A_WEEK = 7;
  private static final int WORKING_DAYS_A_WEEK = 5;

  private WorkingDays() {}

  /**
   * The working days from one day to another.
   *
   * @param from first day, included
   * @param to last day, included
   * @return zero or more; 0 when {@code to} lies before {@code from}
   */
  public static long between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    long working = days / DAYS_A_WEEK * WORKING_DAYS_A_WEEK;
    LocalDate day = from;
    for (long rest = days % DAYS_A_WEEK; rest > 0; rest--) {
      working += isWorkingDay(day) ? 1 : 0;
      day = day.plusDays(1);
    }
    return working;
  }

  /**
   * Whether a day is a working day.
   *
   * @param day any day
   * @return true from Monday to Friday
   */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }
}
