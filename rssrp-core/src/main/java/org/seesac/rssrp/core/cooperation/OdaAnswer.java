package org.seesac.rssrp.core.cooperation;

/**
 * The answer to one of the three questions about official development assistance. Immutable.
 *
 * @param verdict how likely the condition is met
 * @param ruling the rule, why it says so here, and the list it rests on
 */
public record OdaAnswer(Verdict verdict, Ruling ruling) {

  static OdaAnswer of(Verdict verdict, String rule, String reason, String list) {
    return new OdaAnswer(verdict, new Ruling(rule, reason, list));
  }
}
