package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.seesac.rssrp.matching.interpret.Period.Shape;

/** Reads the periods of a sentence: single dates, linked ones, and those with a word for their start or end. */
final class Periods {

  private static final CueList STARTS = CueList.of(Calendar.CUES, "start");
  private static final CueList STARTS_BEHIND = CueList.of(Calendar.CUES, "startbehind");
  private static final CueList ENDS = CueList.of(Calendar.CUES, "until");
  private static final CueList ENDS_BEHIND = CueList.of(Calendar.CUES, "untilbehind");
  private static final int MOST_LINKED = 4;
  private static final int LONGEST_CUE = 4;
  private static final int NEAR = 6;

  private final DatePoints points;

  private Periods(DatePoints points) {
    this.points = points;
  }

  /** For a text: one date that can only have the month first makes all its dates so. */
  static Periods forText(List<CueText> sentences) {
    return new Periods(new DatePoints(sentences.stream().anyMatch(Periods::isAmerican)));
  }

  private static boolean isAmerican(CueText text) {
    for (int token = 0; token < text.size(); token++) {
      if (NumericDate.at(text, token).filter(NumericDate::isAmerican).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All periods of a sentence, from left to right; they do not overlap. */
  List<Period> in(CueText text) {
    ImmutableList.Builder<Period> found = ImmutableList.builder();
    int next = 0;
    while (next < text.size()) {
      Optional<Period> period = points.at(text, next).map(point -> period(text, point));
      period.ifPresent(found::add);
      next = Math.max(next, period.map(Period::last).orElse(next)) + 1;
    }
    return merged(text, found.build());
  }

  private Period period(CueText text, DatePoint first) {
    DatePoint last = first;
    for (int linked = 0; linked < MOST_LINKED; linked++) {
      Optional<DatePoint> next = linked(text, first, last);
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
    }
    return last.equals(first) ? single(text, first) : new Period(first.first(), last.last(), first, last, Shape.RANGE);
  }

  private Optional<DatePoint> linked(CueText text, DatePoint first, DatePoint last) {
    OptionalInt second = Calendar.linked(text, last.last() + 1);
    int at = second.orElse(isMonthList(text, last) ? last.last() + 1 : text.size());
    return points.at(text, at)
        .filter(point -> new Period(0, 0, first, point, Shape.RANGE).span(first.hasYear() ? first.year() : 2000)
            .isPresent())
        .filter(point -> isSameKind(first, point));
  }

  /** Months are listed with commas: {@code in May, June and July}. */
  private static boolean isMonthList(CueText text, DatePoint last) {
    return last.isMonths() && text.gapBefore(last.last() + 1).strip().equals(",");
  }

  private static boolean isSameKind(DatePoint first, DatePoint second) {
    return first.isMonths() == second.isMonths() || !first.isMonths();
  }

  private static Period single(CueText text, DatePoint point) {
    Shape shape = point.isSingleDay() ? Shape.DAY : Shape.MONTHS;
    Optional<Cue> start =
        before(text, STARTS, point.first()).or(() -> text.at(STARTS_BEHIND, Calendar.skipGlue(text, point.last() + 1)));
    if (start.isPresent()) {
      return bounded(point, start.get(), Shape.START);
    }
    Optional<Cue> end =
        before(text, ENDS, point.first()).or(() -> text.at(ENDS_BEHIND, Calendar.skipGlue(text, point.last() + 1)));
    return end.map(cue -> bounded(point, cue, Shape.END))
        .orElse(new Period(point.first(), point.last(), point, point, shape));
  }

  private static Period bounded(DatePoint point, Cue cue, Shape shape) {
    return new Period(Math.min(point.first(), cue.first()), Math.max(point.last(), cue.last()), point, point, shape);
  }

  /** The cue that ends right before a token, with no more than articles between. */
  private static Optional<Cue> before(CueText text, CueList list, int token) {
    for (int first = Math.max(0, token - LONGEST_CUE); first < token; first++) {
      Optional<Cue> cue = text.at(list, first);
      if (cue.isPresent() && Calendar.skipGlue(text, cue.get().last() + 1) >= token && cue.get().last() < token) {
        return cue;
      }
    }
    return Optional.empty();
  }

  /** A start and an end that stand near each other are one period: {@code not before 3 May and not later than 30 June}. */
  private static List<Period> merged(CueText text, List<Period> periods) {
    ImmutableList.Builder<Period> merged = ImmutableList.builder();
    for (int i = 0; i < periods.size(); i++) {
      Period each = periods.get(i);
      if (i + 1 < periods.size() && isOne(text, each, periods.get(i + 1))) {
        Period next = periods.get(++i);
        merged.add(new Period(each.first(), next.last(), each.from(), next.to(), Shape.RANGE));
      } else {
        merged.add(each);
      }
    }
    return merged.build();
  }

  private static boolean isOne(CueText text, Period start, Period end) {
    boolean bounded = start.shape() == Shape.START && end.shape() == Shape.END;
    return bounded
        && end.from().first() - start.last() <= NEAR
        && new Period(0, 0, start.from(), end.to(), Shape.RANGE).span(2000).isPresent()
        && text.has(end.last());
  }
}
