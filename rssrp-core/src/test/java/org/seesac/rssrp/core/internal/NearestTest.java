package org.seesac.rssrp.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The word that was most likely meant. */
class NearestTest {

  private static final List<String> KNOWN = List.of("salw.pssm", "salw.mtr", "salw.policy", "gender");

  @Test
  void oneSlipIsCorrected() {
    assertEquals(Optional.of("salw.pssm"), Nearest.to("salw.psm", KNOWN));
    assertEquals(Optional.of("gender"), Nearest.to("gendre", KNOWN));
    assertEquals(Optional.of("salw.mtr"), Nearest.to("salw.mtr", KNOWN));
  }

  @Test
  void aWordThatIsNotCloseIsNotGuessed() {
    assertEquals(Optional.empty(), Nearest.to("cooking", KNOWN));
    assertEquals(Optional.empty(), Nearest.to("", KNOWN));
    assertEquals(Optional.empty(), Nearest.to("x".repeat(100_000), KNOWN));
    assertEquals(Optional.empty(), Nearest.to("gender", List.of()));
  }

  @Test
  void ofTwoEquallyCloseWordsTheFirstOfTheAlphabetIsTaken() {
    assertEquals(Optional.of("bat"), Nearest.to("hat", List.of("cat", "bat")));
  }

  @Test
  void theAdviceIsAQuestionOrTheFallback() {
    assertEquals("Did you mean 'gender'?", Nearest.advice("gendr", KNOWN, "Use one of the list."));
    assertEquals("Use one of the list.", Nearest.advice("cooking", KNOWN, "Use one of the list."));
  }
}
