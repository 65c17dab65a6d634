package org.seesac.rssrp.core.cooperation;

import java.util.Locale;

/** Constants as words to show. Stateless. */
final class Words {

  private Words() {}

  /** Small letters with blanks between words. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
