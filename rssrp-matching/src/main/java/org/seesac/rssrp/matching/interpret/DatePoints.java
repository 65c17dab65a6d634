package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Reads dates, months, quarters and half-years where they begin in a sentence.
 *
 * @param monthFirst whether {@code 3/4/2027} is the fourth of March, as in the United States
 */
record DatePoints(boolean monthFirst) {

  private static final CueList FIRST_DAY = CueList.of(Calendar.CUES, "day1");
  private static final CueList DAY_SUFFIX = CueList.of(Calendar.CUES, "daysuffix");
  private static final CueList PARTS_OF_YEAR =
      CueList.of(Calendar.CUES, row -> row.meaning().startsWith("quarter ") || row.meaning().startsWith("halfyear "));
  private static final CueList PARTS = CueList.of(Calendar.CUES, row -> row.meaning().startsWith("part "));
  private static final CueList PARTS_BEHIND = CueList.of(Calendar.CUES, row -> row.meaning().startsWith("behind "));

  private static final int QUARTER = 3;
  private static final int HALF_YEAR = 6;

  /** First and last day of a part of a month; 0 is the month's end. */
  private static final ImmutableMap<String, int[]> DAYS = ImmutableMap.<String, int[]>builder()
      .put("early", new int[]{1, 10})
      .put("mid", new int[]{11, 20})
      .put("late", new int[]{21, 0})
      .put("half1", new int[]{1, 15})
      .put("half2", new int[]{16, 0})
      .put("week1", new int[]{1, 7})
      .put("week2", new int[]{8, 14})
      .put("week3", new int[]{15, 21})
      .put("week4", new int[]{22, 28})
      .put("weeklast", new int[]{22, 0})
      .buildOrThrow();

  /** The fullest reading that begins at a token. */
  Optional<DatePoint> at(CueText text, int token) {
    return NumericDate.at(text, token)
        .flatMap(date -> date.point(monthFirst))
        .or(() -> daysOfMonth(text, token))
        .or(() -> partOfMonth(text, token))
        .or(() -> partOfYear(text, token))
        .or(() -> month(text, token));
  }

  /** {@code 1 March}, {@code 1er mars}, {@code 10-14 May}, {@code с 1 по 26 марта}. */
  private static Optional<DatePoint> daysOfMonth(CueText text, int token) {
    int behind = behindDay(text, token);
    if (behind == token) {
      return Optional.empty();
    }
    OptionalInt second = Calendar.linked(text, behind);
    if (second.isPresent() && behindDay(text, second.getAsInt()) > second.getAsInt()) {
      int behindSecond = behindDay(text, second.getAsInt());
      return inMonth(text, token, day(text, token), day(text, second.getAsInt()), behindSecond);
    }
    return inMonth(text, token, day(text, token), day(text, token), behind);
  }

  private static Optional<DatePoint> inMonth(CueText text, int first, int from, int to, int behindDays) {
    return Calendar.month(text, Calendar.skipGlue(text, behindDays))
        .filter(month -> DatePoint.isDay(number(month), to) && from >= 1 && from <= to)
        .map(month -> new DatePoint(first, month.last(), number(month), from, number(month), to, 0))
        .map(point -> Calendar.withYear(text, point));
  }

  private static int day(CueText text, int token) {
    return text.token(token).isNumber() ? Integer.parseInt(text.token(token).folded()) : 1;
  }

  /** The token behind the day of a month that stands at a token; the same token when none does. */
  private static int behindDay(CueText text, int token) {
    if (!text.has(token)) {
      return token;
    }
    Token each = text.token(token);
    if (!each.isNumber()) {
      return text.at(FIRST_DAY, token).map(cue -> cue.last() + 1).orElse(token);
    }
    if (each.folded().length() > 2 || Integer.parseInt(each.folded()) > 31) {
      return token;
    }
    return text.at(DAY_SUFFIX, token + 1)
        .filter(suffix -> !text.gapBefore(suffix.first()).contains(" "))
        .map(suffix -> suffix.last() + 1)
        .orElse(token + 1);
  }

