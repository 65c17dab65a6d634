package org.seesac.rssrp.matching.internal.evidence;

import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.roster.Expert;

/**
 * An expert with everything that was read out of the profile once, when it was loaded.
 *
 * @param expert the expert
 * @param records the evidence, duplicates merged, in the order of the profile
 * @param words the stems of all words of the profile that may be searched
 */
public record ExpertProfile(Expert expert, List<EvidenceRecord> records, Set<String> words) {}
