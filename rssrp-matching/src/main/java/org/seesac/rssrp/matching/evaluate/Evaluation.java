package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * How good a run is by judgments. Immutable.
 *
 * <p>Requests for which nobody is judged above 0 cannot be measured and are left out, as in {@code trec_eval}; requests
 * that are judged but missing from the run count 0.
 *
 * @param byRequest for each judged request its value of each measure, in the order of the judgments
 */
public record Evaluation(Map<String, Map<Measure, Double>> byRequest) {

  private static final int RESAMPLES = 10_000;
  private static final long SEED = 20_261_126;

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

  /**
   * The measures of one request.
   *
   * @param request identifier of the request
   * @return value of each measure; empty when the request was not measured
   */
  public Map<Measure, Double> of(String request) {
    return byRequest.getOrDefault(request, Map.of());
  }

  /**
   * The part of this evaluation that is about some requests, for tables by language, kind or length.
   *
   * @param requests identifiers of requests
   * @return an evaluation of those among them that were measured
   */
  public Evaluation only(Set<String> requests) {
    return new Evaluation(Maps.filterKeys(byRequest, requests::contains));
  }

  /**
   * The mean of a measure with its 95 % interval, by the percentile bootstrap over requests: 10 000 seeded resamples.
   * Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 1979; T. Sakai, SIGIR 2006,
   * for retrieval.
   *
   * @param measure the measure
   * @return the same on every machine; all ends are 0 when no request could be measured
   */
  public Interval interval(Measure measure) {
    double[] values =
        byRequest.values().stream().mapToDouble(each -> each.getOrDefault(measure, 0.0)).toArray();
    if (values.length == 0) {
      return new Interval(0, 0, 0);
    }
    Random random = new Random(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      means[i] = random.ints(values.length, 0, values.length).mapToDouble(each -> values[each]).average().orElse(0);
    }
    Arrays.sort(means);
    return new Interval(mean(measure), means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
  }
}
