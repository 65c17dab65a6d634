package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.cooperation.Deployment;

/**
 * What a file of deployments gave: the deployments whose records are sound, and every problem of the others. Immutable.
 *
 * @param deployments the deployments without a problem, in file order
 * @param problems in file order; at most 10 000 are listed
 * @param problemCount how many problems there are, also those beyond the list
 */
public record DeploymentReading(List<Deployment> deployments, List<DataProblem> problems, long problemCount) {

  /** Takes unmodifiable copies. */
  public DeploymentReading {
    deployments = ImmutableList.copyOf(deployments);
    problems = ImmutableList.copyOf(problems);
  }
}
