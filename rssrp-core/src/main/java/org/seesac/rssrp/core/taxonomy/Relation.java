package org.seesac.rssrp.core.taxonomy;

/** How the concept of a piece of evidence stands to the concept that is needed. Immutable. */
public enum Relation {
  /** The same concept. */
  SAME,
  /** The evidence is about something narrower: an activity of the needed area. */
  NARROWER,
  /** The evidence is about something more general: the area of the needed activity. */
  BROADER,
  /** The two share their closest broader concept: another activity of the same area. */
  SIBLING,
  /** Nothing of these. */
  OTHER
}
