package org.seesac.rssrp.core.cooperation;

/** A text that is to be published would show who an expert is. */
public final class PersonalDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Identifier of the deployment. */
  private final String deploymentId;
  /** Identifier of the expert. */
  private final String expertId;

  PersonalDataException(String deploymentId, String expertId, String what) {
    super("What is published of deployment '" + deploymentId + "' would show the " + what + " of expert '" + expertId
        + "'. Take it out of the names of its organisations.");
    this.deploymentId = deploymentId;
    this.expertId = expertId;
  }

  /**
   * The deployment whose text was refused.
   *
   * @return its identifier
   */
  public String deploymentId() {
    return deploymentId;
  }

  /**
   * The expert who would have been shown.
   *
   * @return the identifier on the roster
   */
  public String expertId() {
    return expertId;
  }
}
