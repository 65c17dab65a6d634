package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * Two candidates for one request side by side. Immutable.
 *
 * @param one a candidate
 * @param other another candidate for the same request by the same policy
 * @param differences for each criterion the milli-points of the first less those of the second; they sum to the
 *     difference of the scores
 */
public record CandidateComparison(Candidate one, Candidate other, Map<Criterion, Integer> differences) {

  /** Takes an unmodifiable copy. */
  public CandidateComparison {
    differences = ImmutableMap.copyOf(differences);
  }

  /**
   * Compares two candidates.
   *
   * @param one a candidate
   * @param other another candidate for the same request by the same policy
   * @return the comparison
   */
  public static CandidateComparison of(Candidate one, Candidate other) {
    Map<Criterion, Integer> differences = new EnumMap<>(Criterion.class);
    add(differences, one, 1);
    add(differences, other, -1);
    return new CandidateComparison(one, other, differences);
  }

  private static void add(Map<Criterion, Integer> differences, Candidate candidate, int sign) {
    for (Score part : candidate.score().parts()) {
      if (part instanceof Score.ByCriterion criterion) {
        differences.merge(criterion.criterion(), sign * criterion.milliPoints(), Integer::sum);
      }
    }
  }

  /**
   * The comparison in English: the criteria on which the two differ, the largest difference first.
   *
   * @return one sentence a criterion; empty when they are level everywhere
   */
  public List<String> sentences() {
    return sentences("en");
  }

  /**
   * The criteria on which the two differ, the largest difference first.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return one sentence a criterion; empty when they are level everywhere
   */
  public List<String> sentences(String language) {
    Wording wording = Wording.in(language);
    return differences.entrySet().stream()
        .filter(each -> each.getValue() != 0)
        .sorted((a, b) -> Integer.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
        .map(each -> sentence(each.getKey(), each.getValue(), wording))
        .collect(ImmutableList.toImmutableList());
  }

  private String sentence(Criterion criterion, int difference, Wording wording) {
    Candidate ahead = difference > 0 ? one : other;
    return wording.say(
        "comparison", wording.name(criterion), ahead.expert().id(), wording.points(Math.abs(difference)));
  }
}
