package org.seesac.rssrp.matching.interpret;

/** A request's text is longer than any real request; it is refused before it is read. */
public final class RequestTooLongException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Where the text stands. */
  private final String field;

  /** Its length in UTF-16 units. */
  private final int length;

  RequestTooLongException(String field, int length) {
    super(
        "The " + field + " of the request has " + length + " characters; at most " + RequestInterpreter.LONGEST_TEXT
            + " are read. Send the request itself, without annexes.");
    this.field = field;
    this.length = length;
  }

  /**
   * Where the text stands.
   *
   * @return {@code title} or {@code text}
   */
  public String field() {
    return field;
  }

  /**
   * How long it is.
   *
   * @return in UTF-16 units
   */
  public int length() {
    return length;
  }
}
