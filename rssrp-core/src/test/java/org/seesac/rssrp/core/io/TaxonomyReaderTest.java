package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Any SKOS taxonomy written as JSON-LD is read, in whatever form a tool wrote it. */
class TaxonomyReaderTest {

  private static Taxonomy read(String document) {
    return TaxonomyReader.read(RosterReaderTest.bytes(document), "taxonomy.jsonld");
  }

  private static final String GRAPH_WITH_PREFIXES = """
      {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "dct": "http://purl.org/dc/terms/",
                    "owl": "http://www.w3.org/2002/07/owl#"},
       "@graph": [
         {"@id": "https://example.org/scheme", "@type": "skos:ConceptScheme", "owl:versionInfo": "7",
          "dct:title": {"@value": "Pets", "@language": "en"}},
         {"@id": "https://example.org/scheme/animal", "@type": "skos:Concept",
          "skos:prefLabel": [{"@value": "Animal", "@language": "en"}, {"@value": "Bête", "@language": "fr"}],
          "skos:narrower": {"@id": "https://example.org/scheme/cat"}},
         {"@id": "https://example.org/scheme/cat", "@type": ["skos:Concept"],
          "skos:prefLabel": {"@value": "Cat", "@language": "en"},
          "skos:altLabel": [{"@value": "Tomcat", "@language": "en"}, {"@value": "Kitty", "@language": "en"}],
          "skos:closeMatch": {"@id": "http://dbpedia.org/resource/Cat"}}]}
      """;

  private static final String EXPANDED = """
      [{"@id": "https://example.org/scheme", "@type": ["http://www.w3.org/2004/02/skos/core#ConceptScheme"],
        "http://www.w3.org/2002/07/owl#versionInfo": [{"@value": "7"}],
        "http://purl.org/dc/terms/title": [{"@value": "Pets", "@language": "en"}]},
       {"@id": "https://example.org/scheme/animal", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
        "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "Animal", "@language": "en"}, {"@value": "Bête", "@language": "fr"}]},
       {"@id": "https://example.org/scheme/cat", "@type": ["http://www.w3.org/2004/02/skos/core#Concept"],
        "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "Cat", "@language": "en"}],
        "http://www.w3.org/2004/02/skos/core#altLabel": [{"@value": "Tomcat", "@language": "en"}, {"@value": "Kitty", "@language": "en"}],
        "http://www.w3.org/2004/02/skos/core#closeMatch": [{"@id": "http://dbpedia.org/resource/Cat"}],
        "http://www.w3.org/2004/02/skos/core#broader": [{"@id": "https://example.org/scheme/animal"}]}]
      """;

  private static final String NESTED_IN_SCHEME = """
      {"@context": [{"@vocab": "http://www.w3.org/2004/02/skos/core#", "@base": "https://example.org/scheme/"},
                    {"id": "@id", "type": "@type", "title": {"@id": "http://purl.org/dc/terms/title", "@container": "@language"},
                     "version": "http://www.w3.org/2002/07/owl#versionInfo",
                     "concepts": {"@reverse": "inScheme"}, "broader": {"@type": "@id"}, "closeMatch": {"@type": "@id"},
                     "prefLabel": {"@container": "@language"}, "altLabel": {"@language": "en"}}],
       "id": "https://example.org/scheme", "type": "ConceptScheme", "version": "7", "title": {"en": "Pets"},
       "concepts": [
         {"id": "animal", "type": "Concept", "prefLabel": {"en": "Animal", "fr": "Bête"}},
         {"id": "cat", "type": "Concept", "prefLabel": {"en": "Cat"}, "altLabel": ["Tomcat", "Kitty"], "broader": "animal",
          "closeMatch": "http://dbpedia.org/resource/Cat"}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {GRAPH_WITH_PREFIXES, EXPANDED, NESTED_IN_SCHEME})
  void everyFormOfADocumentGivesTheSameTaxonomy(String document) {
    Taxonomy taxonomy = read(document);

    assertEquals("7", taxonomy.version());
    assertEquals(Map.of("en", "Pets"), taxonomy.titles());
    Concept cat = taxonomy.concept(ConceptId.of("cat"));
    assertEquals(Set.of(ConceptId.of("animal")), cat.broader());
    assertEquals(Map.of("en", List.of("Tomcat", "Kitty")), cat.altLabels());
    assertEquals(Map.of("closeMatch", List.of("http://dbpedia.org/resource/Cat")), cat.mappings());
    assertEquals("Bête", taxonomy.concept(ConceptId.of("animal")).prefLabel("fr"));
  }

  @Test
  void everyProblemIsToldAtOnce() {
    String broken = """
        {"@context": {"@vocab": "http://www.w3.org/2004/02/skos/core#", "@base": "https://example.org/", "broader": {"@type": "@id"}},
         "@graph": [
           {"@id": "a", "@type": "Concept", "broader": "b",
            "prefLabel": [{"@value": "A", "@language": "en"}, {"@value": "Also A", "@language": "en"}]},
           {"@id": "b", "@type": "Concept", "broader": "a", "prefLabel": {"@value": "B", "@language": "en"},
            "altLabel": {"@value": "B", "@language": "en"}},
           {"@id": "c d", "@type": "Concept"}]}
        """;

    InvalidDataException refused = assertThrows(InvalidDataException.class, () -> read(broken));

    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("'Also A' is a second prefLabel in 'en' beside 'A'."), message);
    assertTrue(message.contains("Concept 'b' repeats its label 'B' (en) as altLabel."), message);
    assertTrue(message.contains("Concept 'a' stands above itself"), message);
    assertTrue(message.contains("is not an identifier."), message);
  }

  @Test
  void theShippedTaxonomyIsReadWhole() {
    Taxonomy shipped = Taxonomy.rssrp();

    assertEquals(List.of(2, 14, 42),
        List.of(shipped.atDepth(0).size(), shipped.atDepth(1).size(), shipped.atDepth(2).size()));
    assertTrue(shipped.concepts().stream().allMatch(each -> each.prefLabels().size() == 12),
        "labels in twelve languages");
  }
}
