package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How suitable experts are for requests, as people judged it: TREC qrels. Immutable.
 *
 * @param grades request to expert to grade: 0 not suitable, 1 marginal, 2 suitable, 3 ideal; experts not named have 0
 */
public record Judgments(Map<String, Map<String, Integer>> grades) {

  /** Highest grade. */
  public static final int BEST_GRADE = 3;

  private static final int COLUMNS = 4;

  /** Takes an unmodifiable copy and refuses grades outside [0, 3]. */
  public Judgments {
    ImmutableMap.Builder<String, Map<String, Integer>> copy = ImmutableMap.builder();
    grades.forEach((request, experts) -> copy.put(request, ImmutableMap.copyOf(experts)));
    grades = copy.buildOrThrow();
    grades.forEach((request, experts) -> experts.forEach((expert, grade) -> {
      if (grade < 0 || grade > BEST_GRADE) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "Grade of expert '%s' for request '%s' is %d. Give 0 to 3.", expert, request,
                grade));
      }
    }));
  }

  /**
   * Reads qrels: {@code request 0 expert grade} a line, separated by white space.
   *
   * @param file the file
   * @return the judgments
   * @throws InvalidEvaluationFileException when a line is not like that; names the line
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public static Judgments read(Path file) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    TrecFile.forEachLine(file, COLUMNS, COLUMNS, "request 0 expert grade", (line, columns) -> {
      int grade = TrecFile.wholeNumber(file, line, columns.get(3));
      if (grade < 0 || grade > BEST_GRADE) {
        throw new InvalidEvaluationFileException(file, line, columns.get(3), "Give a grade from 0 to 3.");
      }
      Integer before = grades.computeIfAbsent(columns.get(0), any -> new LinkedHashMap<>()).put(columns.get(2), grade);
      if (before != null) {
        throw new InvalidEvaluationFileException(
            file, line, columns.get(2), "The expert is judged twice for this request. Keep one line.");
      }
    });
    return new Judgments(grades);
  }

  /**
   * The requests that are judged.
   *
   * @return in the order of the file
   */
  public Set<String> requests() {
    return grades.keySet();
  }

  /**
   * The grade of an expert for a request.
   *
   * @param request identifier of a request
   * @param expert identifier of an expert
   * @return in [0, 3]; 0 when not judged
   */
  public int grade(String request, String expert) {
    return grades.getOrDefault(request, Map.of()).getOrDefault(expert, 0);
  }

  /**
   * The grades given for a request above 0.
   *
   * @param request identifier of a request
   * @return best first; empty when nobody is suitable
   */
  public List<Integer> idealGrades(String request) {
    return grades.getOrDefault(request, Map.of()).values().stream()
        .filter(grade -> grade > 0)
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }
}
