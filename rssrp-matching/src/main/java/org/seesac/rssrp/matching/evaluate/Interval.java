package org.seesac.rssrp.matching.evaluate;

import java.util.Locale;

/**
 * A mean with the interval in which it lies with 95 % confidence, by resampling requests. Immutable.
 *
 * @param mean the mean over the requests measured
 * @param low lower end
 * @param high upper end
 */
public record Interval(double mean, double low, double high) {

  /** The mean and the interval with three decimals. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", mean, low, high);
  }
}
