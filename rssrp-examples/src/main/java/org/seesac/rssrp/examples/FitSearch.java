package org.seesac.rssrp.examples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.seesac.rssrp.matching.Criterion;

/** The numbers that a search tries: one kind of number at a time, then all at once, at random around the start. */
final class FitSearch {

  private static final double[] HALF_LIVES = {1825, 2740, 3650, 5475, 7300, 10_950, 14_600};
  private static final double[] BROADER = {0.35, 0.45, 0.55, 0.65, 0.75};
  private static final double[] SIBLING = {0.10, 0.16, 0.22, 0.28, 0.34};

  /** Of the logarithm of a weight: about two thirds of the tries lie between 0.6 and 1.6 times the start. */
  private static final double SPREAD = 0.5;

  private static final List<Criterion> EVIDENCE =
      List.of(Criterion.EXPERTISE, Criterion.CURRENT_EXPERIENCE, Criterion.TRACK_RECORD);
  private static final int STEP = 5;

  private static final int POINTS = 100;
  private static final int COMBININGS_A_WEIGHING = 3;
  private static final int WEIGHTS_A_COMBINING = 15;

  private final FitNumbers start;
  private final Random random;
  private final int tries;

  /**
   * A search.
   *
   * @param start what is in use; each way to change it begins with no change
   * @param seed the same seed tries the same numbers
   * @param tries how many weights are tried alone; three times as many together with everything else
   */
  FitSearch(FitNumbers start, long seed, int tries) {
    this.start = start;
    this.random = new Random(seed);
    this.tries = tries;
  }

  /** What is tried, by what may change. The start is first in each, so that a tie keeps it. */
  Map<String, List<FitNumbers>> families() {
    Map<String, List<FitNumbers>> families = new LinkedHashMap<>();
    families.put("half-life", ofHalfLives());
    families.put("relatedness", ofRelatedness());
    families.put("aggregation",
        Aggregation.ALL.stream().map(each -> start.with(new FitNumbers.Combining(each, NeedMix.STANDARD))).toList());
    families.put("needs",
        NeedMix.ALL.stream().map(each -> start.with(new FitNumbers.Combining(Aggregation.STANDARD, each))).toList());
    families.put("evidence", ofEvidence());
    families.put("weights", ofWeights());
    families.put("everything", ofEverything());
    return families;
  }

  private List<FitNumbers> ofHalfLives() {
    List<FitNumbers> family = startFirst();
    FitNumbers.Weighing standard = FitNumbers.Weighing.STANDARD;
    DoubleStream.of(HALF_LIVES).forEach(days -> family.add(start
        .with(new FitNumbers.Weighing(days, standard.broader(), standard.sibling()))));
    return family;
  }

  private List<FitNumbers> ofRelatedness() {
    List<FitNumbers> family = startFirst();
    for (double broader : BROADER) {
      for (double sibling : SIBLING) {
        family.add(start
            .with(new FitNumbers.Weighing(FitNumbers.Weighing.STANDARD.halfLifeDays(), broader, sibling)));
      }
    }
    return family;
  }

  /** Other ways to split the points of the three criteria that are about evidence for the needs. */
  private List<FitNumbers> ofEvidence() {
    List<FitNumbers> family = startFirst();
    Map<Criterion, Integer> weights = new EnumMap<>(start.weights());
    int all = EVIDENCE.stream().mapToInt(each -> weights.getOrDefault(each, 0)).sum();
    for (int current = STEP; current < all; current += STEP) {
      for (int track = STEP; track < all - current; track += STEP) {
        weights.put(Criterion.EXPERTISE, all - current - track);
        weights.put(Criterion.CURRENT_EXPERIENCE, current);
        weights.put(Criterion.TRACK_RECORD, track);
        family.add(start.with(weights));
      }
    }
    return family;
  }

  private List<FitNumbers> ofWeights() {
    List<FitNumbers> family = startFirst();
    for (int i = 0; i < tries; i++) {
      family.add(start.with(weights()));
    }
    return family;
  }

  private List<FitNumbers> ofEverything() {
    List<FitNumbers> family = startFirst();
    for (int i = 0; i < tries / WEIGHTS_A_COMBINING; i++) {
      FitNumbers.Weighing weighing = new FitNumbers.Weighing(pick(HALF_LIVES), pick(BROADER), pick(SIBLING));
      for (int j = 0; j < COMBININGS_A_WEIGHING; j++) {
        FitNumbers.Combining combining = new FitNumbers.Combining(pick(Aggregation.ALL), pick(NeedMix.ALL));
        for (int k = 0; k < WEIGHTS_A_COMBINING; k++) {
          family.add(new FitNumbers(weights(), weighing, combining));
        }
      }
    }
    return family;
  }

  private List<FitNumbers> startFirst() {
    return new ArrayList<>(List.of(start));
  }

  /** Weights around the start that sum to 100; rounding is settled with expertise, as far as it has points. */
  private Map<Criterion, Integer> weights() {
    Map<Criterion, Double> drawn = new EnumMap<>(Criterion.class);
    start.weights()
        .forEach((criterion, points) -> drawn.put(criterion, points * StrictMath.exp(SPREAD * random.nextGaussian())));
    double sum = drawn.values().stream().mapToDouble(each -> each).sum();
    Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
    drawn.forEach((criterion, points) -> weights.put(criterion, (int) Math.round(POINTS * points / sum)));
    int rounded = weights.values().stream().mapToInt(each -> each).sum();
    weights.merge(Criterion.EXPERTISE, POINTS - rounded, (points, missing) -> Math.max(0, points + missing));
    return weights;
  }

  private double pick(double[] from) {
    return from[random.nextInt(from.length)];
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
