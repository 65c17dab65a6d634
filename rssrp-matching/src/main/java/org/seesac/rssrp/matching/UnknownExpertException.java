package org.seesac.rssrp.matching;

/** An expert was asked for that the roster does not have. */
public final class UnknownExpertException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The identifier as it was asked for. */
  private final String id;

  UnknownExpertException(String id) {
    super("Expert '" + id + "' is not on the roster. Use the id of an expert of the roster that was matched.");
    this.id = id;
  }

  /**
   * The identifier that was asked for.
   *
   * @return as it was written
   */
  public String id() {
    return id;
  }
}
