package org.seesac.rssrp.core.roster;

/** A step was asked for that the approval life cycle does not allow. */
public final class IllegalApprovalStepException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ApprovalStep step;

  IllegalApprovalStepException(ApprovalStep step, String why) {
    super("The step '" + step.status().code() + "' on " + step.on() + " is not allowed: " + why);
    this.step = step;
  }

  /**
   * The step that was refused.
   *
   * @return as it was asked for
   */
  public ApprovalStep step() {
    return step;
  }
}
