package org.seesac.rssrp.core.roster;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * A post in an expert's national career. A post without an end is held now. Immutable.
 *
 * @param title name of the post; empty when not stated
 * @param institution where it is held; empty when not stated
 * @param sector kind of institution
 * @param country where; {@link Jurisdiction#UNSTATED} when not stated
 * @param period from when to when
 * @param description what is done in it, free text in any language; empty when not stated
 * @param concepts the fields of expertise it is tagged with
 */
public record Post(
    String title,
    String institution,
    Sector sector,
    Jurisdiction country,
    DateSpan period,
    String description,
    Set<ConceptId> concepts) {

  /** Takes unmodifiable copies. */
  public Post {
    concepts = ImmutableSet.copyOf(concepts);
  }

  /**
   * Whether the post is held on a day: what the platform calls current hands-on experience.
   *
   * @param day any day
   * @return true when the day lies in its period
   */
  public boolean isHeldOn(LocalDate day) {
    return period.contains(day);
  }
}
