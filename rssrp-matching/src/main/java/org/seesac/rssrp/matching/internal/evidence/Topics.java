package org.seesac.rssrp.matching.internal.evidence;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a text is about, by how much it sounds like each code. Immutable.
 *
 * @param inside how much it sounds like each concept
 * @param best how much it sounds like the concept it sounds most like; negative infinity for a text without words
 * @param outside how much it sounds like the field outside the taxonomy it sounds most like
 */
public record Topics(Map<String, Double> inside, double best, double outside) {

  /** So much less like a concept makes it e times less likely; chosen on the development texts. */
  private static final double TEMPERATURE = 0.12;

  /** Splits scores into those of concepts and those of fields outside. */
  public static Topics of(Map<String, Double> scores) {
    Map<String, Double> inside = new TreeMap<>();
    double best = Double.NEGATIVE_INFINITY;
    double outside = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getKey().startsWith(PhraseResource.OUTSIDE)) {
        outside = Math.max(outside, score.getValue());
      } else {
        inside.put(score.getKey(), score.getValue());
        best = Math.max(best, score.getValue());
      }
    }
    return new Topics(inside, best, outside);
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
}
