package org.seesac.rssrp.core.cooperation;

import org.seesac.rssrp.core.roster.Gender;

/**
 * How many experts of a gender took part, unless the number is too small to show. Immutable.
 *
 * @param gender the gender
 * @param suppressed whether the number is withheld
 * @param experts how many different experts; 0 when withheld
 */
public record GenderCount(Gender gender, boolean suppressed, int experts) {

  /**
   * The number as it is shown.
   *
   * @return a whole number, or the word {@code withheld}
   */
  public String shown() {
    return suppressed ? "withheld" : String.valueOf(experts);
  }
}
