package org.seesac.rssrp.examples;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.FitTrials;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.evaluate.Evaluation;
import org.seesac.rssrp.matching.evaluate.Judgments;
import org.seesac.rssrp.matching.evaluate.Run;

/**
 * Measures rankings by other numbers. A score is linear in the weights, so everybody is scored once for each way to weigh
 * evidence, and weights are tried on the values of the criteria alone.
 */
final class FitBench {

  private static final int DEPTH = 10;

  /** So much for each criterion that rounding to milli-points loses nothing that matters. */
  private static final int FINE = 1000;

  private final FitTrials trials;
  private final Judgments judgments;
  private final LocalDate asOf;

  FitBench(FitTrials trials, Judgments judgments, LocalDate asOf) {
    this.trials = trials;
    this.judgments = judgments;
    this.asOf = asOf;
  }

  /** How good the ranking by each of the numbers is. */
  Map<FitNumbers, Evaluation> measure(Collection<FitNumbers> tried) {
    Map<FitNumbers, Evaluation> measured = new HashMap<>();
    tried.stream().distinct().collect(groupingBy(FitNumbers::weighing, LinkedHashMap::new, groupingBy(
        FitNumbers::combining))).forEach((weighing, byCombining) -> {
          Map<String, Map<String, FitParts>> parts = parts(weighing);
          byCombining.forEach((combining, alike) -> {
            Map<String, Map<String, Map<Criterion, Double>>> values = values(parts, combining);
            alike.forEach(numbers -> measured.put(numbers, Evaluation.of(run(values, numbers), judgments)));
          });
        });
    return measured;
  }

  /** Every expert's score for every request, taken apart. */
  Map<String, Map<String, FitParts>> parts(FitNumbers.Weighing weighing) {
    MatchingPolicy fine = MatchingPolicy.standard().withHalfLifeDays(weighing.halfLifeDays());
    for (Criterion criterion : Criterion.values()) {
      fine = criterion == Criterion.READINESS ? fine : fine.withWeight(criterion, FINE);
    }
    Map<String, Map<String, FitParts>> parts = new LinkedHashMap<>();
    trials.scores(fine, asOf, weighing.broader(), weighing.sibling())
        .forEach((request, scores) -> parts.put(request, apart(scores)));
    return parts;
  }

  private static Map<String, FitParts> apart(Map<String, Score.Total> scores) {
    Map<String, FitParts> parts = new LinkedHashMap<>();
    scores.forEach((expert, score) -> parts.put(expert, FitParts.of(score)));
    return parts;
  }

  private static Map<String, Map<String, Map<Criterion, Double>>> values(
      Map<String, Map<String, FitParts>> parts, FitNumbers.Combining combining) {
    Map<String, Map<String, Map<Criterion, Double>>> values = new LinkedHashMap<>();
    parts.forEach((request, experts) -> {
      Map<String, Map<Criterion, Double>> ofExperts = new LinkedHashMap<>();
      experts.forEach((expert, each) -> ofExperts.put(expert, each.values(combining)));
      values.put(request, ofExperts);
    });
    return values;
  }

  private static Run run(Map<String, Map<String, Map<Criterion, Double>>> values, FitNumbers numbers) {
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    values.forEach((request, experts) -> rankings.put(request, experts.entrySet().stream()
        .map(each -> new Run.Entry(each.getKey(), numbers.points(each.getValue())))
        .sorted(Comparator.comparingDouble((Run.Entry each) -> -each.score()).thenComparing(Run.Entry::expert))
        .limit(DEPTH)
        .toList()));
    return new Run("trial", rankings);
  }
}
