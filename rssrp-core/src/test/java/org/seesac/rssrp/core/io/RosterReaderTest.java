package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.TestTaxonomy;

/** What a roster file may look like, and what is said of one that does not. */
class RosterReaderTest {

  private static final RosterReader READER = RosterReader.of(TestTaxonomy.frozen());
  private static final String GOOD =
      """
      {"id":"E-1","name":"Ana","nationality":"RS","nominatedBy":"RS","approval":[{"status":"nominated","on":"2024-01-05"}]}""";

  static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<DataProblem> problems(String text) {
    return READER.readSound(bytes(text), "roster.jsonl").problems();
  }

  private static String with(String field, String json) {
    return GOOD.substring(0, GOOD.length() - 1) + ",\"" + field + "\":" + json + "}";
  }

  @Test
  void theShortestExpertHasOnlyRequiredFields() {
    Roster roster = READER.read(bytes(GOOD), "roster.jsonl");

    Expert expert = roster.experts().getFirst();
    assertEquals("E-1", expert.id());
    assertEquals(List.of(), expert.posts());
    assertFalse(expert.consent().isInForceOn(java.time.LocalDate.of(2024, 2, 1)));
  }

  @Test
  void aRosterWithAnyProblemIsRefusedWithAllOfThem() {
    String file = GOOD + "\n" + GOOD.replace("\"RS\",\"nominatedBy\"", "\"Serbia\",\"nominatedBy\"") + "\nnot json\n";

    InvalidDataException refused =
        assertThrows(InvalidDataException.class, () -> READER.read(bytes(file), "roster.jsonl"));

    assertEquals(3, refused.count());
    assertEquals(List.of(2L, 2L, 3L), refused.problems().stream().map(DataProblem::line).toList());
    String message = String.valueOf(refused.getMessage());
    assertTrue(
        message.startsWith("roster.jsonl was not loaded, problems: 3\n  roster.jsonl line 2, expert 'E-1', "
            + "nationality: 'Serbia' is not an ISO 3166-1 alpha-2 code. "),
        message);
  }

