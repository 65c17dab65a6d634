package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Reads lengths of time in a sentence: {@code 15 working days}, {@code trois semaines}, {@code десятидневный}. */
final class Durations {

  private static final CueList UNITS = CueList.of(QuantityCues.RESOURCE, "workday", "day", "week", "month", "year");
  private static final CueList WHOLE = CueList.of(QuantityCues.RESOURCE, row -> row.meaning().startsWith("length "));
  private static final CueList FILLERS = CueList.of(QuantityCues.RESOURCE, "filler");
  private static final int MOST_FILLERS = 2;

  private Durations() {}

  /** What time is counted in. */
  enum Unit {
    /** Days on which work is done. */
    WORKDAY,
    /** Days. */
    DAY,
    /** Weeks. */
    WEEK,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
  }

  /**
   * A length of time.
   *
   * @param unit what is counted
   * @param least how many, or the smaller number of a range
   * @param most how many, or the greater number of a range
   * @param first its first token
   * @param last its last token
   */
  record Duration(Unit unit, int least, int most, int first, int last) {}

  /** All of a sentence, from left to right; they do not overlap. */
  static List<Duration> in(CueText text) {
    ImmutableList.Builder<Duration> found = ImmutableList.builder();
    int next = 0;
    while (next < text.size()) {
      Optional<Duration> duration = at(text, next);
      duration.ifPresent(found::add);
      next = duration.map(Duration::last).orElse(next) + 1;
    }
    return found.build();
  }

  private static Optional<Duration> at(CueText text, int token) {
    Optional<Duration> inOneWord = text.at(WHOLE, token).map(Durations::whole);
    return inOneWord.or(() -> Numbers.at(text, token).flatMap(count -> counted(text, count)));
  }

  /** The meaning of a whole length names its unit and its number: {@code length day 10}. */
  private static Duration whole(Cue cue) {
    List<String> words = List.of(cue.meaning().split(" "));
    int number = Integer.parseInt(words.get(2));
    return new Duration(unit(words.get(1)), number, number, cue.first(), cue.last());
  }

  private static Optional<Duration> counted(CueText text, Numbers.Count count) {
    int next = count.last() + 1;
    for (int skipped = 0; skipped <= MOST_FILLERS; skipped++) {
      Optional<Cue> unit = text.at(UNITS, next);
      if (unit.isPresent()) {
        return Optional.of(new Duration(
            unit(unit.get().meaning()), count.least(), count.most(), count.first(), unit.get().last()));
      }
      Optional<Cue> filler = text.at(FILLERS, next);
      if (filler.isEmpty()) {
        return Optional.empty();
      }
      next = filler.get().last() + 1;
    }
    return Optional.empty();
  }

  private static Unit unit(String name) {
    return switch (name) {
      case "workday" -> Unit.WORKDAY;
      case "day" -> Unit.DAY;
      case "week" -> Unit.WEEK;
      case "month" -> Unit.MONTH;
      default -> Unit.YEAR;
    };
  }
}
