package org.seesac.rssrp.core.io;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.InvalidTaxonomyException;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Reads the concept scheme out of the statements of a document. */
final class SkosScheme {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String VERSION = "http://www.w3.org/2002/07/owl#versionInfo";
  private static final List<String> TITLES = List.of(
      "http://purl.org/dc/terms/title", "http://purl.org/dc/elements/1.1/title", SKOS + "prefLabel",
      "http://www.w3.org/2000/01/rdf-schema#label");
  private static final List<String> MAPPINGS =
      List.of("exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch");

  private final JsonLdGraph graph;
  private final Problems problems;
  private final SetMultimap<String, String> broader = LinkedHashMultimap.create();

  SkosScheme(JsonLdGraph graph, Problems problems) {
    this.graph = graph;
    this.problems = problems;
  }

  Taxonomy taxonomy() {
    List<String> iris = graph.nodes().stream().filter(node -> isA(node, "Concept")).toList();
    if (iris.isEmpty()) {
      problems.add(0, "", "", "", "The document has no skos:Concept.", "Give a SKOS concept scheme as JSON-LD.");
      problems.throwIfAny();
    }
    iris.forEach(this::readHierarchy);
    List<Concept> concepts = iris.stream().flatMap(iri -> concept(iri).stream()).toList();
    String scheme = graph.nodes().stream().filter(node -> isA(node, "ConceptScheme")).findFirst().orElse("");
    return checked(scheme, concepts);
  }

  private Taxonomy checked(String scheme, List<Concept> concepts) {
    String version = graph.values(scheme, VERSION).stream().findFirst().map(JsonLdGraph.Value::text).orElse("");
    Map<String, String> titles = TITLES.stream()
        .map(property -> graph.values(scheme, property))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .map(values -> values.stream().collect(
            Collectors.toMap(JsonLdGraph.Value::language, JsonLdGraph.Value::text, (first, second) -> first)))
        .orElse(Map.of());
    Optional<Taxonomy> taxonomy = Optional.empty();
    try {
      taxonomy = Optional.of(Taxonomy.of(graph.withoutBase(scheme), version, titles, concepts));
    } catch (InvalidTaxonomyException e) {
      e.problems().forEach(each -> problems.add(0, "", "", "", each, ""));
    }
    problems.throwIfAny();
    return taxonomy.orElseThrow();
  }

  private void readHierarchy(String iri) {
    references(iri, "broader").forEach(above -> broader.put(iri, above));
    references(iri, "narrower").forEach(below -> broader.put(below, iri));
  }

  private Optional<Concept> concept(String iri) {
    String id = idOf(iri);
    if (!isSound(iri)) {
      return Optional.empty();
    }
    return Optional.of(new Concept(
        ConceptId.of(id),
        graph.values(iri, SKOS + "notation").stream().findFirst().map(JsonLdGraph.Value::text).orElse(""),
        single(iri, id, "prefLabel", true),
        lists(iri, "altLabel"),
        lists(iri, "hiddenLabel"),
        single(iri, id, "definition", false),
        single(iri, id, "editorialNote", false),
        ids(broader.get(iri)),
        ids(references(iri, "related")),
        mappings(iri)));
  }

  private Map<String, String> single(String iri, String id, String property, boolean isUnique) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonLdGraph.Value value : graph.values(iri, SKOS + property)) {
      String earlier = texts.putIfAbsent(value.language(), value.text());
      if (earlier != null && isUnique) {
        problems.add(0, "concept '" + id + "'", property, value.text(),
            "is a second " + property + " in '" + value.language() + "' beside '" + earlier + "'.",
            "Keep one, make the other an altLabel (SKOS S14: one prefLabel a language).");
      } else if (earlier != null) {
        texts.put(value.language(), earlier + " " + value.text());
      }
    }
    return texts;
  }

  private Map<String, List<String>> lists(String iri, String property) {
    LinkedHashMultimap<String, String> lists = LinkedHashMultimap.create();
    graph.values(iri, SKOS + property).forEach(value -> lists.put(value.language(), value.text()));
    return copy(lists);
  }

  private Map<String, List<String>> mappings(String iri) {
    LinkedHashMultimap<String, String> mappings = LinkedHashMultimap.create();
    MAPPINGS.forEach(property -> mappings.putAll(property, references(iri, property)));
    return copy(mappings);
  }

  private static Map<String, List<String>> copy(SetMultimap<String, String> lists) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    Multimaps.asMap(lists).forEach((key, values) -> copy.put(key, new ArrayList<>(values)));
    return copy;
  }

  private List<String> references(String iri, String property) {
    return graph.values(iri, SKOS + property).stream()
        .filter(JsonLdGraph.Value::isReference)
        .map(JsonLdGraph.Value::text)
        .toList();
  }

  private Set<ConceptId> ids(Iterable<String> iris) {
    Set<ConceptId> ids = new LinkedHashSet<>();
    iris.forEach(iri -> {
      if (isSound(iri)) {
        ids.add(ConceptId.of(idOf(iri)));
      }
    });
    return ids;
  }

  private boolean isSound(String iri) {
    String id = idOf(iri);
    boolean isSound = !id.isBlank() && id.chars().noneMatch(Character::isWhitespace) && !iri.startsWith("_:");
    if (!isSound) {
      problems.add(0, "concept", "@id", iri, "is not an identifier.", "Give the concept an IRI.");
    }
    return isSound;
  }

  private String idOf(String iri) {
    String relative = graph.withoutBase(iri);
    for (String scheme : graph.nodes()) {
      boolean isInside = iri.startsWith(scheme + "/") || iri.startsWith(scheme + "#");
      if (relative.equals(iri) && isA(scheme, "ConceptScheme") && isInside) {
        return iri.substring(scheme.length() + 1);
      }
    }
    return relative;
  }

  private boolean isA(String node, String type) {
    return graph.values(node, "@type").stream().anyMatch(value -> value.text().equals(SKOS + type));
  }
}
