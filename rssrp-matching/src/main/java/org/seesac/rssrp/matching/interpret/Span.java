package org.seesac.rssrp.matching.interpret;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a request's text. Immutable.
 *
 * @param field {@code title} or {@code text}
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character
 * @param quote the words that stand there
 */
public record Span(String field, int start, int end, String quote) {

  /** Refuses an empty or reversed place. */
  public Span {
    checkArgument(start >= 0 && end > start, "A span goes from %s to %s. It must hold at least one character.", start,
        end);
  }

  @Override
  public String toString() {
    return field + "[" + start + "," + end + ") \"" + quote + "\"";
  }
}
