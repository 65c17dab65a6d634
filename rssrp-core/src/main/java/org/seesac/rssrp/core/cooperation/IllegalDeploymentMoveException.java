package org.seesac.rssrp.core.cooperation;

/** A move was asked for that the life cycle of deployments does not allow. */
public final class IllegalDeploymentMoveException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Identifier of the deployment. */
  private final String deploymentId;
  /** The state it was in; empty text before the first move. */
  private final String state;
  /** The move that was refused. */
  private final DeploymentMove move;
  /** The rule that refused it. */
  private final String rule;
  /** What to do instead. */
  private final String advice;

  IllegalDeploymentMoveException(String deploymentId, String state, DeploymentMove move, String rule, String advice) {
    super("Deployment '" + deploymentId + "' cannot '" + move + "'" + (state.isEmpty() ? "" : " when '" + state + "'")
        + ": " + rule + " " + advice);
    this.deploymentId = deploymentId;
    this.state = state;
    this.move = move;
    this.rule = rule;
    this.advice = advice;
  }

  /**
   * The deployment that was to be moved.
   *
   * @return its identifier
   */
  public String deploymentId() {
    return deploymentId;
  }

  /**
   * The state that the deployment was and is in.
   *
   * @return as {@link DeploymentState#toString()} shows it; empty before the first move
   */
  public String state() {
    return state;
  }

  /**
   * The move that was refused.
   *
   * @return as it was asked for
   */
  public DeploymentMove move() {
    return move;
  }

  /**
   * The rule that refused it.
   *
   * @return one sentence
   */
  public String rule() {
    return rule;
  }

  /**
   * What to do instead.
   *
   * @return one sentence or two
   */
  public String advice() {
    return advice;
  }
}
