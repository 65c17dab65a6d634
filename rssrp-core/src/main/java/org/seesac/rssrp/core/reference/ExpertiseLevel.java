package org.seesac.rssrp.core.reference;

/** How well a field of expertise is mastered, as claimed or as asked for; in ascending order. Immutable. */
public enum ExpertiseLevel {
  /** Nothing is said. */
  UNSTATED,
  /** Knows the basics. */
  FOUNDATION,
  /** Works in it. */
  PRACTITIONER,
  /** Advises others in it. */
  ADVANCED,
  /** Leads work in it. */
  LEAD
}
