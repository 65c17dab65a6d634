package org.seesac.rssrp.core.cooperation;

/** What kind of institution receives the advice. Immutable. */
public enum Beneficiary {
  /** A civilian authority: a ministry, a parliament, a court, customs, a commission. */
  CIVILIAN,
  /** The police. */
  POLICE,
  /** The armed forces. */
  MILITARY,
  /** Another security force: intelligence, border guard, gendarmerie under military command. */
  OTHER_SECURITY_FORCE;

  /**
   * Whether support needs human-rights due diligence first.
   *
   * @return true for all but civilian authorities; source: the UN's Human Rights Due Diligence Policy (2011), which covers
   *     support to security forces
   */
  public boolean isSecurityForce() {
    return this != CIVILIAN;
  }
}
