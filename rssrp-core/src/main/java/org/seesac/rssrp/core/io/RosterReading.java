package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.roster.Roster;

/**
 * What a roster file gave: the experts whose records are sound, and every problem of the others. Immutable.
 *
 * @param roster the experts without a problem
 * @param problems in file order; at most 10 000 are listed
 * @param problemCount how many problems there are, also those beyond the list
 */
public record RosterReading(Roster roster, List<DataProblem> problems, long problemCount) {

  /** Takes an unmodifiable copy. */
  public RosterReading {
    problems = ImmutableList.copyOf(problems);
  }
}
