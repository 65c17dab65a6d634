package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.examples.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a person uses it. */
class RssrpTest {

  private static final String SAMPLE = "src/main/resources/sample/";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theMainJobTellsWhatWasUnderstoodWhoFitsAndWhoWasBarred() {
    Ran ran = run();

    assertEquals(0, ran.code());
    for (String part : List.of(
        "WHAT WAS UNDERSTOOD", "National register of firearms in civilian possession", "Niger", "French B2", "2027-03",
        "15 <- \"15 jours\"", "SHORTLIST: MATCHED", "1. ", "Expertise in what is needed",
        "WHO WAS BARRED, AND WHY")) {
      assertTrue(ran.out().contains(part), () -> part + " is missing in\n" + ran.out());
    }
  }

  @Test
  void anEmbedderThatIsNotOnTheClassPathIsNamedWithAdvice() {
    Ran ran = run("evaluate-reading", "--labelled", "any.jsonl", "--embedder", "no.such.Embedder");

    assertTrue(ran.code() != 0);
    assertTrue(ran.err().contains("No TextEmbedder can be made of class no.such.Embedder. Give its full name"));
  }

  @Test
  void theMainJobPrintsTheSameEveryTime() {
    assertEquals(run().out(), run().out());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Мали: обучение заведующих складами оружия и боеприпасов, французский B2 | salw.pssm
      نريد تدريب محققي الشرطة في العراق على مقابلة ضحايا العنف الأسري         | gender.gbv
      Mali kërkon ndihmë për regjistrin e armëve të civilëve                  | salw.mtr
      """)
  void aRequestInAnyLanguageGetsAShortlist(String text, String area) {
    Ran ran = run("match", text, "--as-of", "2026-12-01", "--including-barred");

    assertTrue(ran.out().contains("SHORTLIST: MATCHED"), ran::out);
    assertTrue(ran.out().contains(area), ran::out);
  }

  @Test
  void aRunIsRankedWrittenAndEvaluated() throws IOException {
    Path run = folder.resolve("my.run");
    Path qrels = Files.writeString(folder.resolve("qrels.tsv"), "DQ-22\t0\tRS-002\t0\nDQ-22\t0\tMK-003\t3\n");

    assertEquals("",
        run("rank", SAMPLE + "roster.jsonl", SAMPLE + "requests.jsonl", "--as-of", "2026-12-01", "--limit", "5",
            "--run", run.toString()).err());
    Ran evaluated = run("evaluate", "--run", run.toString(), "--qrels", qrels.toString());

    try (Stream<String> lines = Files.lines(run)) {
      assertTrue(lines.allMatch(line -> line.matches("DQ-\\d\\d Q0 [A-Z]+-\\d+ \\d+ \\d+\\.\\d{3} rssrp")));
    }
    assertTrue(evaluated.out().contains("nDCG@10"), evaluated::out);
  }

  @Test
  void theRankingIsMeasuredBesideOtherRunsAndTheBaselinesInOneTable() throws IOException {
    Path qrels = Files.writeString(folder.resolve("qrels.tsv"), "DQ-22\t0\tRS-002\t0\nDQ-22\t0\tMK-003\t3\n");
    Path other = Files.writeString(folder.resolve("other.run"), "DQ-22 Q0 RS-002 1 2 mine\nDQ-22 Q0 MK-003 2 1 mine\n");
    Path truth = Files.writeString(folder.resolve("truth.jsonl"), "{\"id\": \"DQ-22\", \"kind\": \"structured\"}\n");

    Ran ran = run("compare", SAMPLE + "roster.jsonl", SAMPLE + "requests.jsonl", "--as-of", "2026-12-01", "--qrels",
        qrels.toString(), "--run", other.toString(), "--truth", truth.toString());

    assertEquals("", ran.err());
    List<String> lines = ran.out().lines().toList();
    assertEquals("requests measured  1; means, of nDCG@10 with 95 % intervals", lines.getFirst());
    List<String> systems = lines.stream().skip(3).limit(10).map(line -> line.replaceFirst(" .*", "")).toList();
    assertEquals(
        List.of("rssrp", "mine", "BM25", "BM25-frozen", "expCombMNZ", "BM25,read", "BM25-frozen,read",
            "concept-count,read", "coverage-%,read", "expCombMNZ,read"),
        systems);
    assertTrue(lines.get(3).matches("rssrp .* -"), ran::out);
    assertTrue(
        lines.get(4).matches("mine +0\\.631 \\[0\\.631, 0\\.631]  0\\.500  0\\.200  1\\.000  \\d, \\d, 1\\.0000"),
        ran::out);
    assertTrue(ran.out().contains("nDCG@10 by kind     structured:1\nrssrp "), ran::out);
    assertTrue(ran.out().contains("\nmine                       0.631\n"), ran::out);
  }

  @Test
  void everyRequestOfAFileIsReadToALineOfJson() throws IOException {
    Path out = folder.resolve("readings.jsonl");

    assertEquals(0, run("interpret", "--requests", SAMPLE + "requests.jsonl", "--out", out.toString()).code());

    List<String> lines = Files.readAllLines(out);
    assertEquals(40, lines.size());
    assertTrue(lines.get(1)
        .startsWith("{\"id\":\"DQ-02\",\"country\":\"NE\",\"languages\":[{\"language\":\"fr\",\"level\":\"B2\","
            + "\"mandatory\":true}],\"from\":\"2027-03-01\",\"to\":\"2027-03-26\",\"days\":15,\"modality\":\"on-site\",\"experts\":1,"),
        lines.get(1));
  }

  @Test
  void aBrokenFileIsToldWithItsLinesAndNothingIsRanked() throws IOException {
    Path roster = Files.writeString(folder.resolve("roster.jsonl"), "{\"id\":\"E\"}\n");
    Path run = folder.resolve("my.run");

    Ran ran =
        run("rank", roster.toString(), SAMPLE + "requests.jsonl", "--as-of", "2026-12-01", "--run", run.toString());

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("line 1, expert 'E', nationality"), ran::err);
    assertTrue(Files.notExists(run));
  }

  @ParameterizedTest
  @CsvSource({"html,<!DOCTYPE html>", "md,# Shortlist dossier: ", "json,{"})
  void aDossierIsWrittenInTheFormatOfItsEnding(String ending, String start) throws IOException {
    Path out = folder.resolve("dossier." + ending);

    Ran ran = run("dossier", "--request", "DQ-04", "--view", "partner", "--as-of", "2026-12-01", "--requests",
        SAMPLE + "requests.jsonl", "--roster", SAMPLE + "roster.jsonl", "--out", out.toString());

    assertEquals("", ran.err());
    assertTrue(Files.readString(out).startsWith(start));
    assertTrue(Files.readString(out).contains("Karahmetović"));
  }

  @ParameterizedTest
  @CsvSource({
    "DQ-04,blind,d.pdf,Let it end in .html", "DQ-04,open,d.md,There is no view 'open'",
    "DQ-99,blind,d.md,There is no request 'DQ-99'"
  })
  void aDossierThatCannotBeWrittenIsExplained(String request, String view, String file, String words) {
    Path out = folder.resolve(file);

    Ran ran = run("dossier", "--request", request, "--view", view, "--out", out.toString());

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(words), ran::err);
    assertTrue(Files.notExists(out));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      match     | national register of civilian firearms in Niger, French B2 |        | LISTE RESTREINTE :
      assess    | RS-002 | national register of civilian firearms in Niger, French B2 | ÉVALUATION
      interpret | national register of civilian firearms in Niger, French B2 |        | hôte              Niger <- « Niger »
      """)
  void aCommandSpeaksFrenchWhenAsked(String command, String first, String second, String words) {
    List<String> arguments = new ArrayList<>(List.of(command, first));
    arguments.addAll(second == null ? List.of() : List.of(second));
    arguments.addAll(List.of("--lang", "fr"));
    arguments.addAll(command.equals("interpret") ? List.of() : List.of("--as-of", "2026-12-01"));

    Ran ran = run(arguments.toArray(String[]::new));

    assertEquals("", ran.err());
    assertTrue(ran.out().replace('\u00a0', ' ').contains(words), ran::out);
  }

  @Test
  void aDossierIsWrittenInFrenchWhenAsked() throws IOException {
    Path out = folder.resolve("dossier.md");

    Ran ran = run("dossier", "--request", "DQ-02", "--as-of", "2026-12-01", "--lang", "FR", "--out", out.toString());

    assertEquals("Dossier de DQ-02 (version anonyme) écrit dans " + out, ran.out().strip());
    assertTrue(Files.readString(out).startsWith("# Dossier de présélection\u00a0: "));
  }

  @Test
  void aLanguageThatHasNoWordsIsRefused() {
    Ran ran = run("match", "register of firearms", "--lang", "de");

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("expected one of [EN, FR] (case-insensitive) but was 'de'"), ran::err);
  }

  @Test
  void aWrongCommandIsExplained() {
    assertEquals(2, run("rank").code());
    assertEquals(2, run("compare", "roster.jsonl", "requests.jsonl", "--as-of", "2026-12-01").code());
    assertEquals(2, run("evaluate-reading").code());
  }
}
