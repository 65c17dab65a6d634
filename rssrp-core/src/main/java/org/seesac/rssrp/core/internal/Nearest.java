package org.seesac.rssrp.core.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the known word that a mistyped one most likely meant, for the "Did you mean" part of an error message.
 *
 * <p>Source: V. I. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966.
 * Stateless.
 */
public final class Nearest {

  private static final int LONGEST_COMPARED = 80;

  private Nearest() {}

  /**
   * The known word within a third of the length of {@code mistyped} in edits; ties go to the first in natural order.
   *
   * @param mistyped what was written
   * @param known what would have been right
   * @return the closest known word, or empty when none is close
   */
  public static Optional<String> to(String mistyped, Collection<String> known) {
    if (mistyped.isEmpty() || mistyped.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    int furthest = Math.max(1, mistyped.length() / 3);
    return known.stream()
        .sorted()
        .filter(word -> Math.abs(word.length() - mistyped.length()) <= furthest)
        .min(Comparator.comparingInt(word -> edits(mistyped, word)))
        .filter(word -> edits(mistyped, word) <= furthest);
  }

  /**
   * An advice sentence for a value that is not known.
   *
   * @param mistyped what was written
   * @param known what would have been right
   * @param otherwise the advice when nothing is close
   * @return {@code "Did you mean '...'?"} or {@code otherwise}
   */
  public static String advice(String mistyped, Collection<String> known, String otherwise) {
    return to(mistyped, known).map(word -> "Did you mean '" + word + "'?").orElse(otherwise);
  }

  private static int edits(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int replaced = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
        current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[right.length()];
  }
}
