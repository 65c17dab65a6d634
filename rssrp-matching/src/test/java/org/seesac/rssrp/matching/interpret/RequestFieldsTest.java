package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Countries, languages and states of short requests in every language; the cases are in place-cases.tsv. */
class RequestFieldsTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());

  record Case(String country, String languages, String excluded, String only, String text) {}

  static Stream<Case> cases() throws IOException {
    try (InputStream in = Objects.requireNonNull(RequestFieldsTest.class.getResourceAsStream("place-cases.tsv"))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[1], cells[2], cells[3], cells[4], cells[5]));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRequestIsReadAsADeskOfficerReadsIt(Case each) {
    SupportRequest read = INTERPRETER.interpret(each.text()).request();

    assertEquals(each.country(), read.country().isStated() ? read.country().code() : "");
    assertEquals(each.languages(),
        read.languages().stream().map(RequestFieldsTest::written).sorted().collect(Collectors.joining(" ")));
    assertEquals(each.excluded(), codes(read.excludedNationalities()));
    assertEquals(each.only(), codes(read.participatingStates()));
  }

  private static String written(LanguageNeed need) {
    return need.language().code() + ":" + (need.levelStated() ? need.level().code() : "?") + ":"
        + (need.mandatory() ? "M" : "a");
  }

  private static String codes(Set<Jurisdiction> states) {
    return states.stream().map(Jurisdiction::code).sorted().collect(Collectors.joining(" "));
  }
}
