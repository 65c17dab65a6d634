package org.seesac.rssrp.matching.internal.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The arithmetic of a fit, against values worked out by hand and laws that hold for all. */
class ArithmeticTest {

  private static final double EXACT = 1e-12;

  @Test
  void experienceHalvesWithEveryHalfLifeAndDoesNotFadeWhileItGoesOn() {
    assertEquals(1, Arithmetic.recency(0, 3650));
    assertEquals(1, Arithmetic.recency(-5, 3650));
    assertEquals(0.5, Arithmetic.recency(3650, 3650), EXACT);
    assertEquals(0.25, Arithmetic.recency(7300, 3650), EXACT);
    assertEquals(StrictMath.sqrt(0.5), Arithmetic.recency(50, 100), EXACT);
  }

  @Test
  void aHalfLifeOfNothingIsRefusedWithAdvice() {
    assertEquals("halfLifeDays is 0.0. It must be more than 0.",
        assertThrows(IllegalArgumentException.class, () -> Arithmetic.recency(1, 0)).getMessage());
    assertEquals("halfLifeDays is -1.0. It must be more than 0.",
        assertThrows(IllegalArgumentException.class, () -> Arithmetic.recency(1, -1)).getMessage());
  }

  @Test
  void aDurationGainsHalfOfTheRestInItsHalfDays() {
    assertEquals(0.8, Arithmetic.duration(0, 0.8, 20), EXACT);
    assertEquals(0.9, Arithmetic.duration(20, 0.8, 20), EXACT);
    assertEquals(0.95, Arithmetic.duration(60, 0.8, 20), EXACT);
  }

  @Test
  void strengthsCombineAsIndependentChances() {
    assertEquals(0, Arithmetic.noisyOr(List.of()));
    assertEquals(0.3, Arithmetic.noisyOr(List.of(0.3)), EXACT);
    assertEquals(0.75, Arithmetic.noisyOr(List.of(0.5, 0.5)), EXACT);
    assertEquals(1, Arithmetic.noisyOr(List.of(0.2, 1.0)), EXACT);
  }

  @Test
  void eachStrengthGetsWhatItAddsToTheStrongerOnes() {
    assertArrayEquals(new int[]{500, 250, 125}, Arithmetic.shares(List.of(0.5, 0.5, 0.5), 1000));
    assertArrayEquals(new int[]{800, 20}, Arithmetic.shares(List.of(0.8, 0.1), 1000));
    assertArrayEquals(new int[0], Arithmetic.shares(List.of(), 1000));
  }

  @Test
  void pointsAreSplitByWeightToTheLast() {
    assertArrayEquals(new int[]{333, 334, 333}, Arithmetic.split(List.of(1.0, 1.0, 1.0), 1000));
    assertArrayEquals(new int[]{750, 250}, Arithmetic.split(List.of(3.0, 1.0), 1000));
    assertArrayEquals(new int[0], Arithmetic.split(List.of(), 1000));
    assertEquals(667, Arithmetic.milliPoints(0.6666, 1000));
  }

  @Property
  void sharesSumToThePointsOfTheWhole(
      @ForAll @Size(max = 8) List<@DoubleRange(min = 0, max = 1) Double> strengths,
      @ForAll @IntRange(max = 100_000) int most) {
    int[] shares = Arithmetic.shares(strengths, most);

    assertTrue(Arrays.stream(shares).allMatch(share -> share >= 0));
    assertEquals(Arithmetic.noisyOr(strengths) * most, Arrays.stream(shares).sum(), 0.5 + 1e-6);
  }

  @Property
  void aSplitSumsToTheWholeAndIsFairToAMilliPoint(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.01, max = 1000) Double> weights,
      @ForAll @IntRange(max = 100_000) int whole) {
    int[] parts = Arithmetic.split(weights, whole);
    double total = weights.stream().mapToDouble(each -> each).sum();

    assertEquals(whole, Arrays.stream(parts).sum());
    for (int i = 0; i < parts.length; i++) {
      assertEquals(whole * weights.get(i) / total, parts[i], 1 + 1e-6);
    }
  }
}
