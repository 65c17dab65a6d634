package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * An expert's consent to be matched and shown. Without it nobody outside administration sees the expert. Immutable.
 *
 * @param givenOn the day on which it was given
 * @param until the last day on which it holds; {@link LocalDate#MAX} when no end was set
 * @param scope to whom the expert may be shown
 */
public record Consent(LocalDate givenOn, LocalDate until, Scope scope) {

  /** No consent was given. */
  public static final Consent NONE = new Consent(LocalDate.MAX, LocalDate.MAX, Scope.NONE);

  /** To whom an expert may be shown; in ascending order. */
  public enum Scope {
    /** To nobody outside administration. */
    NONE,
    /** To the platform's own staff. */
    INTERNAL,
    /** To partners who ask for support. */
    PARTNERS
  }

  /** Refuses a consent that ends before it was given. */
  public Consent {
    checkArgument(
        !until.isBefore(givenOn), "Consent ends on %s, before it was given on %s. Correct one date.", until, givenOn);
  }

  /**
   * Whether the consent holds on a day.
   *
   * @param day any day
   * @return true from the day it was given to its last day, both included
   */
  public boolean isInForceOn(LocalDate day) {
    return scope != Scope.NONE && !day.isBefore(givenOn) && !day.isAfter(until);
  }
}
