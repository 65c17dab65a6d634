package org.seesac.rssrp.matching.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as a list of tokens, with its sentences.
 *
 * <p>One pass, linear in the length of the text. A word of more than {@value #LONGEST_WORD} characters is not a word of
 * any language here and is passed over, and a sentence ends after {@value #LONGEST_SENTENCE} words at the latest.
 * Immutable.
 *
 * @param text the text
 * @param tokens its words and numbers, in order
 * @param sentences how many sentences it has
 */
public record TextTokens(String text, List<Token> tokens, int sentences) {

  /** Longer runs of letters are passed over. */
  public static final int LONGEST_WORD = 64;

  /** Longer sentences are cut, since some reading takes time that grows faster than a sentence. */
  public static final int LONGEST_SENTENCE = 200;

  /** Reads a text. */
  public static TextTokens of(String text) {
    return new Reader(text).read();
  }

  /** The tokens of one sentence after another. */
  public List<List<Token>> bySentence() {
    List<List<Token>> grouped = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).sentence() != tokens.get(from).sentence()) {
        grouped.add(tokens.subList(from, i));
        from = i;
      }
    }
    return grouped;
  }

  private static final class Reader {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    /** The first character behind the white space looked at last: a million line feeds are passed over once. */
    private int nextWritten;

    /** How many words the sentence has so far. */
    private int words;

    Reader(String text) {
      this.text = text;
    }

    TextTokens read() {
      int at = 0;
      while (at < text.length()) {
        int codePoint = text.codePointAt(at);
        if (isWordPart(codePoint)) {
          at = word(at);
        } else {
          separator(codePoint, at);
          at += Character.charCount(codePoint);
        }
      }
      return new TextTokens(text, List.copyOf(tokens), sentence + (words > 0 ? 1 : 0));
    }

    private int word(int start) {
      int end = start;
      boolean digits = Character.isDigit(text.codePointAt(start));
      while (end < text.length()) {
        int codePoint = text.codePointAt(end);
        boolean otherKind =
            Character.isLetter(codePoint) ? digits : Character.isDigit(codePoint) && !digits && !isCode(start, end);
        if (!isWordPart(codePoint) || otherKind) {
          break;
        }
        end += Character.charCount(codePoint);
      }
      if (end - start <= LONGEST_WORD) {
        add(start, end);
      }
      return end;
    }

    /** Keeps {@code J5} and {@code R1325} one word; {@code 15jours} becomes two. */
    private boolean isCode(int start, int end) {
      return end - start <= 3 && Character.isUpperCase(text.charAt(start));
    }

    private void add(int start, int end) {
      String surface = text.substring(start, end);
      String folded = Folding.fold(surface);
      if (!folded.isEmpty()) {
        tokens.add(new Token(start, end, surface, folded, sentence));
        words++;
        endSentence(words == LONGEST_SENTENCE);
      }
    }

    private void separator(int codePoint, int at) {
      boolean ends = switch (codePoint) {
        case '\n' -> !nextIsSmall(at + 1);
        case '\r', '!', '?', '؟', '।', ';', '؛', '\u2028', '\u2029', '•', '|', '\t' -> true;
        case '.', '…' -> endsSentence(at);
        default -> false;
      };
      endSentence(ends && words > 0);
    }

    private void endSentence(boolean ends) {
      if (ends) {
        sentence++;
        words = 0;
      }
    }

    /** A full stop ends a sentence when white space or the end follows, unless it marks an abbreviation or a number. */
    private boolean endsSentence(int at) {
      boolean spaceFollows = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1))
          || "\"'»”)".indexOf(text.charAt(at + 1)) >= 0;
      if (!spaceFollows || tokens.isEmpty()) {
        return false;
      }
      Token last = tokens.getLast();
      boolean abbreviation =
          last.end() == at && (last.surface().length() == 1 || (last.isNumber() && last.folded().length() <= 2))
              && nextIsSmall(at + 1);
      return !abbreviation;
    }

    private boolean nextIsSmall(int at) {
      nextWritten = Math.max(nextWritten, at);
      while (nextWritten < text.length() && Character.isWhitespace(text.charAt(nextWritten))) {
        nextWritten++;
      }
      return nextWritten < text.length() && Character.isLowerCase(text.codePointAt(nextWritten));
    }

    private static boolean isWordPart(int codePoint) {
      int type = Character.getType(codePoint);
      boolean joiner = type == Character.FORMAT && codePoint != 0xFEFF && !isDirectionMark(codePoint);
      return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK || joiner;
    }

    private static boolean isDirectionMark(int codePoint) {
      return (codePoint >= 0x200E && codePoint <= 0x200F) || (codePoint >= 0x202A && codePoint <= 0x202E)
          || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
  }
}
