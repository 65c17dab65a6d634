package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** What can happen to a deployment. Immutable. */
public enum DeploymentMove {
  /** Asks employer and expert to release; the first move of every deployment. */
  REQUEST_RELEASE(),
  /** The employer turns its key. */
  EMPLOYER_RELEASES(DeploymentState.RELEASE_REQUESTED),
  /** The expert turns theirs. */
  EXPERT_RELEASES(DeploymentState.RELEASE_REQUESTED),
  /** The employer says no. */
  EMPLOYER_REFUSES(DeploymentState.RELEASE_REQUESTED),
  /** The expert says no. */
  EXPERT_REFUSES(DeploymentState.RELEASE_REQUESTED),
  /** The human-rights due diligence on the beneficiary is recorded, first or anew. */
  ASSESS_BENEFICIARY(
      DeploymentState.RELEASE_REQUESTED, DeploymentState.RELEASED, DeploymentState.CONTRACTED,
      DeploymentState.DEPLOYED),
  /** The expert is engaged. */
  CONTRACT(DeploymentState.RELEASED),
  /** The deployment is called off before it begins. */
  CANCEL(DeploymentState.RELEASED, DeploymentState.CONTRACTED),
  /** The expert begins. */
  DEPLOY(DeploymentState.CONTRACTED),
  /** The expert ends as planned. */
  COMPLETE(DeploymentState.DEPLOYED),
  /** The expert breaks off. */
  CURTAIL(DeploymentState.DEPLOYED),
  /** Both sides rate. */
  EVALUATE(DeploymentState.COMPLETED),
  /** The deployment is published. */
  REPORT(DeploymentState.EVALUATED);

  private final ImmutableSet<DeploymentState> from;

  DeploymentMove(DeploymentState... from) {
    this.from = ImmutableSet.copyOf(from);
  }

  /**
   * The states in which the move is possible at all.
   *
   * @return empty for {@link #REQUEST_RELEASE}, which comes before any state
   */
  public Set<DeploymentState> from() {
    return from;
  }

  /** The name in small letters, as messages show it. */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
