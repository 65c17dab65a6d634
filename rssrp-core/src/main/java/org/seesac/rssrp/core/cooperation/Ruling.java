package org.seesac.rssrp.core.cooperation;

/**
 * One rule that was applied, and what it found. Immutable.
 *
 * @param rule the rule in one sentence
 * @param finding what it found in this case, in one sentence; jurisdictions by code
 * @param list name and version of the list it rests on; empty when it rests on none
 */
public record Ruling(String rule, String finding, String list) {

  /** Rule, finding and list in one line. */
  @Override
  public String toString() {
    return rule + " " + finding + (list.isEmpty() ? "" : " [" + list + "]");
  }
}
