package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** A reading can be shown, corrected and turned into a request. */
class InterpretationTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final String TEXT =
      "Le Niger demande un appui pour créer un registre national des armes civiles, 15 jours en mars 2027, français B2";

  @Test
  void theHighlightsTogetherAreTheText() {
    List<Segment> segments = INTERPRETER.interpret(TEXT).segments("text");

    assertEquals(TEXT, String.join("", segments.stream().map(Segment::text).toList()));
    assertTrue(segments.stream()
        .anyMatch(each -> each.text().equals("Niger") && each.findings().getFirst() instanceof Finding.OfCountry));
  }

  @Test
  void aFindingTakenOutIsAskedForAgain() {
    Interpretation read = INTERPRETER.interpret(TEXT);
    Finding window = read.findingsOf(Finding.OfWindow.class).findFirst().orElseThrow();

    Interpretation corrected = read.without(window);

    assertFalse(corrected.request().window().isStated());
    assertTrue(corrected.questions().stream().anyMatch(each -> each.field().equals("from")));
    assertEquals(read.request().days(), corrected.request().days());
    assertThrows(IllegalArgumentException.class, () -> corrected.without(window));
  }

  @Test
  void withItsLastNeedTakenOutNothingIsAskedForAnyMore() {
    Interpretation read = INTERPRETER.interpret(TEXT);
    for (Finding.OfConcept each : read.concepts()) {
      read = read.without(each);
    }

    assertEquals(Scope.UNDER_SPECIFIED, read.scope());
    assertTrue(read.request().needs().isEmpty());
  }

  @Test
  void aFieldWinsOverTheTextAndTheDifferenceIsSaid() {
    SupportRequest june = SupportRequest.builder()
        .text("Ammunition destruction in Mali, April 2027, 10 days")
        .window(DateSpan.of(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30)))
        .build();

    Interpretation read = INTERPRETER.interpret(june);

    assertEquals(june.window(), read.request().window());
    assertEquals(List.of("from"), read.contradictions().stream().map(Contradiction::field).toList());
  }
}
