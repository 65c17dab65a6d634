package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * What an expert says of their own expertise: claimed, not proven. Immutable.
 *
 * @param concept the field of expertise
 * @param level how well it is mastered, by the expert's own word
 * @param since calendar year in which the work in it began; 0 when not stated
 */
public record Claim(ConceptId concept, ExpertiseLevel level, int since) {

  /** Refuses a year outside [1900, 2200]. */
  public Claim {
    checkArgument(
        since == 0 || (since >= 1900 && since <= 2200),
        "Claim of '%s' has the year %s. Write a calendar year from 1900 to 2200, or leave it out.",
        concept,
        since);
  }
}
