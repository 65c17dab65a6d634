package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * What an expert is sent to do, for whom and when. Immutable.
 *
 * @param title what it is called, as it goes into the track record; not blank
 * @param programme within which programme; empty when not stated
 * @param seesac whether it is work in a SEESAC regional project
 * @param exchange who gives to whom, with whose help
 * @param organisation the institution that receives the advice; empty when not stated
 * @param beneficiary what kind of institution that is
 * @param concepts the fields of expertise it is about; at least one
 * @param planned from when to when it is planned; both ends stated
 * @param modality on site, remote, or either where it has parts of both
 * @param role the expert's part in it, such as {@code team leader}; empty when not stated
 * @param description what is to be done; empty when not stated
 * @param genderObjective how far gender equality is declared as an objective
 */
public record Mission(
    String title,
    String programme,
    boolean seesac,
    Exchange exchange,
    String organisation,
    Beneficiary beneficiary,
    Set<ConceptId> concepts,
    DateSpan planned,
    Modality modality,
    String role,
    String description,
    GenderObjective genderObjective) {

  /** Refuses a mission without title, concept or planned dates; takes an unmodifiable copy. */
  public Mission {
    checkArgument(!title.isBlank(), "A mission has a blank title. Say what it is called.");
    checkArgument(!concepts.isEmpty(), "Mission '%s' names no concept. Name what it is about.", title);
    checkArgument(
        !planned.from().isOpen() && !planned.to().isOpen(),
        "Mission '%s' is planned for %s. Give its first and its last day.",
        title,
        planned);
    checkArgument(
        modality != Modality.UNSTATED, "Mission '%s' has no modality. Write on-site, remote or either.", title);
    concepts = ImmutableSet.copyOf(concepts);
  }
}
