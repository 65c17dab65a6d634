package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.request.SupportRequest;

/**
 * What a request file gave: the requests whose records are sound, and every problem of the others. Immutable.
 *
 * @param requests the requests without a problem, in file order
 * @param problems in file order; at most 10 000 are listed
 * @param problemCount how many problems there are, also those beyond the list
 */
public record RequestReading(List<SupportRequest> requests, List<DataProblem> problems, long problemCount) {

  /** Takes unmodifiable copies. */
  public RequestReading {
    requests = ImmutableList.copyOf(requests);
    problems = ImmutableList.copyOf(problems);
  }
}
