package org.seesac.rssrp.core.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small taxonomy that never changes, so that tests do not depend on the shipped file. */
public final class TestTaxonomy {

  private TestTaxonomy() {}

  /** Two streams; under the first, two areas with two activities and one. */
  public static Taxonomy frozen() {
    return of(
        concept("salw"),
        concept("salw.mtr", "salw"),
        concept("salw.mtr.register", "salw.mtr"),
        concept("salw.mtr.network", "salw.mtr"),
        concept("salw.pssm", "salw"),
        concept("salw.pssm.records", "salw.pssm"),
        concept("gender"));
  }

  static Taxonomy of(Concept... concepts) {
    return Taxonomy.of("test", "1", Map.of("en", "Test taxonomy"), List.of(concepts));
  }

  static Concept concept(String id, String... broader) {
    return concept(id, Map.of("en", "Name of " + id), List.of(broader), List.of());
  }

  static Concept concept(String id, Map<String, String> prefLabels, List<String> broader, List<String> related) {
    return new Concept(
        ConceptId.of(id), "", prefLabels, Map.of(), Map.of(), Map.of(), Map.of(), ids(broader), ids(related), Map.of());
  }

  static Concept labelled(String id, String prefLabel, List<String> altLabels, List<String> hiddenLabels) {
    return new Concept(
        ConceptId.of(id),
        "",
        Map.of("en", prefLabel),
        Map.of("en", altLabels),
        Map.of("en", hiddenLabels),
        Map.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        Map.of());
  }

  private static Set<ConceptId> ids(List<String> values) {
    return Set.copyOf(values.stream().map(ConceptId::of).toList());
  }
}
