package org.seesac.rssrp.core.cooperation;

/** A text was read as IATI that is not, or that holds more than this library keeps. */
public final class InvalidIatiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String wrong;
  /** What to do. */
  private final String advice;

  InvalidIatiException(String wrong, String advice) {
    super(wrong + " " + advice);
    this.wrong = wrong;
    this.advice = advice;
  }

  InvalidIatiException(String wrong, String advice, Throwable cause) {
    super(wrong + " " + advice, cause);
    this.wrong = wrong;
    this.advice = advice;
  }

  /**
   * What is wrong.
   *
   * @return one sentence
   */
  public String wrong() {
    return wrong;
  }

  /**
   * What to do.
   *
   * @return one sentence
   */
  public String advice() {
    return advice;
  }
}
