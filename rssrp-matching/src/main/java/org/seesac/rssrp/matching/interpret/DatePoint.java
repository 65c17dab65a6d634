package org.seesac.rssrp.matching.interpret;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.reference.PartialDate.Precision;

/**
 * A day, some days of one month, or some months, as they stand in a sentence. Immutable.
 *
 * @param first its first token
 * @param last its last token
 * @param fromMonth month in which it begins, 1 to 12
 * @param fromDay day on which it begins, 1 to 31
 * @param toMonth month in which it ends
 * @param toDay day on which it ends; 0 for the last day of that month
 * @param year the year that stands beside it; 0 when there is none
 */
record DatePoint(int first, int last, int fromMonth, int fromDay, int toMonth, int toDay, int year) {

  static DatePoint ofDay(int first, int last, int month, int day, int year) {
    return new DatePoint(first, last, month, day, month, day, year);
  }

  static DatePoint ofMonths(int first, int last, int fromMonth, int toMonth) {
    return new DatePoint(first, last, fromMonth, 1, toMonth, 0, 0);
  }

  static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  DatePoint between(int newFirst, int newLast) {
    return new DatePoint(newFirst, newLast, fromMonth, fromDay, toMonth, toDay, year);
  }

  DatePoint inYear(int newYear) {
    return new DatePoint(first, last, fromMonth, fromDay, toMonth, toDay, newYear);
  }

  boolean hasYear() {
    return year > 0;
  }

  boolean isSingleDay() {
    return fromMonth == toMonth && fromDay == toDay;
  }

  /** Whether it is one or more whole months. */
  boolean isMonths() {
    return fromDay == 1 && toDay == 0;
  }

  LocalDate firstDay() {
    return YearMonth.of(year, fromMonth).atDay(Math.min(fromDay, YearMonth.of(year, fromMonth).lengthOfMonth()));
  }

  LocalDate lastDay() {
    YearMonth month = YearMonth.of(year, toMonth);
    return toDay == 0 ? month.atEndOfMonth() : month.atDay(Math.min(toDay, month.lengthOfMonth()));
  }

  /** Its start, to the month when whole months are meant. */
  PartialDate start() {
    return isMonths() ? new PartialDate(firstDay(), Precision.MONTH) : PartialDate.of(firstDay());
  }

  /** Its end, to the month when whole months are meant. */
  PartialDate end() {
    return isMonths() ? new PartialDate(lastDay().withDayOfMonth(1), Precision.MONTH) : PartialDate.of(lastDay());
  }
}