  @Test
  void theGoodLinesAreKeptBesideTheProblems() {
    RosterReading reading = READER.readSound(bytes("{}\n" + GOOD + "\n[]\n"), "roster.jsonl");

    assertEquals(1, reading.roster().size());
    assertEquals(List.of(1L, 3L), reading.problems().stream().map(DataProblem::line).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      expertise     | [{"concept":"salw.mtr.registr"}]            | expertise[0].concept | Did you mean 'salw.mtr.register'?
      expertise     | [{"concept":"salw.mtr","level":"expert"}]   | expertise[0].level   | Write one of foundation, practitioner, advanced, lead.
      expertise     | {"concept":"salw.mtr"}                      | expertise            | Write it in square brackets, also when it has one entry.
      languages     | [{"language":"French","level":"B2"}]        | languages[0].language | Write it as fr, ar or sr.
      languages     | [{"language":"fr","level":"b2"}]            | languages[0].level   | Did you mean 'B2'?
      languages     | [{"language":"fr"}]                         | languages[0].level   | It is required: Write A1, A2, B1, B2, C1, C2 or native.
      posts         | [{"from":"2020-02-30"}]                     | posts[0].from        | Write 2027-03-01, or 2027-03 or 2027 where no more is known.
      posts         | [{"from":"2020","to":"2019-12"}]            | posts[0].to          | Correct one of the dates.
      posts         | [{"sector":"Police"}]                       | posts[0].sector      | Did you mean 'police'?
      posts         | [{"country":"Kosovo"}]                      | posts[0].country     | Write two capitals, such as RS; XK for Kosovo*.
      assignments   | [{"rating":6}]                              | assignments[0].rating | Correct it, or leave it out.
      assignments   | [{"rating":4.5}]                            | assignments[0].rating | Correct it, or leave it out.
      assignments   | [{"seesac":"yes"}]                          | assignments[0].seesac | Write true or false without quotation marks.
      availability  | {"maxDay":20}                               | availability.maxDay  | Did you mean 'maxDays'?
      availability  | {"unavailable":[{"from":"2027-05-02","to":"2027-05-01"}]} | availability.unavailable[0].to | Correct one of the dates.
      consent       | {"givenOn":"2024-01-01","scope":"public"}   | consent.scope        | Write one of internal, partners.
      consent       | {"givenOn":"2024-01-01","until":"2023","scope":"partners"} | consent | Correct one date.
      summary       | 17                                          | summary              | Write it in quotation marks.
      sumary        | "text"                                      | sumary               | Did you mean 'summary'?
      headline      | "a\\u0000b"                                 | headline             | Remove the broken character.
      headline      | "a\\ud800b"                                 | headline             | Remove the broken character.
      """)
  void eachProblemNamesItsFieldAndSaysWhatToDo(String field, String json, String place, String advice) {
    List<DataProblem> problems = problems(with(field, json));

    assertEquals(1, problems.size(), problems::toString);
    assertEquals(place, problems.getFirst().field());
    assertTrue(problems.getFirst().toString().endsWith(advice), problems::toString);
  }

  @Test
  void anApprovalThatSkipsAStepIsAProblem() {
    String file = GOOD.replace("nominated\",\"on", "approved\",\"on");

    assertTrue(problems(file).getFirst().toString().contains("a history begins with a nomination"),
        problems(file)::toString);
  }

  @Test
  void requiredFieldsAreAskedForByName() {
    List<String> fields = problems("{}").stream().map(DataProblem::field).toList();

    assertTrue(fields.containsAll(List.of("id", "name", "nationality", "nominatedBy")), fields::toString);
  }

  @Test
  void anIdentifierThatStandsTwiceIsAProblemOfItsSecondLine() {
    List<DataProblem> problems = problems(GOOD + "\n\n" + GOOD);

    assertEquals(
        "roster.jsonl line 3, expert 'E-1', id: 'E-1' is the id of line 1 too. Keep one, or give each its own id.",
        problems.getFirst().toString());
  }

  @Test
  void aKeyThatStandsTwiceInARecordIsAProblem() {
    assertTrue(problems(with("name", "\"Bojana\"")).getFirst().wrong().contains("name"));
  }

  @Test
  void aByteOrderMarkCarriageReturnsBlankLinesAndNullsChangeNothing() {
    String file = "\uFEFF" + GOOD + "\r\n\r\n   \r\n" + with("posts", "null").replace("E-1", "E-2");

    assertEquals(2, READER.read(bytes(file), "roster.jsonl").size());
  }

  @Test
  void bytesThatAreNotUtf8AreAProblemOfTheirLineOnly() {
    byte[] file = (GOOD + "\n" + GOOD.replace("Ana", "An\u00e9").replace("E-1", "E-2") + "\n")
        .getBytes(StandardCharsets.ISO_8859_1);

    RosterReading reading = READER.readSound(new ByteArrayInputStream(file), "roster.jsonl");

    assertEquals(1, reading.roster().size());
    assertEquals("roster.jsonl line 2: The line is not UTF-8. Save the file as UTF-8.",
        reading.problems().getFirst().toString());
  }

  @Test
  void namibiaIsNotMissing() {
    Roster roster = READER.read(bytes(GOOD.replace("\"nationality\":\"RS\"", "\"nationality\":\"NA\"")), "r");

    assertEquals("Namibia", roster.experts().getFirst().nationality().name("en"));
  }

  @Test
  void progressIsToldLineByLineAndCanStopTheReading() {
    List<String> heard = new ArrayList<>();
    RosterReader reader = READER.withProgress((lines, bytes) -> heard.add(lines + " " + bytes) && lines < 2);
    String file = GOOD + "\n" + GOOD.replace("E-1", "E-2") + "\n" + GOOD.replace("E-1", "E-3") + "\n";

    ReadingCancelledException stopped =
        assertThrows(ReadingCancelledException.class, () -> reader.read(bytes(file), "roster.jsonl"));

    int line = GOOD.length() + 1;
    assertEquals(List.of("1 " + line, "2 " + 2 * line), heard);
    assertEquals(2, stopped.line());
  }

  @Test
  void expertsAreHandedOnOneByOne() {
    List<String> ids = new ArrayList<>();

    List<DataProblem> problems =
        READER.stream(bytes(GOOD + "\n{}\n" + GOOD.replace("E-1", "E-2")), "r", expert -> ids.add(expert.id()));

    assertEquals(List.of("E-1", "E-2"), ids);
    assertEquals(2L, problems.getFirst().line());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    UncheckedIOException missing =
        assertThrows(UncheckedIOException.class, () -> READER.read(Path.of("no-such-roster.jsonl")));

    assertTrue(String.valueOf(missing.getMessage()).startsWith("File no-such-roster.jsonl cannot be read"),
        missing::toString);
  }
}
