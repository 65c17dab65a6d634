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

  /**
   * The request's text with what was read from each stretch of it, to be shown with highlights.
   *
   * @param field {@code title} or {@code text}
   * @return the segments, whose texts together are the whole text of the field; empty when the field is empty
   */
  public List<Segment> segments(String field) {
    String text = field.equals("title") ? source.title() : source.text();
    return text.isEmpty() ? List.of() : Segment.of(field, text, findings);
  }

  /**
   * This reading corrected: one finding taken out, as if it had not been read. What a person states instead goes into
   * {@link SupportRequest#toBuilder() the request's fields}, which always win.
   *
   * @param wrong the finding
   * @return a new reading
   * @throws IllegalArgumentException when this reading does not have it
   */
  public Interpretation without(Finding wrong) {
    if (!findings.contains(wrong)) {
      throw new IllegalArgumentException("This reading does not have the finding " + wrong
          + ". Take out one of its own findings.");
    }
    List<Finding> kept = findings.stream().filter(each -> !each.equals(wrong)).toList();
    List<Finding.OfConcept> concepts = concepts().stream().filter(each -> !each.equals(wrong)).toList();
    Scope keptScope = concepts.isEmpty() && scope == Scope.IN_SCOPE ? Scope.UNDER_SPECIFIED : scope;
    return RequestMerger.merge(source, new ConceptFinder.Found(keptScope, concepts, nearestAreas), kept);
  }

  /**
   * The reading as text: a line for the scope, each finding with its confidence and places, each contradiction and each
   * open question. The same reading gives the same text on every machine, so that it can stand in tests and logs.
   *
   * @return lines, each ended by a line feed
   */
  public String transcript() {
    return Transcript.of(this);
  }
}
