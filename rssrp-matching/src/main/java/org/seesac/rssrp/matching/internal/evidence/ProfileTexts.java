package org.seesac.rssrp.matching.internal.evidence;

import java.util.List;
import java.util.Map;

/** How the texts of a profile are read. */
public interface ProfileTexts {

  /** The concepts that the texts of one record, by field name, are about. */
  List<ConceptHit> concepts(Map<String, String> texts);

  /** The stems of the words of a text, in order, with {@link TextEvidence#SENTENCE_END} behind each sentence. */
  List<String> stems(String text);
}
