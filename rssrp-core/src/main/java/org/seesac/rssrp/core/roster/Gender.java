package org.seesac.rssrp.core.roster;

/** Gender as an expert declares it. It is never part of a score. Immutable. */
public enum Gender {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE,
  /** Another one. */
  OTHER,
  /** Not declared. */
  UNDISCLOSED
}
