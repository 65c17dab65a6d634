package org.seesac.rssrp.matching.internal.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * The pure arithmetic of a fit. No clock, no I/O, no dependence on the platform: {@link StrictMath} only.
 *
 * <p>Stateless.
 */
public final class Arithmetic {

  private Arithmetic() {}

  /**
   * Weight of experience that ended some time ago: {@code 2^(-ageDays / halfLifeDays)}.
   *
   * <p>Source: exponential recency prior of X. Li and W. B. Croft, "Time-based language models", CIKM 2003, doi
   * 10.1145/956863.956951, written with a half-life because the people who own the roster can discuss one.
   *
   * @param ageDays days since the experience ended; zero or less means that it goes on
   * @param halfLifeDays days after which experience counts half; more than zero
   * @return dimensionless weight in [0, 1]; 1 for current experience
   */
  public static double recency(long ageDays, double halfLifeDays) {
    checkArgument(halfLifeDays > 0, "halfLifeDays is %s. It must be more than 0.", halfLifeDays);
    return StrictMath.pow(2, -Math.max(0, ageDays) / halfLifeDays);
  }

  /**
   * Weight of how long something lasted: grows from {@code floor} to 1, half way after {@code halfDays}.
   *
   * @param days calendar days, 0 or more
   * @param floor weight of something that lasted no time, in [0, 1]
   * @param halfDays days after which half of the rest is gained; more than 0
   * @return dimensionless weight in [floor, 1), growing with the days
   */
  public static double duration(long days, double floor, double halfDays) {
    return floor + (1 - floor) * (days / (days + halfDays));
  }

  /**
   * Combines strengths: {@code 1 - (1 - s1)(1 - s2)...} (noisy-or).
   *
   * <p>Source: J. Pearl, "Probabilistic Reasoning in Intelligent Systems", 1988, section 4.3.2. Chosen among the best, the
   * sum of the strongest two, three and five, their mean, and noisy-or of two and three: on the development set nDCG@10 is
   * 0.963 with five, 0.959 with three; the sum of five has 0.966 (p = 0.14) but must be cut off at 1, where strong experts
   * become equals; the best has 0.933; a mean has 0.933 and less, and falls when a weak piece is added.
   *
   * @param strengths each in [0, 1]
   * @return in [0, 1]; never less than the strongest; more strengths never lower it
   */
  public static double noisyOr(List<Double> strengths) {
    double missing = 1;
    for (double strength : strengths) {
      missing *= 1 - strength;
    }
    return 1 - missing;
  }

  /**
   * Splits the points of a noisy-or among its strengths: each gets what it adds to those before it. The parts sum to the
   * points of the whole to the last milli-point.
   *
   * @param strengths each in [0, 1], strongest first
   * @param maxMilliPoints points of a noisy-or of 1
   * @return one number a strength, 0 or more each
   */
  public static int[] shares(List<Double> strengths, int maxMilliPoints) {
    int[] shares = new int[strengths.size()];
    double missing = 1;
    int given = 0;
    for (int i = 0; i < shares.length; i++) {
      missing *= 1 - strengths.get(i);
      int reached = milliPoints(1 - missing, maxMilliPoints);
      shares[i] = reached - given;
      given = reached;
    }
    return shares;
  }

  /**
   * The points of a value.
   *
   * @param value in [0, 1]
   * @param maxMilliPoints points of a value of 1
   * @return in [0, maxMilliPoints], growing with the value
   */
  public static int milliPoints(double value, int maxMilliPoints) {
    return (int) Math.round(value * maxMilliPoints);
  }

  /**
   * Splits points by weights so that the parts sum to the whole.
   *
   * @param weights each more than 0
   * @param milliPoints the whole
   * @return one number a weight, 0 or more each
   */
  public static int[] split(List<Double> weights, int milliPoints) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    int[] parts = new int[weights.size()];
    double reachedWeight = 0;
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      reachedWeight += weights.get(i);
      int reached = i == parts.length - 1 ? milliPoints : milliPoints(reachedWeight / total, milliPoints);
      parts[i] = reached - given;
      given = reached;
    }
    return parts;
  }
}
