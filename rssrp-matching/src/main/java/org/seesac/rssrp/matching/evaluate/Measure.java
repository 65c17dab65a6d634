package org.seesac.rssrp.matching.evaluate;

import java.util.List;

/**
 * A measure of how good a ranking is, by the grades of those ranked.
 *
 * <p>All are in [0, 1], higher is better. Suitable means a grade of 2 or more. Immutable.
 */
public enum Measure {
  /**
   * Normalised discounted cumulative gain of the first ten, with the gain {@code grade} and the discount
   * {@code log2(rank + 1)}. Source: K. Järvelin and J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM
   * TOIS 2002, doi 10.1145/582415.582418; the form of {@code trec_eval}.
   */
  NDCG_AT_10("nDCG@10") {
    @Override
    double of(List<Integer> grades, List<Integer> ideal) {
      double best = gain(ideal);
      return best == 0 ? 0 : gain(grades) / best;
    }
  },
  /** Reciprocal of the rank of the first suitable expert. */
  MRR("MRR") {
    @Override
    double of(List<Integer> grades, List<Integer> ideal) {
      for (int i = 0; i < grades.size(); i++) {
        if (grades.get(i) >= SUITABLE) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },
  /** Share of suitable experts among the first five. */
  PRECISION_AT_5("P@5") {
    @Override
    double of(List<Integer> grades, List<Integer> ideal) {
      return suitable(grades, 5) / 5.0;
    }
  },
  /** Share of all suitable experts that is among the first ten. */
  RECALL_AT_10("R@10") {
    @Override
    double of(List<Integer> grades, List<Integer> ideal) {
      long all = suitable(ideal, ideal.size());
      return all == 0 ? 0 : suitable(grades, DEPTH) / (double) all;
    }
  };

  private static final int SUITABLE = 2;
  private static final int DEPTH = 10;

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /**
   * How the measure is written in tables.
   *
   * @return such as {@code nDCG@10}
   */
  public String label() {
    return label;
  }

  /** The measure of a ranking, given the grades in ranked order and all grades above 0, best first. */
  abstract double of(List<Integer> grades, List<Integer> ideal);

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  private static long suitable(List<Integer> grades, int depth) {
    return grades.stream().limit(depth).filter(grade -> grade >= SUITABLE).count();
  }
}
