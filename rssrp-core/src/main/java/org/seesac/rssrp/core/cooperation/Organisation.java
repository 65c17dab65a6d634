package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import org.seesac.rssrp.core.reference.Jurisdiction;

/**
 * An organisation that takes part in a deployment: it funds, facilitates or releases. Never a person. Immutable.
 *
 * @param name its name; empty only in {@link #NONE}
 * @param kind what kind of organisation it is
 * @param state the state it belongs to; {@link Jurisdiction#UNSTATED} for an international organisation or when not stated
 * @param reference its IATI organisation identifier, such as {@code XM-DAC-41114}; empty when it has none
 */
public record Organisation(String name, Kind kind, Jurisdiction state, String reference) {

  /** Nobody. */
  public static final Organisation NONE = new Organisation("", Kind.NONE, Jurisdiction.UNSTATED, "");

  /** The kinds that the reporting rules tell apart. */
  public enum Kind {
    /** Nobody at all. */
    NONE,
    /** A government, ministry or public agency. */
    GOVERNMENT,
    /** An international organisation of states. */
    MULTILATERAL,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** A university or research body. */
    ACADEMIA,
    /** A company or a private foundation. */
    PRIVATE
  }

  /** Refuses an organisation without a name, and a name without an organisation. */
  public Organisation {
    checkArgument(
        name.isBlank() == (kind == Kind.NONE),
        "An organisation of kind %s is called '%s'. Give every organisation its name, and use NONE for nobody.",
        kind,
        name);
  }

  /**
   * A government as a whole, called by the name of its state.
   *
   * @param state the state
   * @return the organisation
   */
  public static Organisation government(Jurisdiction state) {
    return new Organisation("Government of " + state.name("en"), Kind.GOVERNMENT, state, "");
  }

  /**
   * An organisation of a state, such as a ministry.
   *
   * @param name its name
   * @param state the state
   * @return the organisation
   */
  public static Organisation ministry(String name, Jurisdiction state) {
    return new Organisation(name, Kind.GOVERNMENT, state, "");
  }

  /**
   * An international organisation of states.
   *
   * @param name its name
   * @param reference its IATI organisation identifier; empty when it has none
   * @return the organisation
   */
  public static Organisation multilateral(String name, String reference) {
    return new Organisation(name, Kind.MULTILATERAL, Jurisdiction.UNSTATED, reference);
  }

  /**
   * Whether there is an organisation at all.
   *
   * @return false only for {@link #NONE}
   */
  public boolean isStated() {
    return kind != Kind.NONE;
  }

  /**
   * Whether it is a public body: a government's or an international one.
   *
   * @return true for {@link Kind#GOVERNMENT} and {@link Kind#MULTILATERAL}
   */
  public boolean isOfficial() {
    return kind == Kind.GOVERNMENT || kind == Kind.MULTILATERAL;
  }
}
