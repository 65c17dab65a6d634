package org.seesac.rssrp.core.cooperation;

/** How likely a condition of official development assistance is met. There is no yes: a person decides. Immutable. */
public enum Verdict {
  /** It looks met. */
  LIKELY,
  /** It depends on facts that a person has to look at. */
  REVIEW,
  /** What the answer rests on is not at hand. */
  UNKNOWN,
  /** It looks not met. */
  UNLIKELY
}
