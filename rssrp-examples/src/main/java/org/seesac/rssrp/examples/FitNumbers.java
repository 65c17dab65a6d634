package org.seesac.rssrp.examples;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.FitTrials;
import org.seesac.rssrp.matching.MatchingPolicy;

/**
 * All numbers that a ranking by fit depends on and that a search may change.
 *
 * @param weights points of each criterion
 * @param weighing what a piece of evidence weighs
 * @param combining how pieces are put together
 */
record FitNumbers(Map<Criterion, Integer> weights, Weighing weighing, Combining combining) {

  /** What the library uses. */
  static final FitNumbers STANDARD =
      new FitNumbers(MatchingPolicy.standard().weights(), Weighing.STANDARD, Combining.STANDARD);

  /**
   * What a piece of evidence weighs.
   *
   * @param halfLifeDays days after which ended experience counts half
   * @param broader what evidence of the area counts for an activity of it
   * @param sibling what evidence of another activity of the same area counts
   */
  record Weighing(double halfLifeDays, double broader, double sibling) {

    static final Weighing STANDARD =
        new Weighing(MatchingPolicy.standard().halfLifeDays(), FitTrials.BROADER, FitTrials.SIBLING);

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f days %.2f %.2f", halfLifeDays, broader, sibling);
    }
  }

  /**
   * How pieces are put together.
   *
   * @param aggregation those for one need
   * @param mix those of several needs
   */
  record Combining(Aggregation aggregation, NeedMix mix) {

    static final Combining STANDARD = new Combining(Aggregation.STANDARD, NeedMix.STANDARD);

    @Override
    public String toString() {
      return aggregation + ", " + mix;
    }
  }

  FitNumbers {
    Map<Criterion, Integer> ofAll = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      ofAll.put(criterion, weights.getOrDefault(criterion, 0));
    }
    weights = Maps.immutableEnumMap(ofAll);
  }

  /** The standard with other weights, in the order of the criteria; those left out are 0. */
  static FitNumbers startingFrom(List<Integer> weights) {
    List<Criterion> criteria = List.of(Criterion.values());
    if (weights.size() > criteria.size()) {
      throw new IllegalArgumentException(String.format(Locale.ROOT,
          "%s are %d weights. Give at most %d, in this order: %s.", weights, weights.size(), criteria.size(),
          criteria));
    }
    if (weights.stream().anyMatch(each -> each < 0)) {
      throw new IllegalArgumentException(weights + " has a weight below 0. Give 0 to leave a criterion out.");
    }
    Map<Criterion, Integer> points = new LinkedHashMap<>();
    weights.forEach(each -> points.put(criteria.get(points.size()), each));
    return STANDARD.with(points);
  }

  FitNumbers with(Map<Criterion, Integer> newWeights) {
    return new FitNumbers(newWeights, weighing, combining);
  }

  FitNumbers with(Weighing newWeighing) {
    return new FitNumbers(weights, newWeighing, combining);
  }

  FitNumbers with(Combining newCombining) {
    return new FitNumbers(weights, weighing, newCombining);
  }

  /** The points for values of the criteria, rounded to milli-points as a score is. */
  double points(Map<Criterion, Double> values) {
    double points = 0;
    for (Map.Entry<Criterion, Double> value : values.entrySet()) {
      points += weights.getOrDefault(value.getKey(), 0) * value.getValue();
    }
    return Math.round(1000 * points) / 1000.0;
  }

  /** Weights in the order of the criteria, half-life, relatedness, combination: {@code 45/15/15/5/10/5/5/0; ...}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Criterion criterion : Criterion.values()) {
      text.append(text.isEmpty() ? "" : "/").append(weights.getOrDefault(criterion, 0));
    }
    return text + "; " + weighing + "; " + combining;
  }
}
