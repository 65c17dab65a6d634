package org.seesac.rssrp.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A way to combine the values of several needs into one: their mean by weight, as the library does, partly replaced by
 * what favours experts who serve every need.
 *
 * @param kind what is mixed in
 * @param part how much of it, in [0, 1]; 0 is the plain mean
 */
record NeedMix(Kind kind, double part) {

  static final NeedMix STANDARD = new NeedMix(Kind.BEST, 0);

  static final List<NeedMix> ALL = List.of(
      STANDARD,
      new NeedMix(Kind.GEOMETRIC, 0.25),
      new NeedMix(Kind.GEOMETRIC, 0.5),
      new NeedMix(Kind.GEOMETRIC, 1),
      new NeedMix(Kind.WEAKEST, 0.25),
      new NeedMix(Kind.WEAKEST, 0.5),
      new NeedMix(Kind.BEST, 0.25),
      new NeedMix(Kind.BEST, 0.5));

  /** What is mixed in. */
  enum Kind {
    /** The geometric mean by weight: nothing for an expert without evidence for one need. */
    GEOMETRIC,
    /** The value of the need served worst. */
    WEAKEST,
    /** The value of the need served best. */
    BEST
  }

  /** The value of the needs, in [0, 1], given the value and the share of each. */
  double of(double[] values, double[] shares) {
    double mean = 0;
    double logarithms = 0;
    for (int i = 0; i < values.length; i++) {
      mean += shares[i] * values[i];
      logarithms += shares[i] * StrictMath.log(values[i]);
    }
    double other = switch (kind) {
      case GEOMETRIC -> StrictMath.exp(logarithms);
      case WEAKEST -> Arrays.stream(values).min().orElse(0);
      case BEST -> Arrays.stream(values).max().orElse(0);
    };
    return values.length == 0 ? 0 : (1 - part) * mean + part * other;
  }

  @Override
  public String toString() {
    return part == 0
        ? "mean by weight"
        : String.format(Locale.ROOT, "%.0f %% %s", 100 * part, kind.name().toLowerCase(Locale.ROOT));
  }
}
