package org.seesac.rssrp.matching.interpret;

import java.util.List;
import java.util.Optional;

/**
 * A date in digits only: {@code 11/01/2027}, {@code 2027-03-01}, {@code 03/2027}, or {@code 1.3.} before a fuller one.
 *
 * @param first its first token
 * @param parts its two or three numbers, as they stand
 * @param yearFirst whether the first of them is the year
 */
record NumericDate(int first, List<Integer> parts, boolean yearFirst) {

  private static final int YEAR_DIGITS = 4;
  private static final int CENTURY = 2000;

  /** The date that begins at a token. */
  static Optional<NumericDate> at(CueText text, int token) {
    if (!isPart(text, token) || !isPart(text, token + 1) || separator(text, token + 1).isEmpty()) {
      return Optional.empty();
    }
    boolean yearFirst = text.token(token).folded().length() == YEAR_DIGITS;
    boolean three = isPart(text, token + 2) && separator(text, token + 2).equals(separator(text, token + 1));
    List<Integer> parts = three
        ? List.of(number(text, token), number(text, token + 1), number(text, token + 2))
        : List.of(number(text, token), number(text, token + 1));
    NumericDate date = new NumericDate(token, parts, yearFirst);
    return date.isPlausible(text) ? Optional.of(date) : Optional.empty();
  }

  /** The day or month meant; empty when the calendar has none such. */
  Optional<DatePoint> point(boolean monthFirst) {
    if (parts.size() == 2) {
      return twoParts();
    }
    if (yearFirst) {
      return day(parts.get(1), parts.get(2), parts.get(0));
    }
    int year = parts.get(2) < 100 ? CENTURY + parts.get(2) : parts.get(2);
    Optional<DatePoint> dayFirst = day(parts.get(1), parts.get(0), year);
    Optional<DatePoint> american = day(parts.get(0), parts.get(1), year);
    return monthFirst ? american.or(() -> dayFirst) : dayFirst.or(() -> american);
  }

  /** Whether it can only be read with the month first, as in the United States. */
  boolean isAmerican() {
    return parts.size() == 3 && !yearFirst && parts.get(1) > 12 && parts.get(1) <= 31 && parts.get(0) <= 12;
  }

  private Optional<DatePoint> twoParts() {
    int one = parts.getFirst();
    int two = parts.getLast();
    if (yearFirst && two >= 1 && two <= 12) {
      return Optional.of(DatePoint.ofMonths(first, first + 1, two, two).inYear(one));
    }
    if (two > CENTURY && one >= 1 && one <= 12) {
      return Optional.of(DatePoint.ofMonths(first, first + 1, one, one).inYear(two));
    }
    return day(two, one, 0);
  }

  private Optional<DatePoint> day(int month, int day, int year) {
    boolean inCalendar = DatePoint.isDay(month, day) && (year == 0 || (year >= 1990 && year < 2100));
    return inCalendar ? Optional.of(DatePoint.ofDay(first, first + parts.size() - 1, month, day, year))
        : Optional.empty();
  }

  /** Two numbers alone are a date only when written as one: a full year in it, or a fuller date linked behind. */
  private boolean isPlausible(CueText text) {
    if (parts.size() == 3) {
      return yearFirst == (parts.getFirst() > 31) && !isContinued(text, first + 3);
    }
    if (yearFirst) {
      return text.token(first + 1).folded().length() == 2 && separator(text, first + 1).equals("-")
          && Calendar.year(text, first) > 0
          && parts.getLast() <= 12;
    }
    if (Calendar.year(text, first + 1) > 0) {
      return !separator(text, first + 1).equals("-") && !isContinued(text, first + 2);
    }
    return parts.getLast() <= 12 && !separator(text, first + 1).equals("-") && isLinked(text);
  }

  private boolean isLinked(CueText text) {
    return Calendar.linked(text, first + 2).stream()
        .anyMatch(second -> NumericDate.at(text, second).filter(date -> date.parts.size() == 3).isPresent());
  }

  private static boolean isContinued(CueText text, int token) {
    return isPart(text, token) && "/.".contains(text.gapBefore(token).strip()) && !text.gapBefore(token).isBlank();
  }

  private static boolean isPart(CueText text, int token) {
    return text.has(token) && text.token(token).isNumber() && text.token(token).folded().length() <= YEAR_DIGITS;
  }

  private static int number(CueText text, int token) {
    return Integer.parseInt(text.token(token).folded());
  }

  private static String separator(CueText text, int token) {
    String gap = text.gapBefore(token);
    boolean isDot = gap.startsWith(".") && gap.strip().equals(".");
    return gap.equals("/") || gap.equals("-") || isDot ? gap.strip() : "";
  }
}
