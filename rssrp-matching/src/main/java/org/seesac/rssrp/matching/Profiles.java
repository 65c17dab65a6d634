package org.seesac.rssrp.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ConceptHit;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.evidence.ProfileReader;
import org.seesac.rssrp.matching.internal.evidence.ProfileTexts;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;
import org.seesac.rssrp.matching.internal.index.CandidateIndex;
import org.seesac.rssrp.matching.internal.index.LuceneCandidateIndex;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Span;

/** Prepares a roster for matching: evidence read once, in the order of identifiers, so that input order never matters. */
final class Profiles {

  private Profiles() {}

  static List<ExpertProfile> of(Roster roster, RequestInterpreter interpreter) {
    ProfileReader reader = new ProfileReader(roster.taxonomy(), textsOf(interpreter));
    return roster.experts().stream().sorted(Comparator.comparing(Expert::id)).map(reader::read).toList();
  }

  static CandidateIndex index(Taxonomy taxonomy, List<ExpertProfile> profiles) {
    return LuceneCandidateIndex.over(taxonomy, profiles);
  }

  /** Experts' texts are read as requests are. */
  private static ProfileTexts textsOf(RequestInterpreter interpreter) {
    return new ProfileTexts() {
      @Override
      public List<ConceptHit> concepts(Map<String, String> texts) {
        return interpreter.conceptsIn(texts).stream().map(Profiles::hit).toList();
      }

      @Override
      public List<String> stems(String text) {
        return TextEvidence.text(interpreter.stems(text));
      }
    };
  }

  private static ConceptHit hit(Finding.OfConcept found) {
    Span span = found.spans().getFirst();
    return new ConceptHit(
        found.concept(), found.confidence(), span.field(), span.start(), span.end(), span.quote());
  }
}
