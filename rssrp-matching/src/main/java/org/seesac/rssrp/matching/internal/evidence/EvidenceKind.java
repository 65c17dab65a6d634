package org.seesac.rssrp.matching.internal.evidence;

/** The kind of record that evidences a concept. */
public enum EvidenceKind {
  /** What the expert claims. */
  CLAIM,
  /** A post. */
  POST,
  /** An assignment. */
  ASSIGNMENT,
  /** A certificate. */
  CERTIFICATE,
  /** A degree. */
  EDUCATION,
  /** Headline and biography. */
  SUMMARY
}
