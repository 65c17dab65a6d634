package org.seesac.rssrp.core.reference;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Where a list comes from and when it holds. Immutable.
 *
 * @param name what the list is called
 * @param version version of its content
 * @param source who published it, or how it was compiled
 * @param licence SPDX identifier of its licence
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds; {@link LocalDate#MAX} while no later edition is known
 */
public record Edition(
    String name, String version, String source, String licence, LocalDate validFrom, LocalDate validTo) {

  /** Refuses a period that ends before it starts. */
  public Edition {
    checkArgument(
        !validTo.isBefore(validFrom),
        "Edition %s of '%s' ends on %s, before it starts on %s. Correct one of the dates.",
        version,
        name,
        validTo,
        validFrom);
  }

  /**
   * Whether the list holds on a day.
   *
   * @param day any day
   * @return true from the first to the last valid day, both included
   */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }
}
