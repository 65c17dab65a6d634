package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.seesac.rssrp.matching.internal.score.Arithmetic;

/**
 * How much of what a request says stands in an expert's texts, by rarity: its words, and its pairs of neighbouring words.
 *
 * <p>Divided by what the request itself could reach at most, so that requests of any length and wording compare. The rarity
 * of words is given and frozen; no other expert and no other request has part in it. Each word counts once a text, whatever
 * the text's length: repeating never raises, and longer or more texts never lower. Immutable.
 */
public final class TextEvidence {

  /** Stands behind the stems of a sentence, so that no pair of words reaches over it. */
  static final String SENTENCE_END = "";

  /** More texts than this add nothing. */
  private static final int STRONGEST = 5;

  /** How much one text that has it all counts for more than several that have a little each. */
  private static final double SHARPNESS = 3;

  /** How much more rare words count than common ones. */
  private static final double RARITY_POWER = 1.5;

  /** A word that stands this many times in a request counts half of what it could. */
  private static final double HALF_COUNT = 4;

  /** A word that stands in more than every fifth text, such as <i>the</i>, tells no topic. */
  private static final double LEAST_RARITY = StrictMath.log(5);

  private final Map<String, Asked> words;
  private final double[] shares;

  /** Where the shares of words stand, without those of pairs. */
  private final BitSet ordinals = new BitSet();

  private TextEvidence(Map<String, Asked> words, double[] shares) {
    this.words = words;
    this.shares = shares;
    words.values().forEach(word -> ordinals.set(word.ordinal()));
  }

  /**
   * A word of the request.
   *
   * @param ordinal where its share stands
   * @param before the ordinals of the pairs that it ends, by the word before it
   */
  private record Asked(int ordinal, Map<String, Integer> before) {}

  /**
   * What was found.
   *
   * @param strength what the texts are worth, in [0, 1]
   * @param words how many of the words asked for stand in any of them
   */
  public record Found(double strength, int words) {}

  /**
   * What to look for.
   *
   * @param stems the stems of a request's text, in order; parts that count more may stand more than once
   * @param rarity the inverse document frequency of a stem in nats, from frozen statistics
   */
  public static TextEvidence of(List<String> stems, ToDoubleFunction<String> rarity) {
    Counts counts = new Counts();
    String last = SENTENCE_END;
    double lastRarity = 0;
    for (String stem : stems) {
      double own = rarity.applyAsDouble(stem);
      if (own >= LEAST_RARITY) {
        counts.word(stem, own);
        counts.pair(last, lastRarity, stem, own);
      }
      last = stem;
      lastRarity = own;
    }
    return counts.evidence();
  }

  /** The stems of sentences as one text, in which no pair of words reaches over a sentence's end. */
  public static List<String> text(List<List<String>> sentences) {
    return sentences.stream()
        .flatMap(sentence -> Stream.concat(sentence.stream(), Stream.of(SENTENCE_END)))
        .toList();
  }

  /** How many words are looked for. */
  public int size() {
    return words.size();
  }

  /**
   * The share of the request, by rarity, that stands in one text.
   *
   * @param text the stems of the text, in order
   * @return in [0, 1]; 0 where nothing is asked
   */
  public double share(List<String> text) {
    return share(found(text));
  }

  /**
   * The evidence of an expert's texts: the noisy-or of the cubes of the highest shares, as a share again.
   *
   * @param texts the stems of each text, in order; no text twice
   * @return never less than the share of the best text
   */
  public Found find(List<List<String>> texts) {
    List<BitSet> found = texts.stream().map(this::found).toList();
    List<Double> highest = found.stream()
        .map(this::share)
        .sorted(Comparator.reverseOrder())
        .limit(STRONGEST)
        .toList();
    BitSet anywhere = new BitSet();
    found.forEach(anywhere::or);
    anywhere.and(ordinals);
    return new Found(strength(highest), anywhere.cardinality());
  }

