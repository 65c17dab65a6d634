package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.roster.Expert;

/**
 * An expert judged for a request. Immutable.
 *
 * @param rank position on the shortlist, counted from 1; 0 when the expert was assessed alone
 * @param expert the expert
 * @param score the fit and why
 * @param barriers why the expert cannot be sent; empty for everyone on a shortlist, unless the policy includes barred
 */
public record Candidate(int rank, Expert expert, Score.Total score, List<Barrier> barriers) {

  /** Takes an unmodifiable copy. */
  public Candidate {
    barriers = ImmutableList.copyOf(barriers);
  }

  /**
   * Whether the expert can be sent.
   *
   * @return true when there is no barrier
   */
  public boolean isEligible() {
    return barriers.isEmpty();
  }
}
