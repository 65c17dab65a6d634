package org.seesac.rssrp.matching.interpret;

import java.util.Optional;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.PartialDate;

/**
 * A period as it stands in a sentence: one date or two linked ones, with the word that makes it a start or an end.
 *
 * @param first its first token
 * @param last its last token
 * @param from where it begins
 * @param to where it ends; the same as {@code from} when only one date stands there
 * @param shape how it is bounded
 */
record Period(int first, int last, DatePoint from, DatePoint to, Shape shape) {

  /** How a period is bounded. */
  enum Shape {
    /** By two dates. */
    RANGE,
    /** It is one or more months or parts of one. */
    MONTHS,
    /** It is one day. */
    DAY,
    /** By its start only. */
    START,
    /** By its end only. */
    END
  }

  boolean hasYear() {
    return from.hasYear() || to.hasYear();
  }

  /** The period in the calendar, in another year when none stands beside it; empty when it would end before it starts. */
  Optional<DateSpan> span(int otherYear) {
    DatePoint end = to.hasYear() ? to : to.inYear(from.hasYear() ? from.year() : otherYear);
    DatePoint start = from.hasYear() ? from : from.inYear(end.year());
    if (start.firstDay().isAfter(end.lastDay())) {
      start = from.hasYear() ? start : start.inYear(end.year() - 1);
      end = to.hasYear() ? end : end.inYear(end.year() + 1);
    }
    if (start.firstDay().isAfter(end.lastDay())) {
      return Optional.empty();
    }
    return Optional.of(switch (shape) {
      case START -> new DateSpan(start.start(), PartialDate.OPEN_END);
      case END -> new DateSpan(PartialDate.OPEN_START, end.end());
      case RANGE, MONTHS, DAY -> new DateSpan(start.start(), end.end());
    });
  }
}
