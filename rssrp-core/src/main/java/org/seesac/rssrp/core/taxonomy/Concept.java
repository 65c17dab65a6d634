package org.seesac.rssrp.core.taxonomy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field of expertise, such as <i>Marking, Tracing and Registration</i>.
 *
 * <p>Components carry their SKOS meaning (W3C Recommendation "SKOS Reference", 2009). Maps are keyed by BCP 47 language
 * tag and keep the order of the source. Whether the labels obey SKOS is checked by {@link Taxonomy#of}, which sees the
 * whole scheme. Immutable.
 *
 * @param id stable identifier
 * @param notation short code for lists and tables, such as {@code S3.2}; empty when there is none
 * @param prefLabels the one name shown to people, by language
 * @param altLabels other names for the same thing, by language; used to find it in text
 * @param hiddenLabels names used for search only, such as common misspellings, by language
 * @param definitions what the concept covers, by language
 * @param editorialNotes what an editor should know about the entry, by language
 * @param broader the more general concepts; empty for a top concept
 * @param related concepts that belong to the same theme without being more general or narrower
 * @param mappings links to concepts of other schemes: SKOS mapping property, such as {@code closeMatch}, to their IRIs
 */
public record Concept(
    ConceptId id,
    String notation,
    Map<String, String> prefLabels,
    Map<String, List<String>> altLabels,
    Map<String, List<String>> hiddenLabels,
    Map<String, String> definitions,
    Map<String, String> editorialNotes,
    Set<ConceptId> broader,
    Set<ConceptId> related,
    Map<String, List<String>> mappings) {

  /** Takes unmodifiable copies. */
  public Concept {
    prefLabels = ImmutableMap.copyOf(prefLabels);
    altLabels = copyOfLists(altLabels);
    hiddenLabels = copyOfLists(hiddenLabels);
    definitions = ImmutableMap.copyOf(definitions);
    editorialNotes = ImmutableMap.copyOf(editorialNotes);
    broader = ImmutableSet.copyOf(broader);
    related = ImmutableSet.copyOf(related);
    mappings = copyOfLists(mappings);
  }

  /**
   * The name to show in a language; English where that language has none, the identifier where English has none either.
   *
   * @param language BCP 47 tag, such as {@code fr} or {@code sr-Latn}
   * @return never blank
   */
  public String prefLabel(String language) {
    String english = prefLabels.getOrDefault("en", id.value());
    return prefLabels.getOrDefault(language, english);
  }

  /**
   * Whether nothing stands above this concept.
   *
   * @return true for a top concept (a stream)
   */
  public boolean isTopConcept() {
    return broader.isEmpty();
  }

  @Override
  public String toString() {
    return id + " (" + prefLabel("en") + ")";
  }

  private static Map<String, List<String>> copyOfLists(Map<String, List<String>> lists) {
    ImmutableListMultimap.Builder<String, String> copy = ImmutableListMultimap.builder();
    lists.forEach(copy::putAll);
    return ImmutableMap.copyOf(Multimaps.asMap(copy.build()));
  }
}
