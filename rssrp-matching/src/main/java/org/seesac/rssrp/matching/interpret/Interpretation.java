package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * What was understood of a request. Immutable.
 *
 * @param source the request as it came
 * @param scope whether it is about what the roster is about
 * @param findings everything read out of its text, also what a field of the request overrules
 * @param nearestAreas the areas closest to the text, best first; at most three
 * @param questions what it leaves open
 * @param contradictions where its fields and its text disagree
 * @param request the request with what was read filled in: what a field states stays, the rest comes from the text
 */
public record Interpretation(
    SupportRequest source,
    Scope scope,
    List<Finding> findings,
    List<ConceptId> nearestAreas,
    List<OpenQuestion> questions,
    List<Contradiction> contradictions,
    SupportRequest request) {

  /** Takes unmodifiable copies. */
  public Interpretation {
    findings = ImmutableList.copyOf(findings);
    nearestAreas = ImmutableList.copyOf(nearestAreas);
    questions = ImmutableList.copyOf(questions);
    contradictions = ImmutableList.copyOf(contradictions);
  }

  /**
   * The concepts read out of the text.
   *
   * @return by falling weight, then by identifier
   */
  public List<Finding.OfConcept> concepts() {
    return findingsOf(Finding.OfConcept.class).toList();
  }

  /**
   * The findings of one kind.
   *
   * @param kind the kind
   * @param <T> the kind
   * @return in the order of {@link #findings()}
   */
  public <T extends Finding> Stream<T> findingsOf(Class<T> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast);
  }
}
