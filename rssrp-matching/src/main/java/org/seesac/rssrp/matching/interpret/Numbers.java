package org.seesac.rssrp.matching.interpret;

import java.util.Optional;
import org.seesac.rssrp.matching.internal.text.Token;

/** Numbers in a sentence, in digits or in words. */
final class Numbers {

  private static final CueList WORDS = CueList.of("numbers.tsv");
  private static final CueList ALTERNATIVE = CueList.of(QuantityCues.RESOURCE, "range");
  private static final int MOST_DIGITS = 4;

  private Numbers() {}

  /**
   * A number, or a range of them such as {@code 10-15}.
   *
   * @param least the number, or the smaller of the two
   * @param most the number, or the greater of the two
   * @param first its first token
   * @param last its last token
   */
  record Count(int least, int most, int first, int last) {}

  /** The number that begins at a token; empty inside a greater number such as {@code 30,000}. */
  static Optional<Count> at(CueText text, int token) {
    return single(text, token).map(first -> single(text, afterLink(text, first))
        .filter(second -> second.least() >= first.least() && second.first() > first.last())
        .map(second -> new Count(first.least(), second.least(), first.first(), second.last()))
        .orElse(first));
  }

  private static Optional<Count> single(CueText text, int token) {
    if (!text.has(token)) {
      return Optional.empty();
    }
    Token each = text.token(token);
    if (!each.isNumber()) {
      return text.at(WORDS, token).map(word -> count(Integer.parseInt(word.meaning()), word.first(), word.last()));
    }
    if (each.folded().length() > MOST_DIGITS || isPart(text, token)) {
      return Optional.empty();
    }
    return Optional.of(count(Integer.parseInt(each.folded()), token, token));
  }

  private static Count count(int value, int first, int last) {
    return new Count(value, value, first, last);
  }

  private static boolean isPart(CueText text, int token) {
    return joins(text, token) || joins(text, token + 1);
  }

  private static boolean joins(CueText text, int token) {
    return token > 0
        && text.has(token)
        && text.token(token).isNumber()
        && text.token(token - 1).isNumber()
        && ",.'/ ".contains(text.gapBefore(token))
        && !text.gapBefore(token).isEmpty();
  }

  /** Where the second number of a range or the number repeated in brackets would begin; the first when there is none. */
  private static int afterLink(CueText text, Count first) {
    int next = first.last() + 1;
    if (!text.has(next)) {
      return first.first();
    }
    String gap = text.gapBefore(next).strip();
    if (gap.equals("(") || gap.equals("-") || gap.equals("–") || gap.equals("/")) {
      return next;
    }
    return gap.isEmpty() ? text.at(ALTERNATIVE, next).map(link -> link.last() + 1).orElse(first.first())
        : first.first();
  }
}
