package org.seesac.rssrp.core.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.UnknownCodeException;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/** A request says what is asked for, or is refused. */
class SupportRequestTest {

  private static final LocalDate FROM = LocalDate.of(2027, 3, 1);

  @Test
  void aRequestHoldsWhatItsBuilderWasTold() {
    SupportRequest request = complete().build();

    assertEquals(
        new SupportRequest(
            "r1",
            "Build the register.",
            "Register",
            Jurisdiction.of("NE"),
            "UNDP",
            List.of(
                Need.of(ConceptId.of("salw.mtr.register")),
                new Need(ConceptId.of("salw.mtr"), 0.5, ExpertiseLevel.UNSTATED)),
            List.of(new LanguageNeed(Language.of("fr"), LanguageLevel.B2, true, true)),
            DateSpan.of(FROM, FROM.plusDays(30)),
            15,
            Modality.ON_SITE,
            2,
            Set.of(Jurisdiction.of("RU")),
            Set.of(Jurisdiction.of("RS"), Jurisdiction.of("ME")),
            5),
        request);
    assertEquals(request, request.toBuilder().build());
  }

  @Test
  void aRequestThatAsksForNothingIsRefused() {
    assertRefused(
        "Request 'r1' has neither text nor needs. Say in words what is needed, or name concepts of the taxonomy.",
        () -> SupportRequest.builder().id("r1").text("  ").build());
  }

  @Test
  void aConceptNeededTwiceIsRefused() {
    assertRefused(
        "Request 'r1' names a concept twice in its needs. Keep one and give it the weight of both.",
        () -> SupportRequest.builder().id("r1").need("salw.mtr").need("salw.mtr", 2).build());
  }

  @Test
  void negativeNumbersAreRefused() {
    assertRefused("Request 'r1' has days -1. Write 1 or more, or leave it out.", () -> complete().days(-1).build());
    assertRefused("Request 'r1' has experts -1. Write 1 or more, or leave it out.",
        () -> complete().experts(-1).build());
    assertRefused(
        "Request 'r1' has minimumYears -1. Write 1 or more, or leave it out.",
        () -> complete().minimumYears(-1).build());
  }

  @Test
  void aWeightThatIsNoNumberAboveZeroIsRefused() {
    assertRefused(
        "Need 'salw.mtr' has the weight 0.0. Write a number above 0.",
        () -> SupportRequest.builder().need("salw.mtr", 0));
    for (double weight : new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> SupportRequest.builder().need("salw.mtr", weight));
    }
  }

  @Test
  void anUnknownStateIsRefusedWhereItIsNamed() {
    assertThrows(UnknownCodeException.class, () -> SupportRequest.builder().country("Niger"));
    assertThrows(UnknownCodeException.class, () -> SupportRequest.builder().excludeNationalities("RS", "UK"));
    assertThrows(UnknownCodeException.class, () -> SupportRequest.builder().participatingStates("EU"));
    assertThrows(UnknownCodeException.class, () -> SupportRequest.builder().language("eng", LanguageLevel.B2));
  }

  @Test
  void whatIsNotStatedIsLeftOpen() {
    SupportRequest request = SupportRequest.builder().text("Help with marking").build();

    assertEquals(1, request.expertsWanted());
    assertFalse(request.country().isStated());
    assertFalse(request.window().isStated());
    assertEquals(Modality.UNSTATED, request.modality());
    assertEquals(3, request.toBuilder().experts(3).build().expertsWanted());
  }

  @Test
  void aLanguageWithoutALevelIsAskedForAtB2() {
    LanguageNeed need = LanguageNeed.withoutLevel(Language.of("fr"), true);

    assertEquals(LanguageLevel.B2, need.level());
    assertFalse(need.levelStated());
    assertTrue(need.mandatory());
    assertFalse(LanguageNeed.asset(Language.of("fr"), LanguageLevel.C1).mandatory());
  }

  @Test
  void aBuilderUsedFurtherDoesNotChangeTheRequestItMade() {
    SupportRequestBuilder builder = complete();
    SupportRequest request = builder.build();
    builder.need("salw.pssm").needs(List.of()).languages(List.of()).excludeNationalities("BY");

    assertEquals(complete().build(), request);
    assertThrows(UnsupportedOperationException.class, () -> request.needs().clear());
    assertThrows(UnsupportedOperationException.class, () -> request.excludedNationalities().clear());
  }

  private static SupportRequestBuilder complete() {
    return SupportRequest.builder()
        .id("r1")
        .text("Build the register.")
        .title("Register")
        .country("NE")
        .requestedBy("UNDP")
        .need("salw.mtr.register")
        .need("salw.mtr", 0.5)
        .language("fr", LanguageLevel.B2)
        .window(FROM, FROM.plusDays(30))
        .days(15)
        .modality(Modality.ON_SITE)
        .experts(2)
        .excludeNationalities("RU")
        .participatingStates("RS", "ME")
        .minimumYears(5);
  }

  private static void assertRefused(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
