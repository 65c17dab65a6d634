package org.seesac.rssrp.matching.interpret;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.evidence.ConceptScores;
import org.seesac.rssrp.matching.internal.evidence.Passage;
import org.seesac.rssrp.matching.internal.evidence.Topics;

/** Finds the concepts a request asks for, and whether it asks for something this taxonomy is not about. Immutable. */
final class ConceptFinder {

  /** A text that sounds less than this more like a concept than like fields outside is out of scope, in nats. */
  private static final double LEAST_MARGIN = 0.2;

  /** A second concept is asked for too when it is at least this likely beside the best. */
  private static final double LEAST_CLOSENESS = 0.5;

  private static final int MOST_CONCEPTS = 4;
  private static final int NEAREST_AREAS = 3;

  private final Taxonomy taxonomy;
  private final ConceptScores scores;

  ConceptFinder(Taxonomy taxonomy, ConceptModels models) {
    this.taxonomy = taxonomy;
    this.scores = new ConceptScores(models);
  }

  /**
   * What a text asks for.
   *
   * @param scope whether it is about the taxonomy at all
   * @param concepts what is asked for, best first; also given for a text out of scope, as the nearest guess
   * @param nearestAreas the closest areas, best first
   */
  record Found(Scope scope, List<Finding.OfConcept> concepts, List<ConceptId> nearestAreas) {}

  Found find(RequestText text) {
    List<Passage> passages = RequestPassages.of(text);
    Topics topics = Topics.of(scores.of(passages));
    return new Found(scope(topics), concepts(text, passages, topics), nearestAreas(topics));
  }

  private static Scope scope(Topics topics) {
    if (!topics.isAny()) {
      return Scope.UNDER_SPECIFIED;
    }
    return topics.margin() < LEAST_MARGIN ? Scope.OUT_OF_SCOPE : Scope.IN_SCOPE;
  }

  private List<Finding.OfConcept> concepts(RequestText text, List<Passage> passages, Topics topics) {
    List<String> asked = topics.inside().keySet().stream()
        .filter(each -> topics.closeness(each) >= LEAST_CLOSENESS)
        .sorted(Comparator.comparingDouble((String each) -> -topics.closeness(each)).thenComparing(each -> each))
        .limit(MOST_CONCEPTS)
        .toList();
    double total = asked.stream().mapToDouble(topics::closeness).sum();
    return asked.stream().map(each -> finding(text, passages, topics, each, total)).toList();
  }

  private Finding.OfConcept finding(
      RequestText text, List<Passage> passages, Topics topics, String code, double total) {
    ConceptId concept = ConceptId.of(code);
    double closeness = topics.closeness(code);
    return new Finding.OfConcept(
        concept,
        closeness / total,
        closeness / total,
        "sounds like " + taxonomy.concept(concept).prefLabel("en"),
        List.of(strongest(text, passages, concept)));
  }

  private Span strongest(RequestText text, List<Passage> passages, ConceptId concept) {
    RequestText.Sentence sentence = text.sentences().get(scores.strongest(passages, concept.value()));
    return sentence.span(0, sentence.tokens().size() - 1);
  }

  private List<ConceptId> nearestAreas(Topics topics) {
    return topics.inside().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .flatMap(each -> taxonomy.concept(ConceptId.of(each.getKey())).broader().stream())
        .distinct()
        .limit(NEAREST_AREAS)
        .toList();
  }
}
