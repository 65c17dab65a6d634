package org.seesac.rssrp.core.roster;

/** Two experts of a roster have the same identifier. */
public final class DuplicateExpertException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The identifier that stands twice. */
  private final String id;

  DuplicateExpertException(String id) {
    super("Two experts have the id '" + id + "'. Keep one, or give each its own id.");
    this.id = id;
  }

  /**
   * The identifier that stands twice.
   *
   * @return the identifier
   */
  public String id() {
    return id;
  }
}
