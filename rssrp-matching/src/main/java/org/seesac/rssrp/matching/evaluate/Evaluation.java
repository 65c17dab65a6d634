package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a run is by judgments. Immutable.
 *
 * <p>Requests for which nobody is judged above 0 cannot be measured and are left out, as in {@code trec_eval}; requests
 * that are judged but missing from the run count 0.
 *
 * @param byRequest for each judged request its value of each measure, in the order of the judgments
 */
public record Evaluation(Map<String, Map<Measure, Double>> byRequest) {

  /** Takes unmodifiable copies. */
  public Evaluation {
    ImmutableMap.Builder<String, Map<Measure, Double>> copy = ImmutableMap.builder();
    byRequest.forEach((request, values) -> copy.put(request, ImmutableMap.copyOf(values)));
    byRequest = copy.buildOrThrow();
  }

  /**
   * Measures a run.
   *
   * @param run what was ranked
   * @param judgments what is right
   * @return the measures of each request that can be measured
   */
  public static Evaluation of(Run run, Judgments judgments) {
    Map<String, Map<Measure, Double>> values = new LinkedHashMap<>();
    for (String request : judgments.requests()) {
      List<Integer> ideal = judgments.idealGrades(request);
      if (!ideal.isEmpty()) {
        List<Integer> grades =
            run.experts(request).stream().map(expert -> judgments.grade(request, expert)).toList();
        values.put(request, measures(grades, ideal));
      }
    }
    return new Evaluation(values);
  }

  private static Map<Measure, Double> measures(List<Integer> grades, List<Integer> ideal) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, measure.of(grades, ideal));
    }
    return values;
  }

  /**
   * The mean of a measure over all requests measured.
   *
   * @param measure the measure
   * @return in [0, 1]; 0 when no request could be measured
   */
  public double mean(Measure measure) {
    return byRequest.values().stream()
        .mapToDouble(values -> values.getOrDefault(measure, 0.0))
        .average()
        .orElse(0);
  }
}
