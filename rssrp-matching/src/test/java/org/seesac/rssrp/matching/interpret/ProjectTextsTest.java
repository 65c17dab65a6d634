package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.evaluate.Judgments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Long project prose: 345 texts of open.undp.org (CC-BY, UNDP) whose areas were labelled for this project by one reader
 * each, grade 2 where no other reader should differ, 1 where one might. Only the sure labels are counted.
 */
class ProjectTextsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final String OUTSIDE = "NONE";
  private static final int SURE = 2;
  private static final double LEAST_REFUSED = 0.85;
  private static final double LEAST_KEPT = 0.9;

  @Test
  void projectsOutsideTheFieldAreRefusedAndOthersKept() throws IOException {
    Path texts =
        Path.of("").toAbsolutePath().resolve("../../shared/eval/external/undp-security/texts.jsonl").normalize();
    assumeTrue(Files.exists(texts), () -> "NOT RUN: there are no project texts at " + texts + ".");
    Judgments areas = Judgments.read(
        Path.of("src/test/resources/org/seesac/rssrp/matching/interpret/project-areas.tsv"));
    Map<Boolean, Integer> all = new HashMap<>();
    Map<Boolean, Integer> right = new HashMap<>();

    for (JsonNode text : Files.readAllLines(texts).stream().map(JSON::readTree).toList()) {
      String id = text.path("id").stringValue();
      List<Integer> grades = areas.idealGrades(id);
      if (!grades.isEmpty() && grades.getFirst() == SURE) {
        boolean isInside = areas.grade(id, OUTSIDE) == 0;
        boolean isKept = scope(text) != Scope.OUT_OF_SCOPE;
        all.merge(isInside, 1, Integer::sum);
        right.merge(isInside, isKept == isInside ? 1 : 0, Integer::sum);
      }
    }

    assertTrue(share(right, all, false) >= LEAST_REFUSED, () -> "refused " + right + " of " + all);
    assertTrue(share(right, all, true) >= LEAST_KEPT, () -> "kept " + right + " of " + all);
  }

  private static Scope scope(JsonNode text) {
    return INTERPRETER.interpret(SupportRequest.builder()
        .title(text.path("title").asString(""))
        .text(text.path("text").asString(""))
        .build()).scope();
  }

  private static double share(Map<Boolean, Integer> right, Map<Boolean, Integer> all, boolean isInside) {
    return (double) right.getOrDefault(isInside, 0) / all.getOrDefault(isInside, 1);
  }
}
