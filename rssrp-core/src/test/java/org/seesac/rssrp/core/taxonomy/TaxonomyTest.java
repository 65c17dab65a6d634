package org.seesac.rssrp.core.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.core.taxonomy.TestTaxonomy.concept;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a taxonomy answers, over the frozen test taxonomy. */
class TaxonomyTest {

  private final Taxonomy taxonomy = TestTaxonomy.frozen();

  @Test
  void aMistypedConceptIsAnsweredWithTheClosestOne() {
    UnknownConceptException unknown =
        assertThrows(UnknownConceptException.class, () -> taxonomy.concept(ConceptId.of("salw.mtr.registre")));

    assertEquals(
        "Concept 'salw.mtr.registre' is not in taxonomy test 1. Did you mean 'salw.mtr.register'?",
        unknown.getMessage());
    assertEquals("salw.mtr.registre", unknown.concept());
  }

  @Test
  void aConceptLikeNoOtherIsAnsweredWithWhatToUse() {
    UnknownConceptException unknown =
        assertThrows(UnknownConceptException.class, () -> taxonomy.ancestors(ConceptId.of("cooking")));

    assertEquals("Concept 'cooking' is not in taxonomy test 1. Use an identifier of that taxonomy.",
        unknown.getMessage());
    assertThrows(UnknownConceptException.class, () -> taxonomy.depth(ConceptId.of("cooking")));
    assertEquals(Optional.empty(), taxonomy.find(ConceptId.of("cooking")));
  }

  @Test
  void conceptsKeepTheOrderOfTheSource() {
    assertEquals(
        List.of(
            "salw", "salw.mtr", "salw.mtr.register", "salw.mtr.network", "salw.pssm", "salw.pssm.records", "gender"),
        ids(taxonomy.concepts()));
    assertEquals(List.of("salw.mtr.register", "salw.mtr.network"), ids(taxonomy.narrower(ConceptId.of("salw.mtr"))));
    assertEquals(List.of("salw", "gender"), ids(taxonomy.atDepth(0)));
  }

  @Test
  void theRelationIsReadFromTheEvidenceToTheNeed() {
    assertEquals(Relation.SAME, relation("salw.mtr", "salw.mtr"));
    assertEquals(Relation.NARROWER, relation("salw.mtr", "salw.mtr.register"));
    assertEquals(Relation.NARROWER, relation("salw", "salw.mtr.register"));
    assertEquals(Relation.BROADER, relation("salw.mtr.register", "salw.mtr"));
    assertEquals(Relation.SIBLING, relation("salw.mtr.register", "salw.mtr.network"));
    assertEquals(Relation.OTHER, relation("salw.mtr.register", "salw.pssm.records"));
    assertEquals(Relation.OTHER, relation("salw", "gender"));
  }

  @Test
  void anAreaWithoutActivitiesIsItsOwnLeaf() {
    assertEquals(List.of("gender"), ids(taxonomy.leavesUnder(ConceptId.of("gender"))));
    assertEquals(
        List.of("salw.mtr.register", "salw.mtr.network", "salw.pssm.records"),
        ids(taxonomy.leavesUnder(ConceptId.of("salw"))));
  }

  @Test
  void aSchemeWithManyWaysUpIsReadInNoTime() {
    List<Concept> ladder = new ArrayList<>(List.of(concept("left0"), concept("right0")));
    for (int rung = 1; rung < 60; rung++) {
      ladder.add(concept("left" + rung, "left" + (rung - 1), "right" + (rung - 1)));
      ladder.add(concept("right" + rung, "left" + (rung - 1), "right" + (rung - 1)));
    }
    Taxonomy read = assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Taxonomy.of("ladder", "1", Map.of(), ladder));

    assertEquals(59, read.depth(ConceptId.of("left59")));
    assertEquals(118, read.ancestors(ConceptId.of("left59")).size());
  }

  @Test
  void aNameNotKnownInALanguageIsShownInEnglish() {
    Concept french = concept("a", Map.of("en", "Marking", "fr", "Marquage"), List.of(), List.of());

    assertEquals("Marquage", french.prefLabel("fr"));
    assertEquals("Marking", french.prefLabel("mk"));
    assertEquals("a", concept("a", Map.of("fr", "Marquage"), List.of(), List.of()).prefLabel("en"));
    assertEquals("a (Marking)", french.toString());
  }

  @Test
  void anIdentifierWithWhiteSpaceIsRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ConceptId.of("salw. mtr"));

    assertEquals(
        "Concept identifier 'salw. mtr' is blank or has white space. Write it as in the taxonomy, e.g. salw.mtr.register.",
        refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> ConceptId.of(""));
  }

  @Test
  void whatATaxonomyHandsOutCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> taxonomy.concepts().clear());
    assertThrows(UnsupportedOperationException.class, () -> taxonomy.titles().clear());
    assertThrows(UnsupportedOperationException.class, () -> taxonomy.ancestors(ConceptId.of("salw.mtr")).clear());
    assertThrows(UnsupportedOperationException.class, () -> taxonomy.concepts().getFirst().prefLabels().clear());
  }

  @Test
  void aLabelListChangedAfterwardsDoesNotChangeTheConcept() {
    List<String> labels = new ArrayList<>(List.of("one"));
    Concept concept = TestTaxonomy.labelled("a", "A", labels, List.of());
    labels.add("two");

    assertEquals(Map.of("en", List.of("one")), concept.altLabels());
    assertTrue(concept.isTopConcept());
  }

  private Relation relation(String needed, String evidenced) {
    return taxonomy.relation(ConceptId.of(needed), ConceptId.of(evidenced));
  }

  private static List<String> ids(List<Concept> concepts) {
    return concepts.stream().map(concept -> concept.id().value()).toList();
  }
}
