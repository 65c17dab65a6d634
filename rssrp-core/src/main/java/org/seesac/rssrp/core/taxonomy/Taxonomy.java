package org.seesac.rssrp.core.taxonomy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.seesac.rssrp.core.internal.Nearest;

/**
 * A concept scheme: what an expert can be expert in.
 *
 * <p>{@link #rssrp()} is the taxonomy of the Regional Security Sector Reform Platform: 2 streams, 14 areas and 42
 * activities. Any other SKOS taxonomy can be used in its place. Immutable and safe for use by many threads.
 */
public final class Taxonomy {

  private final String id;
  private final String version;
  private final ImmutableMap<String, String> titles;
  private final ImmutableMap<ConceptId, Concept> concepts;
  private final ImmutableListMultimap<ConceptId, Concept> narrower;
  private final ImmutableMap<ConceptId, Integer> depths;
  private final ImmutableMap<ConceptId, ImmutableSet<ConceptId>> ancestors;

  private Taxonomy(String id, String version, Map<String, String> titles, ImmutableMap<ConceptId, Concept> concepts) {
    this.id = id;
    this.version = version;
    this.titles = ImmutableMap.copyOf(titles);
    this.concepts = concepts;
    this.narrower = narrowerOf(concepts);
    this.ancestors = ImmutableMap.copyOf(Maps.transformValues(concepts, this::walkUp));
    this.depths = ImmutableMap.copyOf(Maps.transformValues(concepts, this::walkDepth));
  }

  /**
   * The taxonomy of the platform, as shipped with this library.
   *
   * @return the taxonomy; the same instance on every call
   */
  public static Taxonomy rssrp() {
    return Shipped.TAXONOMY;
  }

  /**
   * A taxonomy of these concepts, checked as a whole.
   *
   * @param id name of the scheme, such as {@code rssrp}
   * @param version version of its content, such as {@code 1.0.0}
   * @param titles the scheme's title by language
   * @param concepts all concepts; their order is kept
   * @return the taxonomy
   * @throws InvalidTaxonomyException when SKOS integrity is broken; it lists every breach
   */
  public static Taxonomy of(String id, String version, Map<String, String> titles, Collection<Concept> concepts) {
    List<String> problems = SkosIntegrity.problemsOf(concepts);
    if (!problems.isEmpty()) {
      throw new InvalidTaxonomyException(id + " " + version, problems);
    }
    return new Taxonomy(id, version, titles, Maps.uniqueIndex(concepts, Concept::id));
  }

  /**
   * The name of the scheme.
   *
   * @return such as {@code rssrp}
   */
  public String id() {
    return id;
  }

  /**
   * The version of the scheme's content.
   *
   * @return such as {@code 1.0.0}
   */
  public String version() {
    return version;
  }

  /**
   * The scheme's title by language.
   *
   * @return BCP 47 tag to title
   */
  public Map<String, String> titles() {
    return titles;
  }

  /**
   * All concepts in the order of the source.
   *
   * @return never null; empty only for an empty scheme
   */
  public List<Concept> concepts() {
    return concepts.values().asList();
  }

  /**
   * The concept with this identifier.
   *
   * @param concept identifier
   * @return the concept
   * @throws UnknownConceptException when the taxonomy does not have it; the message names the closest one
   */
  public Concept concept(ConceptId concept) {
    return find(concept)
        .orElseThrow(
            () -> new UnknownConceptException(concept.value(), toString(), adviceOn(concept.value())));
  }

  /**
   * The concept with this identifier, if the taxonomy has it.
   *
   * @param concept identifier
   * @return the concept or empty
   */
  public Optional<Concept> find(ConceptId concept) {
    return Optional.ofNullable(concepts.get(concept));
  }

  /**
   * The concepts directly below a concept.
   *
   * @param concept identifier of a concept of this taxonomy
   * @return in the order of the source; empty for a leaf
   */
  public List<Concept> narrower(ConceptId concept) {
    return narrower.get(concept);
  }

