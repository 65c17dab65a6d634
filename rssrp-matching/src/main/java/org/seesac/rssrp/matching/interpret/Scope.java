package org.seesac.rssrp.matching.interpret;

/** Whether a request is about what the roster is about. Immutable. */
public enum Scope {
  /** It is: at least one concept of the taxonomy is asked for. */
  IN_SCOPE,
  /** It asks for something else, such as mine action, cyber security or women's entrepreneurship. */
  OUT_OF_SCOPE,
  /** It does not say what is needed; the open questions ask. */
  UNDER_SPECIFIED
}
