package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a text is about, by how much it sounds like each code. Immutable.
 *
 * @param inside how much it sounds like each concept, in nats
 * @param best how much it sounds like the concept it sounds most like; negative infinity for a text without words
 * @param outside how much it sounds like the field outside the taxonomy it sounds most like
 * @param words how much more its words sound like the taxonomy as a whole than like everything outside, in nats
 * @param labels the most that a label in it adds to a concept, in nats
 */
public record Topics(Map<String, Double> inside, double best, double outside, double words, double labels) {

  /** The topics of a text without known words. */
  public static final Topics NONE =
      new Topics(Map.of(), Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 0);

  /** So much less like a concept makes it e times less likely; chosen on the development texts. */
  private static final double TEMPERATURE = 0.12;

  /** The same where all concepts together stand against all fields outside. */
  private static final double POOLED_TEMPERATURE = 0.2;

  /** The same for shares; so high that a text's second concern keeps a share. */
  private static final double SHARES_TEMPERATURE = 0.4;

  /**
   * Splits scores into those of concepts and those of fields outside.
   *
   * @param scores how much the text sounds like each code, by its words
   * @param pooled how much more its words belong to all concepts than to all fields outside
   * @param bonuses what labels add for each code
   */
  static Topics of(Map<String, Double> scores, double pooled, Map<String, Double> bonuses) {
    Map<String, Double> inside = new TreeMap<>();
    Map<String, Double> words = new TreeMap<>();
    Map<String, Double> outside = new TreeMap<>();
    double labels = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      double bonus = bonuses.getOrDefault(score.getKey(), 0.0);
      if (PhraseResource.isOutside(score.getKey())) {
        outside.put(score.getKey(), score.getValue());
      } else {
        words.put(score.getKey(), score.getValue());
        inside.put(score.getKey(), score.getValue() + bonus);
        labels = Math.max(labels, bonus);
      }
    }
    double margin = outside.isEmpty() ? most(words) : together(words) - together(outside);
    return new Topics(
        ImmutableMap.copyOf(inside), most(inside), most(outside), pooled + margin, labels);
  }

  private static double most(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(each -> each).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /** A soft maximum: the more codes come close to the best, the higher. */
  private static double together(Map<String, Double> scores) {
    double most = most(scores);
    double sum = scores.values().stream().mapToDouble(each -> StrictMath.exp((each - most) / POOLED_TEMPERATURE)).sum();
    return most + POOLED_TEMPERATURE * StrictMath.log(sum);
  }

  /** Whether the text has words at all. */
  public boolean isAny() {
    return !inside.isEmpty();
  }

  /** How much more it sounds like the best concept than like any field outside, in nats. */
  public double margin() {
    return outside == Double.NEGATIVE_INFINITY ? best : best - outside;
  }

  /** How likely a concept is beside the best one, in (0, 1]; 1 for the best. */
  public double closeness(String code) {
    return StrictMath.exp((inside.getOrDefault(code, Double.NEGATIVE_INFINITY) - best) / TEMPERATURE);
  }

  /** How likely each concept is, where all of them and the nearest field outside share 1. */
  public Map<String, Double> shares() {
    double most = Math.max(best, outside);
    double all = inside.values().stream().mapToDouble(each -> StrictMath.exp((each - most) / SHARES_TEMPERATURE)).sum()
        + StrictMath.exp((outside - most) / SHARES_TEMPERATURE);
    Map<String, Double> shares = new TreeMap<>();
    inside.forEach((code, score) -> shares.put(code, StrictMath.exp((score - most) / SHARES_TEMPERATURE) / all));
    return shares;
  }
}
