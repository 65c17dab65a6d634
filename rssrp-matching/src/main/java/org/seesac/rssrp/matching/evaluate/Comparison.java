package org.seesac.rssrp.matching.evaluate;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * Two runs over the same requests, compared by one measure. Immutable.
 *
 * @param measure the measure
 * @param difference mean of the first less mean of the second
 * @param better requests on which the first is better
 * @param worse requests on which it is worse
 * @param pValue how likely a difference of at least this size is if both were equally good, in (0, 1]
 */
public record Comparison(Measure measure, double difference, int better, int worse, double pValue) {

  private static final int TRIALS = 10_000;
  private static final long SEED = 20_261_126;

  /**
   * Compares two evaluations by a paired randomisation test with 10 000 seeded trials, two-sided. Source: M. Smucker, J.
   * Allan and B. Carterette, "A comparison of statistical significance tests for information retrieval evaluation", CIKM
   * 2007, doi 10.1145/1321440.1321528.
   *
   * @param one an evaluation
   * @param other an evaluation of the same requests
   * @param measure by what they are compared
   * @return the comparison; the same for the same evaluations on every machine
   * @throws IllegalArgumentException when they are not of the same requests
   */
  public static Comparison of(Evaluation one, Evaluation other, Measure measure) {
    if (!one.byRequest().keySet().equals(other.byRequest().keySet())) {
      throw new IllegalArgumentException(
          "The evaluations are of different requests. Measure both runs by the same judgments.");
    }
    double[] differences = one.byRequest().entrySet().stream()
        .mapToDouble(each -> value(each.getValue(), measure) - value(other.of(each.getKey()), measure))
        .toArray();
    int better = (int) Arrays.stream(differences).filter(each -> each > 0).count();
    int worse = (int) Arrays.stream(differences).filter(each -> each < 0).count();
    double mean = mean(differences);
    return new Comparison(measure, mean, better, worse, pValue(differences, Math.abs(mean)));
  }

  private static double value(Map<Measure, Double> values, Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  /** The share of trials, the observed one included, in which exchanging runs at random gives as large a difference. */
  private static double pValue(double[] differences, double observed) {
    Random random = new Random(SEED);
    int asLarge = 1;
    for (int trial = 0; trial < TRIALS; trial++) {
      double[] signed = new double[differences.length];
      for (int i = 0; i < signed.length; i++) {
        signed[i] = random.nextBoolean() ? differences[i] : -differences[i];
      }
      asLarge += Math.abs(mean(signed)) >= observed - 1e-12 ? 1 : 0;
    }
    return asLarge / (TRIALS + 1.0);
  }
}
