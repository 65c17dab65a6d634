package org.seesac.rssrp.core.reference;

/** A code was asked for that its list does not have. */
public final class UnknownCodeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The code as it was asked for. */
  private final String code;

  UnknownCodeException(String code, String list, String advice) {
    super(list + " code '" + code + "' is not known. " + advice);
    this.code = code;
  }

  /**
   * The code that was asked for.
   *
   * @return as it was written
   */
  public String code() {
    return code;
  }
}
