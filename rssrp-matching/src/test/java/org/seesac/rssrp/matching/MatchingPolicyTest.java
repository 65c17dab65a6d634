package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.seesac.rssrp.core.roster.Consent;

/** What a policy holds, what changing one part of it leaves as it was, and what it refuses. */
class MatchingPolicyTest {

  private static final MatchingPolicy STANDARD = MatchingPolicy.standard();

  @Test
  void theStandardPolicyIsAsDocumented() {
    assertEquals("standard", STANDARD.name());
    assertEquals(Map.of(Criterion.EXPERTISE, 45, Criterion.CURRENT_EXPERIENCE, 10, Criterion.TRACK_RECORD, 25,
        Criterion.SEESAC_PARTICIPATION, 4, Criterion.CONTEXT, 8, Criterion.LANGUAGES, 4, Criterion.WORDS, 4,
        Criterion.READINESS, 0), STANDARD.weights());
    assertEquals(EnumSet.allOf(Barrier.Kind.class), STANDARD.barriers());
    assertEquals(Consent.Scope.PARTNERS, STANDARD.audience());
    assertEquals(3650, STANDARD.halfLifeDays());
    assertEquals(42, STANDARD.goodMatchPoints());
    assertFalse(STANDARD.includesBarred());
  }

  @Test
  void thePresetsPutOtherThingsFirst() {
    MatchingPolicy rapid = MatchingPolicy.rapidResponse();
    MatchingPolicy mentoring = MatchingPolicy.mentoring();

    assertEquals("rapid response", rapid.name());
    assertEquals(30_000, rapid.maxMilliPoints(Criterion.READINESS));
    assertEquals("mentoring", mentoring.name());
    assertEquals(40_000, mentoring.maxMilliPoints(Criterion.TRACK_RECORD));
    assertEquals(7300, mentoring.halfLifeDays());
  }

  @Test
  void changingOnePartLeavesAllOthersAsTheyWere() {
    assertEquals(STANDARD.weights(),
        STANDARD.withWeight(Criterion.WORDS, 9).withWeight(Criterion.WORDS, 4).weights());
    assertEquals(9_000, STANDARD.withWeight(Criterion.WORDS, 9).maxMilliPoints(Criterion.WORDS));
    assertEquals(STANDARD, STANDARD.named("other").named("standard"));
    assertEquals(STANDARD, STANDARD.forAudience(Consent.Scope.INTERNAL).forAudience(Consent.Scope.PARTNERS));
    assertEquals(Consent.Scope.INTERNAL, STANDARD.forAudience(Consent.Scope.INTERNAL).audience());
    assertEquals(STANDARD, STANDARD.withHalfLifeDays(10).withHalfLifeDays(3650));
    assertEquals(10, STANDARD.withHalfLifeDays(10).halfLifeDays());
    assertEquals(STANDARD, STANDARD.withGoodMatchPoints(0).withGoodMatchPoints(42));
    assertEquals(0, STANDARD.withGoodMatchPoints(0).goodMatchPoints());
    assertTrue(STANDARD.includingBarred().withGoodMatchPoints(1).named("n").includesBarred());
    assertEquals(EnumSet.complementOf(EnumSet.of(Barrier.Kind.TOO_LONG)),
        STANDARD.withoutBarrier(Barrier.Kind.TOO_LONG).barriers());
  }

  @Test
  void whatIsOutOfRangeIsRefusedWithAdvice() {
    assertRefused("Weight of WORDS is -1. Give it points from 0 to 1000.",
        () -> STANDARD.withWeight(Criterion.WORDS, -1));
    assertRefused("Weight of WORDS is 1001. Give it points from 0 to 1000.",
        () -> STANDARD.withWeight(Criterion.WORDS, 1001));
    assertRefused("halfLifeDays is 0.0. It must be more than 0; use 3650 for a slow decay.",
        () -> STANDARD.withHalfLifeDays(0));
    assertRefused("halfLifeDays is Infinity. It must be more than 0; use 3650 for a slow decay.",
        () -> STANDARD.withHalfLifeDays(Double.POSITIVE_INFINITY));
    assertRefused("goodMatchPoints is -1. Give 0 or more points; 0 switches the check off.",
        () -> STANDARD.withGoodMatchPoints(-1));
    assertEquals(1_000_000, STANDARD.withWeight(Criterion.WORDS, 1000).maxMilliPoints(Criterion.WORDS));
  }

  private static void assertRefused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }

  @Test
  void weightsThatAreLeftOutAreNothing() {
    MatchingPolicy words = new MatchingPolicy("words", Map.of(Criterion.WORDS, 1), Set.of(),
        Consent.Scope.PARTNERS, 1, 0, false);

    assertEquals(0, words.maxMilliPoints(Criterion.EXPERTISE));
    assertEquals(Criterion.values().length, words.weights().size());
  }
}
