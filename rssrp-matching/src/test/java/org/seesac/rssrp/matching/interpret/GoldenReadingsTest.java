package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Readings that were looked through once and must not change unnoticed; they stand in readings.txt. */
class GoldenReadingsTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());

  record Golden(String text, String transcript) {}

  static Stream<Golden> readings() throws IOException {
    try (InputStream in = Objects.requireNonNull(GoldenReadingsTest.class.getResourceAsStream("readings.txt"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Splitter.on("> ").omitEmptyStrings().splitToStream(all)
          .map(block -> new Golden(block.substring(0, block.indexOf('\n')), block.substring(block.indexOf('\n') + 1)));
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void aReadingIsAsItWas(Golden golden) {
    assertEquals(golden.transcript(), INTERPRETER.interpret(golden.text()).transcript());
  }
}
