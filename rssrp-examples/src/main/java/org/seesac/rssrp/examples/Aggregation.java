package org.seesac.rssrp.examples;

import java.util.List;
import java.util.Locale;

/**
 * A way to combine the evidence for one need into one value, for comparing it with the way of the library: noisy-or over
 * the strongest five.
 *
 * @param kind the formula
 * @param top how many of the strongest pieces of evidence it looks at, from 1 to 5
 */
record Aggregation(Kind kind, int top) {

  /** As many pieces as a score names. */
  static final int MOST = 5;

  static final Aggregation STANDARD = new Aggregation(Kind.NOISY_OR, MOST);

  static final List<Aggregation> ALL = List.of(
      STANDARD,
      new Aggregation(Kind.NOISY_OR, 3),
      new Aggregation(Kind.NOISY_OR, 2),
      new Aggregation(Kind.SUM, 1),
      new Aggregation(Kind.SUM, 2),
      new Aggregation(Kind.SUM, 3),
      new Aggregation(Kind.SUM, MOST),
      new Aggregation(Kind.MEAN, 2),
      new Aggregation(Kind.MEAN, 3),
      new Aggregation(Kind.MEAN, MOST));

  /** The formula. */
  enum Kind {
    /** What is missing after all are taken into account: one minus the product of what each leaves open. */
    NOISY_OR,
    /** The sum, but never more than 1; of one piece it is the best. */
    SUM,
    /** The mean of those that there are: a weak piece beside a strong one lowers it. */
    MEAN
  }

  /** The value of strengths in [0, 1], strongest first: in [0, 1]. */
  double of(List<Double> strengths) {
    List<Double> first = strengths.subList(0, Math.min(top, strengths.size()));
    double sum = first.stream().mapToDouble(each -> each).sum();
    return switch (kind) {
      case NOISY_OR -> 1 - first.stream().mapToDouble(each -> 1 - each).reduce(1, (one, other) -> one * other);
      case SUM -> Math.min(1, sum);
      case MEAN -> first.isEmpty() ? 0 : sum / first.size();
    };
  }

  @Override
  public String toString() {
    return top == 1 ? "best"
        : String.format(Locale.ROOT, "%s of %d", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), top);
  }
}
