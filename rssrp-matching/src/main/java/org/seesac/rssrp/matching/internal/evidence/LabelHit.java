package org.seesac.rssrp.matching.internal.evidence;

import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * A label of a concept that stands in a passage.
 *
 * @param concept the concept, of any level
 * @param first the first of its words, as a token number of the passage
 * @param last the last of them
 * @param isSynonym whether it is a further term of an area rather than a label of the taxonomy
 */
public record LabelHit(ConceptId concept, int first, int last, boolean isSynonym) {

  int length() {
    return last - first + 1;
  }
}
