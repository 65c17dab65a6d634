package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;

/**
 * BM25 with the customary parameters k1 1.2 and b 0.75. Source: S. Robertson, S. Walker, S. Jones, M. Hancock-Beaulieu
 * and M. Gatford, "Okapi at TREC-3", 1994; in the form of Lucene's {@code BM25Similarity}, where rarity is never negative
 * and repeating a word brings less than 1 of it. Immutable.
 */
final class Bm25 {

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final ToDoubleFunction<String> rarity;
  private final double meanLength;

  private Bm25(ToDoubleFunction<String> rarity, double meanLength) {
    this.rarity = rarity;
    this.meanLength = meanLength;
  }

  /**
   * With statistics that do not depend on the texts searched.
   *
   * @param rarity inverse document frequency of a word; 0 or more
   * @param meanLength words of a usual text; more than 0
   */
  static Bm25 frozen(ToDoubleFunction<String> rarity, double meanLength) {
    return new Bm25(rarity, meanLength);
  }

  /** With the statistics of the texts searched; texts without words do not count. */
  static Bm25 of(List<WordCounts> texts) {
    List<WordCounts> written = texts.stream().filter(text -> text.length() > 0).toList();
    Map<String, Integer> having = new HashMap<>();
    written.forEach(text -> text.counts().keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
    double meanLength = written.stream().mapToInt(WordCounts::length).average().orElse(1);
    return new Bm25(word -> rarity(written.size(), having.getOrDefault(word, 0)), meanLength);
  }

  private static double rarity(int texts, int having) {
    return StrictMath.log(1 + (texts - having + 0.5) / (having + 0.5));
  }

  /** A query of these words, each of which counts once. */
  Query query(SortedSet<String> words) {
    return new Query(Maps.asMap(words, rarity::applyAsDouble), meanLength);
  }

  /**
   * What is searched for.
   *
   * @param rarities word to inverse document frequency, sorted
   * @param meanLength words of a usual text
   */
  record Query(Map<String, Double> rarities, double meanLength) {

    Query {
      rarities = ImmutableSortedMap.copyOf(rarities);
    }

    /** How well a text answers: 0 or more; 0 when it has none of the words. */
    double score(WordCounts text) {
      double saturation = K1 * (1 - B + B * text.length() / meanLength);
      double sum = 0;
      for (Map.Entry<String, Double> asked : rarities.entrySet()) {
        int count = text.of(asked.getKey());
        sum += asked.getValue() * count / (count + saturation);
      }
      return sum;
    }
  }
}
