package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * One piece of an expert's track record: an advisory mission, a training, a project. Immutable.
 *
 * @param id identifier of the assignment, empty when not stated
 * @param title what it was called
 * @param organisation for whom
 * @param programme within which programme; empty when not stated
 * @param seesac whether it was work in a SEESAC regional project
 * @param country where; {@link Jurisdiction#UNSTATED} when not stated
 * @param period from when to when
 * @param role the expert's part in it, such as {@code team leader}
 * @param modality on site or remote; {@link Modality#UNSTATED} when not stated
 * @param description what was done, free text in any language
 * @param concepts the fields of expertise it is tagged with
 * @param rating the client's evaluation from 1 (poor) to 5 (excellent); 0 when there is none
 */
public record Assignment(
    String id,
    String title,
    String organisation,
    String programme,
    boolean seesac,
    Jurisdiction country,
    DateSpan period,
    String role,
    Modality modality,
    String description,
    Set<ConceptId> concepts,
    int rating) {

  /** Highest rating a client can give. */
  public static final int BEST_RATING = 5;

  /** Refuses a rating outside [0, 5] and takes unmodifiable copies. */
  public Assignment {
    checkArgument(
        rating >= 0 && rating <= BEST_RATING,
        "Assignment '%s' has the rating %s. Write a whole number from 1 to 5, or leave it out.",
        id,
        rating);
    concepts = ImmutableSet.copyOf(concepts);
  }
}
