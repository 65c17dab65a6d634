package org.seesac.rssrp.examples;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Score;

/**
 * A score taken apart, so that it can be put together in other ways.
 *
 * @param needs for each criterion that is about needs, the evidence for each of them
 * @param values for each other criterion its value, in [0, 1]
 */
record FitParts(Map<Criterion, List<NeedEvidence>> needs, Map<Criterion, Double> values) {

  /**
   * What was found for one need.
   *
   * @param share the part of the need in all needs
   * @param strengths of the pieces of evidence, strongest first, each in [0, 1]
   */
  record NeedEvidence(double share, List<Double> strengths) {

    private static NeedEvidence of(Score.ByNeed need, int most) {
      return new NeedEvidence(
          need.maxMilliPoints() / (double) most,
          need.parts().stream().map(Score.ByEvidence.class::cast).map(Score.ByEvidence::strength).toList());
    }
  }

  static FitParts of(Score.Total score) {
    Map<Criterion, List<NeedEvidence>> needs = new EnumMap<>(Criterion.class);
    Map<Criterion, Double> values = new EnumMap<>(Criterion.class);
    for (Score part : score.parts()) {
      Score.ByCriterion criterion = (Score.ByCriterion) part;
      int most = criterion.maxMilliPoints();
      if (!criterion.parts().isEmpty() && criterion.parts().getFirst() instanceof Score.ByNeed) {
        needs.put(criterion.criterion(), criterion.parts().stream().map(Score.ByNeed.class::cast)
            .map(need -> NeedEvidence.of(need, most)).toList());
      } else {
        values.put(criterion.criterion(), criterion.milliPoints() / (double) most);
      }
    }
    return new FitParts(needs, values);
  }

  /** The value of each criterion, in [0, 1], in the order of {@link Criterion}. */
  Map<Criterion, Double> values(FitNumbers.Combining combining) {
    Map<Criterion, Double> combined = new EnumMap<>(values);
    needs.forEach((criterion, found) -> combined.put(criterion, combining.mix().of(
        found.stream().mapToDouble(each -> combining.aggregation().of(each.strengths())).toArray(),
        found.stream().mapToDouble(NeedEvidence::share).toArray())));
    return combined;
  }
}
