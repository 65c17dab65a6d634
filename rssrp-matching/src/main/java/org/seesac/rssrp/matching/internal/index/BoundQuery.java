package org.seesac.rssrp.matching.internal.index;

import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;

/**
 * What an upper bound is made of: the needs, the words and what each criterion can give.
 *
 * @param needs for each need its share of all and what evidence of each concept counts for it
 * @param words what to look for in the texts of a profile
 * @param expertisePoints milli-points of the criterion over all evidence
 * @param currentPoints milli-points of the criterion over posts
 * @param trackPoints milli-points of the criterion over assignments
 * @param wordPoints milli-points of the words found
 * @param otherPoints milli-points of all criteria that are not bounded more closely
 */
public record BoundQuery(
    List<NeedBound> needs,
    TextEvidence words,
    int expertisePoints,
    int currentPoints,
    int trackPoints,
    int wordPoints,
    int otherPoints) {

  /**
   * One need.
   *
   * @param share its part of all needs
   * @param relevance what evidence of each concept counts for it
   */
  public record NeedBound(double share, Map<ConceptId, Double> relevance) {}
}
