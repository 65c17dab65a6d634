package org.seesac.rssrp.core.cooperation;

import java.util.Locale;
import org.seesac.rssrp.core.reference.Edition;

/** Constants and editions as words to show. Stateless. */
final class Words {

  private Words() {}

  /** Small letters with blanks between words. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Name and version, as an answer that rests on the list quotes it. */
  static String of(Edition edition) {
    return edition.name() + ", " + edition.version();
  }
}
