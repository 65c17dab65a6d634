package org.seesac.rssrp.matching.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.matching.interpret.Durations.Duration;
import org.seesac.rssrp.matching.interpret.Outline.Part;
import org.seesac.rssrp.matching.interpret.Period.Shape;

/** Reads when support is needed; deadlines, the years of plans and laws, and what happened in the past are no windows. */
final class WindowReader implements FieldReader {

  private static final CueList TIMING = CueList.of(Calendar.CUES, "timing");
  private static final CueList DEADLINES = CueList.of(Calendar.CUES, "deadline");
  private static final CueList HISTORY = CueList.of(Calendar.CUES, "history");

  /** A period is taken for the window from this score on. */
  private static final int LEAST_SCORE = 1;

  private static final int NEARBY_SENTENCES = 3;
  private static final double HIGHEST_CONFIDENCE = 0.95;

  @Override
  public List<Finding> read(RequestText text) {
    Outline outline = Outline.of(text);
    Periods periods = Periods.forText(outline.sentences());
    List<Candidate> candidates = new ArrayList<>();
    for (int sentence = 0; sentence < outline.parts().size(); sentence++) {
      candidates.addAll(candidates(outline, sentence, periods));
    }
    return candidates.stream()
        .filter(each -> each.score() >= LEAST_SCORE)
        .sorted(Comparator.comparingInt(Candidate::score).reversed())
        .map(Candidate::finding)
        .toList();
  }

  private record Candidate(DateSpan window, int score, Ground ground, Span span) {

    Finding finding() {
      double confidence = Math.min(HIGHEST_CONFIDENCE, 0.40 + 0.07 * score);
      return new Finding.OfWindow(window, confidence, ground, List.of(span));
    }
  }

  private static List<Candidate> candidates(Outline outline, int sentence, Periods periods) {
    Part part = outline.parts().get(sentence);
    List<Period> all = periods.in(part.text());
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Period period = all.get(i);
      int zoneStart = i == 0 ? 0 : all.get(i - 1).last() + 1;
      int zoneEnd = i + 1 == all.size() ? part.text().size() - 1 : all.get(i + 1).first() - 1;
      int score = score(part, period, zoneStart, zoneEnd);
      OptionalInt year = period.hasYear() ? OptionalInt.of(0) : nearbyYear(outline, sentence, periods);
      if (year.isPresent()) {
        int borrowed = period.hasYear() ? 0 : 1;
        window(part.text(), period, year.getAsInt())
            .map(window -> new Candidate(window, score - borrowed, ground(period),
                part.text().span(period.first(), period.last())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static int score(Part part, Period period, int zoneStart, int zoneEnd) {
    CueText text = part.text();
    int score = precision(period.shape());
    int clauseStart = Math.max(zoneStart, text.clauseStart(period.first()));
    int clauseEnd = Math.min(zoneEnd, text.clauseEnd(period.last()));
    boolean inClause = hasCue(text, clauseStart, clauseEnd);
    int start = inClause ? clauseStart : zoneStart;
    int end = inClause ? clauseEnd : Math.max(period.last(), clauseEnd);
    score += text.contains(TIMING, start, end) ? 3 : 0;
    score -= text.contains(DEADLINES, start, end) ? 9 : 0;
    score -= text.contains(HISTORY, start, end) ? 6 : 0;
    score += Durations.in(text).stream().anyMatch(WindowReader::isWork) ? 3 : 0;
    return score + section(part.section());
  }

  private static boolean hasCue(CueText text, int start, int end) {
    return text.contains(TIMING, start, end) || text.contains(DEADLINES, start, end)
        || text.contains(HISTORY, start, end);
  }

  private static boolean isWork(Duration duration) {
    return switch (duration.unit()) {
      case WORKDAY, DAY, WEEK -> true;
      case MONTH, YEAR -> false;
    };
  }

  private static int precision(Shape shape) {
    return switch (shape) {
      case RANGE -> 4;
      case MONTHS, START -> 3;
      case DAY -> 2;
      case END -> 0;
    };
  }

  private static int section(Section section) {
    return switch (section) {
      case TIMING -> 4;
      case PLACE -> 2;
      case NONE, PROFILE, OTHER -> 0;
      case TASKS, OUTPUTS -> -2;
      case BACKGROUND -> -5;
      case DEADLINE -> -9;
    };
  }

  private static Ground ground(Period period) {
    return switch (period.shape()) {
      case RANGE -> Ground.TWO_DATES;
      case MONTHS -> Ground.MONTH;
      case DAY -> Ground.DAY;
      case START -> Ground.START;
      case END -> Ground.END;
    };
  }

  /** The window of a period; a start with a length of time beside it gets an end. */
  private static Optional<DateSpan> window(CueText text, Period period, int year) {
    Optional<DateSpan> window = period.span(year);
    if (window.isEmpty() || (period.shape() != Shape.START && period.shape() != Shape.DAY)) {
      return window;
    }
    LocalDate start = window.get().firstDay();
    return Durations.in(text).stream()
        .filter(each -> each.last() + 2 >= period.first() && each.first() <= period.last() + 3)
        .flatMap(each -> lastDay(start, each).stream())
        .findFirst()
        .map(end -> DateSpan.of(start, end))
        .or(() -> openWhenLonger(text, window.get()));
  }

  /** A single day beside several days of work is the first of them. */
  private static Optional<DateSpan> openWhenLonger(CueText text, DateSpan window) {
    boolean isLonger = Durations.in(text).stream()
        .anyMatch(each -> isWork(each) && (each.most() > 1 || each.unit() != Durations.Unit.DAY));
    return Optional.of(isLonger ? new DateSpan(window.from(), PartialDate.OPEN_END) : window);
  }

  private static Optional<LocalDate> lastDay(LocalDate start, Duration duration) {
    return switch (duration.unit()) {
      case DAY -> Optional.of(start.plusDays(duration.most() - 1L));
      case WEEK -> Optional.of(start.plusWeeks(duration.most()).minusDays(1));
      case MONTH -> Optional.of(start.plusMonths(duration.most()).minusDays(1));
      case WORKDAY, YEAR -> Optional.empty();
    };
  }

  /** The one year that dates nearby have, or that stands alone in the same sentence. */
  private static OptionalInt nearbyYear(Outline outline, int sentence, Periods periods) {
    CueText text = outline.parts().get(sentence).text();
    for (int token = text.size() - 1; token >= 0; token--) {
      boolean alone = Calendar.year(text, token) > 0
          && !text.contains(HISTORY, text.clauseStart(token), text.clauseEnd(token))
          && !Calendar.isDash(text.gapBefore(token))
          && !Calendar.isDash(text.gapBefore(token + 1));
      if (alone) {
        return OptionalInt.of(Calendar.year(text, token));
      }
    }
    return nearbyDatesYear(outline, sentence, periods);
  }

  private static OptionalInt nearbyDatesYear(Outline outline, int sentence, Periods periods) {
    int from = Math.max(0, sentence - NEARBY_SENTENCES);
    int to = Math.min(outline.parts().size(), sentence + NEARBY_SENTENCES + 1);
    return outline.parts().subList(from, to).stream()
        .filter(part -> !part.isIn(Section.BACKGROUND))
        .flatMap(part -> periods.in(part.text()).stream())
        .filter(Period::hasYear)
        .mapToInt(each -> each.to().hasYear() ? each.to().year() : each.from().year())
        .max();
  }
}
