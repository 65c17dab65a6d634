package org.seesac.rssrp.core.cooperation;

/** What the human-rights due diligence on a beneficiary found. Immutable. */
public enum DueDiligence {
  /** Nobody has looked yet. */
  NOT_ASSESSED,
  /** Support may be given. */
  CLEARED,
  /** Support may be given with measures that lower the risk. */
  CLEARED_WITH_MEASURES,
  /** Support must not be given. */
  REFUSED;

  /**
   * Whether support may be given.
   *
   * @return true for both ways of being cleared
   */
  public boolean isCleared() {
    return this == CLEARED || this == CLEARED_WITH_MEASURES;
  }
}