  /** The most that any texts can be worth that have no more than a share of the request between them. */
  public static double most(double share) {
    return strength(Collections.nCopies(STRONGEST, share));
  }

  /** For each word the most that a text can have of the request for having it: its share and that of the pairs it ends. */
  public Map<String, Double> mostByWord() {
    ImmutableMap.Builder<String, Double> most = ImmutableMap.builder();
    words.forEach((stem, word) -> most.put(
        stem, shares[word.ordinal()] + word.before().values().stream().mapToDouble(pair -> shares[pair]).sum()));
    return most.buildOrThrow();
  }

  /** All that a text can be asked for, its words and its pairs of neighbours: texts with the same terms tell the same. */
  static Set<List<String>> terms(List<String> text) {
    Set<List<String>> terms = new HashSet<>();
    String last = SENTENCE_END;
    for (String stem : text) {
      if (!stem.equals(SENTENCE_END)) {
        terms.add(List.of(stem));
        if (!last.equals(SENTENCE_END)) {
          terms.add(List.of(last, stem));
        }
      }
      last = stem;
    }
    return terms;
  }

  private static double strength(List<Double> highest) {
    double together = Arithmetic.noisyOr(
        highest.stream().map(share -> StrictMath.pow(share, SHARPNESS)).toList());
    return StrictMath.pow(together, 1 / SHARPNESS);
  }

  private BitSet found(List<String> text) {
    BitSet found = new BitSet(shares.length);
    String last = SENTENCE_END;
    for (String stem : text) {
      Asked word = words.get(stem);
      if (word != null) {
        found.set(word.ordinal());
        Integer pair = word.before().get(last);
        if (pair != null) {
          found.set(pair);
        }
      }
      last = stem;
    }
    return found;
  }

  /** Added in the order of the request's terms, so that the same terms always give the same sum. */
  private double share(BitSet found) {
    double sum = found.stream().mapToDouble(term -> shares[term]).sum();
    return Math.min(1, sum);
  }

  /** The words and pairs of a request while they are counted. */
  private static final class Counts {
    private final Map<String, Map<String, double[]>> pairs = new TreeMap<>();
    private final Map<String, double[]> words = new TreeMap<>();

    void word(String stem, double rarity) {
      add(words, stem, rarity);
    }

    /** Two words beside each other are as rare as both together, as if they stood there by chance. */
    void pair(String first, double firstRarity, String second, double rarity) {
      if (firstRarity >= LEAST_RARITY) {
        add(pairs.computeIfAbsent(second, any -> new TreeMap<>()), first, firstRarity + rarity);
      }
    }

    private static void add(Map<String, double[]> counts, String term, double rarity) {
      counts.computeIfAbsent(term, any -> new double[]{rarity, 0})[1]++;
    }

    TextEvidence evidence() {
      Map<String, Asked> asked = new HashMap<>();
      double[] weights = new double[words.size() + pairs.values().stream().mapToInt(Map::size).sum()];
      int ordinal = 0;
      for (Map.Entry<String, double[]> word : words.entrySet()) {
        weights[ordinal] = weight(word.getValue());
        Map<String, Integer> before = new HashMap<>();
        asked.put(word.getKey(), new Asked(ordinal++, before));
        for (Map.Entry<String, double[]> pair : pairs.getOrDefault(word.getKey(), Map.of()).entrySet()) {
          weights[ordinal] = weight(pair.getValue());
          before.put(pair.getKey(), ordinal++);
        }
      }
      double bound = Arrays.stream(weights).sum();
      return new TextEvidence(asked, Arrays.stream(weights).map(weight -> weight / bound).toArray());
    }

    private static double weight(double[] rarityAndCount) {
      return StrictMath.pow(rarityAndCount[0], RARITY_POWER) * rarityAndCount[1] / (rarityAndCount[1] + HALF_COUNT);
    }
  }
}
