package org.seesac.rssrp.core.cooperation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides 100 percent by whole weights so that the parts sum to exactly 100.
 *
 * <p>Source: the method of largest remainders (Hamilton). Ties go to the first. Stateless.
 */
final class Shares {

  /** 100 percent in hundredths of a percent. */
  private static final long WHOLE = 100_00;

  private static final int DECIMALS = 2;

  private Shares() {}

  /**
   * The share of each key.
   *
   * @param weights each above 0; at most 10 000 of them
   * @return in the given order, two decimals each
   */
  static <K> Map<K, BigDecimal> of(Map<K, Integer> weights) {
    long total = weights.values().stream().mapToLong(each -> each).sum();
    Map<K, Long> parts = new LinkedHashMap<>();
    weights.forEach((key, weight) -> parts.put(key, WHOLE * weight / total));
    long left = WHOLE - parts.values().stream().mapToLong(each -> each).sum();
    List<Map.Entry<K, Integer>> byRemainder = new ArrayList<>(weights.entrySet());
    byRemainder.sort(Comparator.comparingLong(each -> -(WHOLE * each.getValue() % total)));
    byRemainder.stream().limit(left).forEach(each -> parts.merge(each.getKey(), 1L, Long::sum));
    Map<K, BigDecimal> shares = new LinkedHashMap<>();
    parts.forEach((key, part) -> shares.put(key, BigDecimal.valueOf(part, DECIMALS)));
    return shares;
  }
}
