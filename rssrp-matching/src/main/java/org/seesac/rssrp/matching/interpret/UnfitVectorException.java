package org.seesac.rssrp.matching.interpret;

/** A {@link TextEmbedder} gave a vector that cannot be used. Immutable. */
public final class UnfitVectorException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** So much of the text is quoted in the message, in UTF-16 units. */
  private static final int QUOTE = 60;

  /** The whole text. */
  private final String text;

  UnfitVectorException(String text, String wrong) {
    super("The vector of '" + text.substring(0, Math.min(QUOTE, text.length())) + "' " + wrong
        + ". Correct the TextEmbedder, or read requests without one.");
    this.text = text;
  }

  /**
   * The text whose vector it is.
   *
   * @return the whole text
   */
  public String text() {
    return text;
  }
}
