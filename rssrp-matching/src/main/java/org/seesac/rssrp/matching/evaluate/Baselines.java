package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;

/**
 * Ranks the experts of a roster by {@link Baseline baselines}, for runs to be measured beside one's own.
 *
 * <p>Every expert is scored for every request. Immutable and safe for use by many threads. Making one takes a moment,
 * since it reads the phrase lists and the profiles; keep it.
 */
public final class Baselines {

  private static final Comparator<Run.Entry> BEST_FIRST =
      Comparator.comparingDouble((Run.Entry entry) -> -entry.score()).thenComparing(Run.Entry::expert);

  private final PreparedRoster roster;

  private Baselines(PreparedRoster roster) {
    this.roster = roster;
  }

  /**
   * Baselines over a roster.
   *
   * @param roster the experts, all of whom may be ranked, barred or not
   * @return the baselines
   */
  public static Baselines over(Roster roster) {
    return new Baselines(new PreparedRoster(roster));
  }

  /**
   * Ranks experts for requests.
   *
   * @param requests the requests, each with its own identifier
   * @param baseline how to rank
   * @param limit how many experts a request at most; 0 or more
   * @return a run named by the label of the baseline; experts who score 0 are left out, equal scores are in the order of
   *     identifiers
   * @throws IllegalArgumentException when the limit is negative or two requests have the same identifier
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when a need names a concept the taxonomy lacks
   */
  public Run run(List<SupportRequest> requests, Baseline baseline, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "limit is %s. Ask for 0 or more experts.", limit));
    }
    Baseline.Ranker ranker = baseline.over(roster);
    ImmutableMap.Builder<String, List<Run.Entry>> rankings = ImmutableMap.builder();
    requests.forEach(request -> rankings.put(request.id(), best(ranker.scores(request), limit)));
    return new Run(baseline.label(), rankings.buildOrThrow());
  }

  private static List<Run.Entry> best(Map<String, Double> scores, int limit) {
    return scores.entrySet().stream()
        .map(each -> new Run.Entry(each.getKey(), each.getValue()))
        .sorted(BEST_FIRST)
        .limit(limit)
        .toList();
  }
}
