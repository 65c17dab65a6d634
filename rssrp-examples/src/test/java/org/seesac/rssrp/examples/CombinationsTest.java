package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the ways to combine evidence and needs promise, and what speaks against the mean. */
class CombinationsTest {

  private static final double EXACT = 1e-12;

  @Provide
  Arbitrary<Aggregation> aggregations() {
    return Arbitraries.of(Aggregation.ALL);
  }

  @Provide
  Arbitrary<NeedMix> mixes() {
    return Arbitraries.of(NeedMix.ALL);
  }

  @Provide
  Arbitrary<List<Double>> strengths() {
    return Arbitraries.doubles().between(0, 1).list().ofMaxSize(8);
  }

  private static List<Double> strongestFirst(List<Double> strengths) {
    return strengths.stream().sorted(Comparator.reverseOrder()).toList();
  }

  @Property
  void anAggregationIsAShareNotAboveItsPiecesTakenTogether(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("strengths") List<Double> strengths) {
    double value = aggregation.of(strongestFirst(strengths));

    assertTrue(value >= 0 && value <= 1);
    assertTrue(value <= strengths.stream().mapToDouble(each -> each).sum() + EXACT);
  }

  @Property
  void onePieceMoreNeverLowersAnythingButAMean(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("strengths") List<Double> strengths,
      @ForAll("strengths") List<Double> extra) {
    List<Double> more = new ArrayList<>(strengths);
    more.addAll(extra);

    double before = aggregation.of(strongestFirst(strengths));
    double after = aggregation.of(strongestFirst(more));

    assertTrue(aggregation.kind() == Aggregation.Kind.MEAN || after >= before - EXACT, () -> before + " then " + after);
  }

  @Test
  void aWeakPieceLowersAMean() {
    Aggregation mean = new Aggregation(Aggregation.Kind.MEAN, 3);

    assertEquals(0.6, mean.of(List.of(0.6)), EXACT);
    assertEquals(0.4, mean.of(List.of(0.6, 0.2)), EXACT);
  }

  @Property
  void theBestIsAtMostNoisyOrWhichIsAtMostTheSum(@ForAll("strengths") List<Double> strengths) {
    List<Double> sorted = strongestFirst(strengths);
    double best = new Aggregation(Aggregation.Kind.SUM, 1).of(sorted);
    double noisyOr = new Aggregation(Aggregation.Kind.NOISY_OR, 3).of(sorted);
    double sum = new Aggregation(Aggregation.Kind.SUM, 3).of(sorted);

    assertTrue(best <= noisyOr + EXACT && noisyOr <= sum + EXACT, () -> best + " " + noisyOr + " " + sum);
  }

  @Property
  void severalNeedsAreWorthBetweenTheWorstAndTheBestServed(
      @ForAll("mixes") NeedMix mix, @ForAll("strengths") List<Double> values) {
    double[] each = values.stream().mapToDouble(value -> value).toArray();
    double[] shares = new double[each.length];
    Arrays.fill(shares, 1.0 / Math.max(1, each.length));
    double value = mix.of(each, shares);

    assertTrue(value >= Arrays.stream(each).min().orElse(0) - EXACT);
    assertTrue(value <= Arrays.stream(each).max().orElse(0) + EXACT);
  }
}