  private static Optional<DatePoint> partOfMonth(CueText text, int token) {
    Optional<Cue> part = text.at(PARTS, token);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int next = Calendar.skipGlue(text, part.get().last() + 1);
    return Calendar.month(text, next)
        .map(month -> DatePoint.ofMonths(token, month.last(), number(month), number(month)))
        .map(month -> Calendar.withYear(text, cut(month, part.get())))
        .or(() -> halfOfYear(text, part.get(), next));
  }

  private static Optional<DatePoint> halfOfYear(CueText text, Cue part, int next) {
    int from = part.meaning().endsWith("half1") ? 1 : HALF_YEAR + 1;
    boolean isHalf = part.meaning().contains("half") && Calendar.year(text, next) > 0;
    return isHalf
        ? Optional
            .of(DatePoint.ofMonths(part.first(), next, from, from + HALF_YEAR - 1).inYear(Calendar.year(text, next)))
        : Optional.empty();
  }

  private static DatePoint cut(DatePoint month, Cue part) {
    int[] days = DAYS.getOrDefault(part.meaning().substring(part.meaning().indexOf(' ') + 1), new int[]{1, 0});
    return new DatePoint(month.first(), month.last(), month.fromMonth(), days[0], month.toMonth(), days[1],
        month.year());
  }

  private static Optional<DatePoint> partOfYear(CueText text, int token) {
    return text.at(PARTS_OF_YEAR, token).map(DatePoints::partOfYear).map(point -> Calendar.withYear(text, point));
  }

  private static DatePoint partOfYear(Cue cue) {
    int months = cue.meaning().startsWith("quarter") ? QUARTER : HALF_YEAR;
    int part = cue.meaning().charAt(cue.meaning().length() - 1) - '0';
    return DatePoint.ofMonths(cue.first(), cue.last(), (part - 1) * months + 1, part * months);
  }

  private static Optional<DatePoint> month(CueText text, int token) {
    return Calendar.month(text, token).flatMap(month -> {
      DatePoint whole = DatePoint.ofMonths(token, month.last(), number(month), number(month));
      return partBehind(text, whole)
          .or(() -> daysBehind(text, whole))
          .or(() -> Optional.of(Calendar.withYear(text, whole))
              .filter(each -> each.hasYear() || !Calendar.isShort(text, month)));
    });
  }

  /** {@code Mayıs ayının ilk yarısı}: the part stands behind the month. */
  private static Optional<DatePoint> partBehind(CueText text, DatePoint month) {
    int next = Calendar.skipGlue(text, month.last() + 1);
    return text.at(PARTS_BEHIND, next)
        .map(part -> Calendar.withYear(text, cut(month, part).between(month.first(), part.last())));
  }

  /** {@code March 1, 2027} and {@code March 1-26}, as they are written in English. */
  private static Optional<DatePoint> daysBehind(CueText text, DatePoint month) {
    int token = month.last() + 1;
    int behind = behindDay(text, token);
    if (!text.language().equals("en") || behind == token
        || !text.token(token).isNumber()
        || !text.gapBefore(token).isBlank()) {
      return Optional.empty();
    }
    OptionalInt second = Calendar.linked(text, behind);
    boolean isRange = second.isPresent()
        && behindDay(text, second.getAsInt()) > second.getAsInt()
        && Calendar.month(text, behindDay(text, second.getAsInt())).isEmpty();
    int last = isRange ? second.getAsInt() : token;
    int end = behindDay(text, last);
    boolean isDate = DatePoint.isDay(month.fromMonth(), day(text, last))
        && day(text, token) >= 1
        && day(text, token) <= day(text, last)
        && (second.isPresent() || Calendar.year(text, end) > 0 || !text.has(end) || !text.gapBefore(end).isBlank());
    return isDate
        ? Optional.of(Calendar.withYear(text, new DatePoint(
            month.first(), end - 1, month.fromMonth(), day(text, token), month.toMonth(), day(text, last), 0)))
        : Optional.empty();
  }

  private static int number(Cue month) {
    return Integer.parseInt(month.meaning());
  }
}
