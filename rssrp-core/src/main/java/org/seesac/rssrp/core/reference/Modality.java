package org.seesac.rssrp.core.reference;

/** How support is given. Immutable. */
public enum Modality {
  /** In the country that asks. */
  ON_SITE,
  /** From a distance. */
  REMOTE,
  /** Either will do. */
  EITHER,
  /** Nothing is said. */
  UNSTATED;

  /**
   * Whether work of this kind satisfies what is asked.
   *
   * @param asked what is asked for
   * @return true when they agree, or when one of them leaves it open
   */
  public boolean serves(Modality asked) {
    return this == asked || isOpen() || asked.isOpen();
  }

  private boolean isOpen() {
    return this == EITHER || this == UNSTATED;
  }
}
