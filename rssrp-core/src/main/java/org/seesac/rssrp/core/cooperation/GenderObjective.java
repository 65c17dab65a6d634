package org.seesac.rssrp.core.cooperation;

/** How far gender equality is an objective, as those who plan a deployment declare it. Immutable. */
public enum GenderObjective {
  /** Nobody has said. */
  UNSTATED,
  /** It was looked at and is not an objective. */
  NOT_TARGETED,
  /** It is an important objective beside the main one. */
  SIGNIFICANT,
  /** It is the main objective. */
  PRINCIPAL
}
