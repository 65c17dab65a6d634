package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Texts that nobody sends in good faith are read or refused, and what is read stands where it is said to stand. */
class HostileTextTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final int TEN_MILLION = 10_000_000;

  static Stream<String> pieces() {
    return Stream.of("([{<", "\uD83D\uDE00", "\u200F\u202E", "\0", "\uD800", "a", "A. ", "gun. ", "1 ", "e\u0301\u0302",
        "\uFDFA", "\n\n", "- ", "not ", "ten days in May 2027, ");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void tenMillionCharactersAreRefusedWithTheirLength(String piece) {
    String text = "x" + piece.repeat(TEN_MILLION / piece.length());

    RequestTooLongException refusal =
        assertThrows(RequestTooLongException.class, () -> INTERPRETER.interpret(text));

    assertEquals(text.length(), refusal.length());
    assertEquals("text", refusal.field());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void theLongestTextThatIsReadGivesAReading(String piece) {
    String text = "Georgia needs help. " + piece.repeat((RequestInterpreter.LONGEST_TEXT - 20) / piece.length());

    Interpretation read = INTERPRETER.interpret(text);

    assertSpansStandWhereTheySay(read, text);
  }

  @Property(tries = 300)
  void anyTextIsReadAndEverySpanStandsWhereItSays(@ForAll @StringLength(min = 1, max = 300) String noise) {
    String text = "Niger: registre des armes. " + noise;

    Interpretation read = INTERPRETER.interpret(text);

    assertSpansStandWhereTheySay(read, text);
    assertEquals(read.transcript(), INTERPRETER.interpret(text).transcript());
  }

  private static void assertSpansStandWhereTheySay(Interpretation read, String text) {
    assertEquals(text, read.segments("text").stream().map(Segment::text).collect(Collectors.joining()));
    for (Finding finding : read.findings()) {
      for (Span span : finding.spans()) {
        assertEquals(span.quote(), text.substring(span.start(), span.end()));
      }
      assertTrue(finding.confidence() > 0 && finding.confidence() <= 1, finding::toString);
    }
  }
}
