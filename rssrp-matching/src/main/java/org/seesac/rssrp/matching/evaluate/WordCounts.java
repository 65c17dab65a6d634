package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * How often each word stands in a text, whatever their order. Immutable.
 *
 * @param counts word to how often it stands there
 * @param length how many words the text has
 */
record WordCounts(Map<String, Integer> counts, int length) {

  WordCounts {
    counts = ImmutableMap.copyOf(counts);
  }

  static WordCounts of(Map<String, Integer> counts) {
    return new WordCounts(counts, counts.values().stream().mapToInt(Integer::intValue).sum());
  }

  int of(String word) {
    return counts.getOrDefault(word, 0);
  }
}