  /**
   * Everything above a concept, closest first.
   *
   * @param concept identifier of a concept of this taxonomy
   * @return without the concept itself; empty for a top concept
   * @throws UnknownConceptException when the taxonomy does not have it
   */
  public Set<ConceptId> ancestors(ConceptId concept) {
    ImmutableSet<ConceptId> above = ancestors.get(concept);
    return above == null ? ancestors(concept(concept).id()) : above;
  }

  /**
   * Every concept at or below a concept that has nothing below it.
   *
   * @param concept identifier of a concept of this taxonomy
   * @return in the order of the source; the concept itself when it is a leaf
   */
  public List<Concept> leavesUnder(ConceptId concept) {
    return concepts.values().stream()
        .filter(candidate -> narrower(candidate.id()).isEmpty())
        .filter(candidate -> candidate.id().equals(concept) || ancestors(candidate.id()).contains(concept))
        .toList();
  }

  /**
   * The concepts with this many concepts above them on the shortest way up.
   *
   * @param depth 0 for top concepts; in the platform's taxonomy 0 streams, 1 areas, 2 activities
   * @return in the order of the source
   */
  public List<Concept> atDepth(int depth) {
    return concepts.values().stream().filter(concept -> depth(concept.id()) == depth).toList();
  }

  /**
   * How many concepts stand above a concept on the shortest way up.
   *
   * @param concept identifier of a concept of this taxonomy
   * @return 0 for a top concept
   * @throws UnknownConceptException when the taxonomy does not have it
   */
  public int depth(ConceptId concept) {
    Integer depth = depths.get(concept);
    return depth == null ? depth(concept(concept).id()) : depth;
  }

  /**
   * How the concept of a piece of evidence stands to a needed one.
   *
   * @param needed identifier of a concept of this taxonomy
   * @param evidenced identifier of a concept of this taxonomy
   * @return the relation, read from the evidence to the need
   */
  public Relation relation(ConceptId needed, ConceptId evidenced) {
    if (needed.equals(evidenced)) {
      return Relation.SAME;
    }
    if (ancestors(evidenced).contains(needed)) {
      return Relation.NARROWER;
    }
    if (ancestors(needed).contains(evidenced)) {
      return Relation.BROADER;
    }
    Set<ConceptId> parents = concept(needed).broader();
    return concept(evidenced).broader().stream().anyMatch(parents::contains) ? Relation.SIBLING : Relation.OTHER;
  }

  @Override
  public String toString() {
    return id + " " + version;
  }

  private String adviceOn(String mistyped) {
    List<String> known = concepts.keySet().stream().map(ConceptId::value).toList();
    return Nearest.advice(mistyped, known, "Use an identifier of that taxonomy.");
  }

  private static ImmutableListMultimap<ConceptId, Concept> narrowerOf(Map<ConceptId, Concept> concepts) {
    ImmutableListMultimap.Builder<ConceptId, Concept> narrower = ImmutableListMultimap.builder();
    for (Concept concept : concepts.values()) {
      concept.broader().forEach(parent -> narrower.put(parent, concept));
    }
    return narrower.build();
  }

  private ImmutableSet<ConceptId> walkUp(Concept concept) {
    Set<ConceptId> above = new LinkedHashSet<>();
    List<ConceptId> level = concept.broader().stream().toList();
    while (!level.isEmpty()) {
      above.addAll(level);
      level = level.stream().flatMap(parent -> concept(parent).broader().stream()).distinct().toList();
    }
    return ImmutableSet.copyOf(above);
  }

  private int walkDepth(Concept concept) {
    int depth = 0;
    List<Concept> level = ImmutableList.of(concept);
    while (level.stream().noneMatch(Concept::isTopConcept)) {
      level = level.stream().flatMap(each -> each.broader().stream()).distinct().map(this::concept).toList();
      depth++;
    }
    return depth;
  }

  private static final class Shipped {
    static final Taxonomy TAXONOMY = ServiceLoader.load(TaxonomyProvider.class, Taxonomy.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "No TaxonomyProvider is on the class path or module path. Keep META-INF/services when repackaging rssrp-core."))
        .taxonomy();

    private Shipped() {}
  }
}
