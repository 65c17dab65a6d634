package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.roster.Expert;

/**
 * An expert who was not considered for a shortlist, with the reasons. Immutable.
 *
 * @param expert the expert
 * @param barriers why; never empty
 */
public record BarredExpert(Expert expert, List<Barrier> barriers) {

  /** Takes an unmodifiable copy. */
  public BarredExpert {
    barriers = ImmutableList.copyOf(barriers);
  }
}
