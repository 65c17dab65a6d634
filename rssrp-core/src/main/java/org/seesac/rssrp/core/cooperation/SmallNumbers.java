package org.seesac.rssrp.core.cooperation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which counts of a table with a known total must be withheld, so that no count below the smallest one to show can be
 * read or worked out, not even by somebody who knows this method.
 *
 * <p>Source: primary and secondary cell suppression as statistical offices do it (A. Hundepool and others, "Statistical
 * Disclosure Control", Wiley 2012). Stateless.
 */
final class SmallNumbers {

  private SmallNumbers() {}

  /**
   * The cells to withhold, where any is small: the small ones, and with them the zeros, so that nobody knows which is which.
   * All cells, where that would not be enough: there is only one such cell, all of them are as large as a small number can
   * be, or the total is so small that every cell could be.
   *
   * @param counts each zero or more
   * @param smallest the smallest count above zero that may be shown
   * @return empty when no cell is small
   */
  static <K> Set<K> withheld(Map<K, Integer> counts, int smallest) {
    Set<K> below = counts.keySet().stream()
        .filter(cell -> counts.getOrDefault(cell, 0) < smallest)
        .collect(Collectors.toUnmodifiableSet());
    int sum = sum(counts, below);
    if (sum == 0) {
      return Set.of();
    }
    int largestSmall = smallest - 1;
    boolean isEnough = below.size() > 1
        && sum < below.size() * largestSmall
        && sum(counts, counts.keySet()) > counts.size() * largestSmall;
    return isEnough ? below : Set.copyOf(counts.keySet());
  }

  private static <K> int sum(Map<K, Integer> counts, Set<K> cells) {
    return cells.stream().mapToInt(cell -> counts.getOrDefault(cell, 0)).sum();
  }
}
