package org.seesac.rssrp.matching.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Relation;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * What a profile declares by concepts of the taxonomy, in claims or as tags of posts and assignments. Immutable.
 *
 * @param concepts the concepts
 */
record DeclaredConcepts(Set<ConceptId> concepts) {

  /** An area declared for an activity of it that is needed. */
  private static final double BROADER = 0.5;

  DeclaredConcepts {
    concepts = Set.copyOf(concepts);
  }

  static DeclaredConcepts of(Expert expert) {
    Stream<ConceptId> claimed = expert.expertise().stream().map(Claim::concept);
    Stream<ConceptId> posts = expert.posts().stream().flatMap(each -> each.concepts().stream());
    Stream<ConceptId> assignments = expert.assignments().stream().flatMap(each -> each.concepts().stream());
    return new DeclaredConcepts(
        Stream.of(claimed, posts, assignments).flatMap(each -> each).collect(Collectors.toSet()));
  }

  /** How many of the needed concepts are declared, by exactly that concept. */
  int count(List<Need> needs) {
    return (int) needs.stream().filter(need -> concepts.contains(need.concept())).count();
  }

  /** The share of the needs' weight that is declared, in [0, 1]; 0 when nothing is needed. */
  double coverage(List<Need> needs, Taxonomy taxonomy) {
    double all = needs.stream().mapToDouble(Need::weight).sum();
    double covered = needs.stream().mapToDouble(need -> need.weight() * coverage(need.concept(), taxonomy)).sum();
    return all == 0 ? 0 : Math.min(1, covered / all);
  }

  private double coverage(ConceptId needed, Taxonomy taxonomy) {
    return concepts.stream().mapToDouble(each -> coverage(taxonomy.relation(needed, each))).max().orElse(0);
  }

  private static double coverage(Relation relation) {
    return switch (relation) {
      case SAME, NARROWER -> 1;
      case BROADER -> BROADER;
      case SIBLING, OTHER -> 0;
    };
  }
}
