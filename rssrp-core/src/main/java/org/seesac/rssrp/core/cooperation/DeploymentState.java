package org.seesac.rssrp.core.cooperation;

/** Where a deployment stands in its life cycle. Immutable. */
public enum DeploymentState {
  /** Employer and expert are asked to release the expert for it. */
  RELEASE_REQUESTED,
  /** Both have released. */
  RELEASED,
  /** One of them has refused. The end. */
  RELEASE_REFUSED,
  /** The expert is engaged. */
  CONTRACTED,
  /** It was called off before it began. The end. */
  CANCELLED,
  /** The expert is at work. */
  DEPLOYED,
  /** It was carried out as planned. */
  COMPLETED,
  /** It was broken off. The end. */
  CURTAILED,
  /** Both sides have rated it. */
  EVALUATED,
  /** It was published. The end. */
  REPORTED;

  /**
   * Whether it was carried out to its end, so that it belongs to the expert's track record.
   *
   * @return true from {@link #COMPLETED} on
   */
  public boolean isCarriedOut() {
    return this == COMPLETED || this == EVALUATED || this == REPORTED;
  }

  /**
   * Whether the expert went, whatever came of it.
   *
   * @return true from {@link #DEPLOYED} on
   */
  public boolean hasBegun() {
    return this == DEPLOYED || this == CURTAILED || isCarriedOut();
  }

  /** The name in small letters, as messages show it. */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
