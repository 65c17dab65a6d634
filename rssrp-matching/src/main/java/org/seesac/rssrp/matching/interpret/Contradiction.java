package org.seesac.rssrp.matching.interpret;

import java.util.Locale;

/**
 * A field and the text say different things; the field wins. Immutable.
 *
 * @param field the field, such as {@code from}
 * @param stated what the field says
 * @param read what the text says
 */
public record Contradiction(String field, String stated, String read) {

  /** The contradiction and how it was settled, in English. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "'%s' is %s in the field but %s in the text; the field was taken", field, stated,
        read);
  }
}
