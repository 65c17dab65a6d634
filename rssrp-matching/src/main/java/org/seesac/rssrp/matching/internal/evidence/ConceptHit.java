package org.seesac.rssrp.matching.internal.evidence;

import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * One concept that a record is about.
 *
 * @param concept the concept
 * @param confidence how sure that is, in (0, 1]; 1 for a declared tag
 * @param field the field it was found in; the name of the list of tags for a declared one
 * @param start offset of the words in that field
 * @param end offset behind the words
 * @param quote the words
 */
public record ConceptHit(ConceptId concept, double confidence, String field, int start, int end, String quote) {}
