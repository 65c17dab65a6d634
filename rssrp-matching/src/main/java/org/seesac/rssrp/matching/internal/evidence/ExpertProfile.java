package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.roster.Expert;

/**
 * An expert with everything that was read out of the profile once, when it was loaded.
 *
 * @param expert the expert
 * @param records the evidence, duplicates merged, in the order of the profile
 * @param texts the stems, in order and with the ends of sentences, of each text of the profile that may be searched; no
 *     text twice
 */
public record ExpertProfile(Expert expert, List<EvidenceRecord> records, List<List<String>> texts) {

  /** The stems of all texts. */
  public Set<String> words() {
    return texts.stream()
        .flatMap(List::stream)
        .filter(stem -> !stem.equals(TextEvidence.SENTENCE_END))
        .collect(ImmutableSet.toImmutableSet());
  }
}
