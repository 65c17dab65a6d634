package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.matching.internal.wording.Wording;
import org.seesac.rssrp.matching.interpret.Interpretation;

/**
 * The answer to a request: who fits best and why, who was barred and why, and how the answer was got.
 *
 * <p>Every expert of the roster is accounted for: listed, barred, or scored below the cut. Immutable.
 *
 * @param outcome whether it is an answer at all
 * @param request the request as it was judged, with what was read out of its text
 * @param interpretation what was understood
 * @param policy how experts were judged
 * @param asOf the date as of which they were judged
 * @param considered how many experts the roster has
 * @param candidates best first; equal scores by identifier
 * @param barred who was not considered, by identifier
 * @param belowCut how many eligible experts scored below the last one listed
 * @param relaxations the smallest changes of the request that would admit more experts, the largest gain first
 * @param took how long it took; not part of what is compared
 */
public record Shortlist(
    Outcome outcome,
    SupportRequest request,
    Interpretation interpretation,
    MatchingPolicy policy,
    LocalDate asOf,
    int considered,
    List<Candidate> candidates,
    List<BarredExpert> barred,
    int belowCut,
    List<Relaxation> relaxations,
    Duration took) {

  /** Whether a shortlist is an answer. */
  public enum Outcome {
    /** At least one candidate is a good match. */
    MATCHED,
    /** There are candidates, but none is a good match: they are the nearest alternative. */
    NO_GOOD_MATCH,
    /** The request does not say what is needed; candidates share words with it at most. See the open questions. */
    UNDER_SPECIFIED,
    /** The request asks for something this roster is not about; nobody is listed. See the nearest areas. */
    OUT_OF_SCOPE,
    /** Every expert is barred; see the reasons and the advice. */
    NOBODY_ELIGIBLE;

    /**
     * What the outcome is called.
     *
     * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
     * @return a short phrase
     */
    public String words(String language) {
      return Wording.in(language).name(this);
    }
  }

  /** Takes unmodifiable copies. */
  public Shortlist {
    candidates = ImmutableList.copyOf(candidates);
    barred = ImmutableList.copyOf(barred);
    relaxations = ImmutableList.copyOf(relaxations);
  }

  /**
   * The smallest changes of the request that would admit more experts.
   *
   * @return an English phrase a change, such as {@code French B1 instead of B2: 4 more}
   */
  public List<String> advice() {
    return advice("en");
  }

  /**
   * The smallest changes of the request that would admit more experts.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a phrase a change
   */
  public List<String> advice(String language) {
    return relaxations.stream().map(each -> each.words(language)).toList();
  }

  /**
   * How many experts each kind of barrier stopped; an expert can count under several.
   *
   * @return in the order of the kinds; kinds that stopped nobody are left out
   */
  public Map<Barrier.Kind, Long> barredByKind() {
    Map<Barrier.Kind, Long> counts = new EnumMap<>(Barrier.Kind.class);
    for (BarredExpert expert : barred) {
      expert.barriers().stream()
          .map(Barrier::kind)
          .distinct()
          .forEach(kind -> counts.merge(kind, 1L, Long::sum));
    }
    return ImmutableMap.copyOf(counts);
  }
}
