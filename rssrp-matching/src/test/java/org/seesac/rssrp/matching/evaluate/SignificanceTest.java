package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Intervals and paired tests of evaluations. */
class SignificanceTest {

  private static Evaluation evaluation(List<Double> values) {
    Map<String, Map<Measure, Double>> byRequest = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      byRequest.put("R" + i, Map.of(Measure.MRR, values.get(i)));
    }
    return new Evaluation(byRequest);
  }

  @Property(tries = 50)
  void theMeanLiesInItsIntervalAndTheIntervalAmongTheValues(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1) Double> values) {
    Interval interval = evaluation(values).interval(Measure.MRR);

    assertTrue(interval.low() <= interval.mean() + 1e-9 && interval.mean() <= interval.high() + 1e-9,
        interval::toString);
    assertTrue(interval.low() >= values.stream().mapToDouble(each -> each).min().orElse(0) - 1e-9);
    assertTrue(interval.high() <= values.stream().mapToDouble(each -> each).max().orElse(0) + 1e-9);
  }

  /** The exact test over all 2^n exchanges of runs is the oracle. */
  @Property(tries = 30)
  void thePValueIsNearTheExactOne(@ForAll @Size(8) List<@DoubleRange(min = -1, max = 1) Double> differences) {
    List<Double> one = differences.stream().map(each -> Math.max(0, each)).toList();
    List<Double> other = differences.stream().map(each -> Math.max(0, -each)).toList();
    double observed = Math.abs(differences.stream().mapToDouble(each -> each).sum());
    int asLarge = 0;
    for (int signs = 0; signs < 256; signs++) {
      double sum = 0;
      for (int i = 0; i < 8; i++) {
        sum += (signs >> i & 1) == 0 ? differences.get(i) : -differences.get(i);
      }
      asLarge += Math.abs(sum) >= observed - 1e-9 ? 1 : 0;
    }

    double p = Comparison.of(evaluation(one), evaluation(other), Measure.MRR).pValue();

    assertEquals(asLarge / 256.0, p, 0.03);
  }

  @Test
  void runsOverDifferentRequestsAreNotCompared() {
    Evaluation one = evaluation(List.of(1.0, 0.5));
    Evaluation other = evaluation(List.of(1.0));

    assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, other, Measure.MRR));
    assertEquals(1.0, one.only(Set.of("R0", "unknown")).mean(Measure.MRR));
  }
}
