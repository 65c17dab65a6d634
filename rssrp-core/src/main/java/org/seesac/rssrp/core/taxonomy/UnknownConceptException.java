package org.seesac.rssrp.core.taxonomy;

/** A concept was asked for that the taxonomy does not have. */
public final class UnknownConceptException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The identifier as it was asked for. */
  private final String concept;

  UnknownConceptException(String concept, String taxonomy, String advice) {
    super("Concept '" + concept + "' is not in taxonomy " + taxonomy + ". " + advice);
    this.concept = concept;
  }

  /**
   * The identifier that was asked for.
   *
   * @return as it was written
   */
  public String concept() {
    return concept;
  }
}
