package org.seesac.rssrp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages and how well they are known. */
class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "sr", "sq", "mk", "he", "cnr", "rom"})
  void aLanguageIsKnownByTwoLettersOrByThreeWhereItHasNoTwo(String code) {
    assertEquals(code, Language.of(code).code());
    assertEquals(Optional.of(Language.of(code)), Language.find(code));
  }

  @ParameterizedTest
  @CsvSource({"eng, en", "fra, fr", "fre, fr", "srp, sr", "alb, sq", "mac, mk", "iw, he"})
  void aLanguageWithAShorterOrNewerCodeIsRefusedWithThatCode(String code, String instead) {
    UnknownCodeException refused = assertThrows(UnknownCodeException.class, () -> Language.of(code));

    assertEquals(
        "Language code '" + code + "' is not known. Write '" + instead + "' for this language.", refused.getMessage());
    assertEquals(Optional.empty(), Language.find(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "FR", "french", "fr-FR", "français", "12"})
  void whatIsNoLanguageCodeIsRefusedWithAdvice(String code) {
    UnknownCodeException refused = assertThrows(UnknownCodeException.class, () -> Language.of(code));

    assertEquals(
        "Language code '" + code + "' is not known. Use an ISO 639 code in small letters, such as fr, ar or sr.",
        refused.getMessage());
    assertEquals(Optional.empty(), Language.find(code));
  }

  @Test
  void bosnianCroatianMontenegrinAndSerbianAreUnderstoodAsOne() {
    List<String> group = List.of("bs", "hr", "sr", "cnr");

    for (String spoken : group) {
      group.forEach(asked -> assertTrue(Language.of(spoken).isUnderstoodAs(Language.of(asked)), spoken + asked));
      assertFalse(Language.of(spoken).isUnderstoodAs(Language.of("mk")), spoken);
      assertFalse(Language.of("sl").isUnderstoodAs(Language.of(spoken)), spoken);
    }
    assertTrue(Language.of("fr").isUnderstoodAs(Language.of("fr")));
  }

  @Test
  void aLanguageIsNamedInTheLanguageOfTheReader() {
    assertEquals("French", Language.of("fr").name("en"));
    assertEquals("français", Language.of("fr").name("fr"));
  }

  @Test
  void levelsAscendFromA1ToNativeAndAreWrittenAsInTheFile() {
    assertEquals(
        List.of("A1", "A2", "B1", "B2", "C1", "C2", "native"),
        Arrays.stream(LanguageLevel.values()).map(LanguageLevel::code).toList());
    for (LanguageLevel known : LanguageLevel.values()) {
      assertEquals(Optional.of(known), LanguageLevel.find(known.code()));
    }
  }

  @Test
  void aLevelSufficesForItselfAndForWhatIsBelow() {
    List<LanguageLevel> ascending = List.of(LanguageLevel.values());

    for (int known = 0; known < ascending.size(); known++) {
      for (int asked = 0; asked < ascending.size(); asked++) {
        assertEquals(known >= asked, ascending.get(known).suffices(ascending.get(asked)), known + " for " + asked);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b2", "NATIVE", "D1"})
  void whatIsNoLevelIsNotFound(String code) {
    assertEquals(Optional.empty(), LanguageLevel.find(code));
  }

  @Test
  void aModalityLeftOpenServesAny() {
    assertFalse(Modality.ON_SITE.serves(Modality.REMOTE));
    assertFalse(Modality.REMOTE.serves(Modality.ON_SITE));
    for (Modality modality : Modality.values()) {
      assertTrue(modality.serves(modality));
      assertTrue(modality.serves(Modality.EITHER) && modality.serves(Modality.UNSTATED));
      assertTrue(Modality.EITHER.serves(modality) && Modality.UNSTATED.serves(modality));
    }
  }
}
