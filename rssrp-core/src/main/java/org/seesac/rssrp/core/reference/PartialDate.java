package org.seesac.rssrp.core.reference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, or an open end of a period.
 *
 * <p>Written {@code 2027-03-01}, {@code 2027-03} or {@code 2027} (ISO 8601 reduced precision); the open ends are
 * {@link #OPEN_START} and {@link #OPEN_END}. Immutable.
 *
 * @param firstDay the first day it can mean
 * @param precision how exactly it is known
 */
public record PartialDate(LocalDate firstDay, Precision precision) {

  /** Before everything: a period that has no stated start. */
  public static final PartialDate OPEN_START = new PartialDate(LocalDate.MIN, Precision.OPEN);

  /** After everything: a period that still goes on. */
  public static final PartialDate OPEN_END = new PartialDate(LocalDate.MAX, Precision.OPEN);

  private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** How exactly a date is known. */
  public enum Precision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** Not at all: the end is open. */
    OPEN
  }

  /** Refuses a first day that is not the first of its month or year. */
  public PartialDate {
    boolean fits =
        switch (precision) {
          case DAY -> true;
          case MONTH -> firstDay.getDayOfMonth() == 1;
          case YEAR -> firstDay.getDayOfYear() == 1;
          case OPEN -> firstDay.equals(LocalDate.MIN) || firstDay.equals(LocalDate.MAX);
        };
    checkArgument(fits, "%s is not the first day of its %s. Use PartialDate.parse.", firstDay, precision);
  }

  /**
   * A date known to the day.
   *
   * @param day the day
   * @return the date
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /**
   * Reads a date.
   *
   * @param written {@code 2027-03-01}, {@code 2027-03} or {@code 2027}
   * @return the date
   * @throws IllegalArgumentException when it is not written like that or is not in the calendar
   */
  public static PartialDate parse(String written) {
    return find(written)
        .orElseThrow(() -> new IllegalArgumentException(
            "Date '" + written + "' cannot be read. Write 2027-03-01, 2027-03 or 2027."));
  }

  /**
   * Reads a date, if it is one.
   *
   * @param written {@code 2027-03-01}, {@code 2027-03} or {@code 2027}
   * @return the date, or empty when it is not written like that or is not in the calendar
   */
  public static Optional<PartialDate> find(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          switch (written.length()) {
            case 4 -> new PartialDate(LocalDate.of(Integer.parseInt(written), 1, 1), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(written).atDay(1), Precision.MONTH);
            default -> of(LocalDate.parse(written));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The last day it can mean.
   *
   * @return {@link LocalDate#MIN} for an open start, {@link LocalDate#MAX} for an open end
   */
  public LocalDate lastDay() {
    return switch (precision) {
      case DAY, OPEN -> firstDay;
      case MONTH -> firstDay.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> firstDay.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  /**
   * Whether this is an open end of a period.
   *
   * @return false for every date that is known at least to the year
   */
  public boolean isOpen() {
    return precision == Precision.OPEN;
  }

  /** As it is written in a file; {@code ..} for an open end, as in ISO 8601-2. */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> firstDay.toString();
      case MONTH -> YearMonth.from(firstDay).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", firstDay.getYear());
      case OPEN -> "..";
    };
  }
}
