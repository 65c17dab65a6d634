package org.seesac.rssrp.matching.interpret;

/**
 * Turns a text into a vector that lies near the vectors of texts of the same meaning. Optional: without one, requests are
 * read by their words alone.
 *
 * <p>An implementation must be safe for use by many threads and deterministic: the same text gives the same vector.
 */
@FunctionalInterface
public interface TextEmbedder {

  /**
   * The vector of a text.
   *
   * @param text an English text: a phrase of some words, or a whole request of up to
   *     {@link RequestInterpreter#LONGEST_TEXT} units in its title and as many in its text
   * @return its vector, of unit length or any other, finite; always of the same dimension, which is at least 1; never null
   */
  float[] embed(String text);
}
