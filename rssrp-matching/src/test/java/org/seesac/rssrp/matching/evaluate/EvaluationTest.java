package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures as trec_eval gives them, and files as TREC writes them. */
class EvaluationTest {

  private static final double EXACT = 1e-12;

  @TempDir
  private Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.txt"), text);
  }

  private static Run run(String... experts) {
    List<Run.Entry> entries = new ArrayList<>();
    for (String expert : experts) {
      entries.add(new Run.Entry(expert, 100 - entries.size()));
    }
    return new Run("test", Map.of("Q", entries));
  }

  @Test
  void aWorkedExampleGivesTheFiguresWorkedOutByHand() {
    Judgments judgments = new Judgments(Map.of("Q", Map.of("a", 3, "b", 2, "c", 1)));

    Map<Measure, Double> measured =
        Evaluation.of(run("x", "b", "a"), judgments).byRequest().getOrDefault("Q", Map.of());

    double dcg = 2 / 1.584962500721156 + 3 / 2.0;
    double ideal = 3 + 2 / 1.584962500721156 + 1 / 2.0;
    assertEquals(dcg / ideal, measured.getOrDefault(Measure.NDCG_AT_10, 0.0), 1e-9);
    assertEquals(0.5, measured.getOrDefault(Measure.MRR, 0.0), EXACT);
    assertEquals(0.4, measured.getOrDefault(Measure.PRECISION_AT_5, 0.0), EXACT);
    assertEquals(1.0, measured.getOrDefault(Measure.RECALL_AT_10, 0.0), EXACT);
  }

  @Property(tries = 2000)
  void theIdealOrderIsWorthOneAndNoOrderIsWorthMore(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> experts = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"));
    Map<String, Integer> grades =
        experts.stream().collect(java.util.stream.Collectors.toMap(each -> each, each -> random.nextInt(4)));
    Judgments judgments = new Judgments(Map.of("Q", grades));
    Collections.shuffle(experts, random);
    double shuffled = Evaluation.of(run(experts.toArray(String[]::new)), judgments).mean(Measure.NDCG_AT_10);
    experts.sort((one, other) -> Integer.compare(grades.getOrDefault(other, 0), grades.getOrDefault(one, 0)));
    double ideal = Evaluation.of(run(experts.toArray(String[]::new)), judgments).mean(Measure.NDCG_AT_10);

    assertTrue(shuffled <= ideal + EXACT, () -> shuffled + " beside " + ideal);
    assertEquals(judgments.idealGrades("Q").isEmpty() ? 0 : 1, ideal, EXACT);
  }

  @Test
  void aRequestThatWasNotRankedCountsZeroAndOneWithoutSuitableExpertsIsLeftOut() {
    Judgments judgments = new Judgments(Map.of("Q", Map.of("a", 3), "P", Map.of("a", 3), "N", Map.of("a", 0)));

    Evaluation evaluation = Evaluation.of(run("a"), judgments);

    assertEquals(2, evaluation.byRequest().size());
    assertEquals(0.5, evaluation.mean(Measure.NDCG_AT_10), EXACT);
  }

  @Test
  void aRunIsReadBackAsItWasWritten() {
    Run run = run("a", "b", "c");
    Path file = folder.resolve("my.run");
    run.write(file);

    assertEquals(run, Run.read(file));
  }

  @Test
  void theScoreDecidesTheOrderAndEqualScoresKeepTheirRanks() throws IOException {
    Run run = Run.read(file("Q Q0 c 3 1.5 x\nQ Q0 b 2 1.5 x\nQ Q0 a 9 7 x\n"));

    assertEquals(List.of("a", "b", "c"), run.experts("Q"));
  }

  @Test
  void aBrokenLineIsNamedWithWhatToWrite() throws IOException {
    Path runFile = file("Q Q0 a 1 high x\n");
    InvalidEvaluationFileException broken = assertThrows(InvalidEvaluationFileException.class, () -> Run.read(runFile));
    assertEquals("file.txt line 1: 'high' cannot be read. Write a finite number as score.", broken.getMessage());

    Path qrels = file("Q 0 a 3\nQ 0 a 2\n");
    broken = assertThrows(InvalidEvaluationFileException.class, () -> Judgments.read(qrels));
    assertEquals(2, broken.line());

    Path grades = file("Q 0 a 4\n");
    assertThrows(InvalidEvaluationFileException.class, () -> Judgments.read(grades));
  }
}
