package org.seesac.rssrp.core.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.seesac.rssrp.core.taxonomy.TestTaxonomy.concept;
import static org.seesac.rssrp.core.taxonomy.TestTaxonomy.labelled;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A scheme that breaks SKOS is refused as a whole, with every breach and what to do about it. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SkosIntegrityTest {

  @Test
  void aBlankPrefLabelIsRefused() {
    assertProblems(
        List.of("Concept 'a' has a blank prefLabel in 'en'. Give it the name people should see."),
        labelled("a", " ", List.of(), List.of()));
  }

  @Test
  void aConceptWithoutPrefLabelIsRefused() {
    assertProblems(
        List.of("Concept 'a' has no prefLabel. Give it the name people should see."),
        concept("a", Map.of(), List.of(), List.of()));
  }

  @Test
  void blankOtherLabelsAreRefused() {
    assertProblems(
        List.of(
            "Concept 'a' has a blank altLabel in 'en'. Remove it.",
            "Concept 'a' has a blank hiddenLabel in 'en'. Remove it."),
        labelled("a", "A", List.of(""), List.of("\t")));
  }

  @Test
  void anAltLabelThatRepeatsThePrefLabelIsRefused() {
    assertProblems(
        List.of("Concept 'a' repeats its label 'A' (en) as altLabel. Remove one (SKOS S13: label sets are disjoint)."),
        labelled("a", "A", List.of("A", "B"), List.of()));
  }

  @Test
  void aHiddenLabelThatRepeatsAnyOtherLabelIsRefused() {
    assertProblems(
        List.of(
            "Concept 'a' repeats its label 'A' (en) as hiddenLabel. Remove one (SKOS S13: label sets are disjoint).",
            "Concept 'a' repeats its label 'B' (en) as hiddenLabel. Remove one (SKOS S13: label sets are disjoint)."),
        labelled("a", "A", List.of("B"), List.of("A", "B", "C")));
  }

  @Test
  void twoConceptsMayShareAnAltLabel() {
    TestTaxonomy.of(labelled("a", "A", List.of("same"), List.of()), labelled("b", "B", List.of("same"), List.of()));
  }

  @Test
  void aDuplicateIdentifierIsRefused() {
    assertProblems(
        List.of("Concept 'a' stands in the scheme twice. Keep one entry an identifier."), concept("a"), concept("a"));
  }

  @Test
  void anUnknownBroaderConceptIsRefused() {
    assertProblems(
        List.of("Concept 'a' names 'x' as broader, which the scheme does not have. Correct or remove it."),
        concept("a", "x"));
  }

  @Test
  void anUnknownRelatedConceptIsRefused() {
    assertProblems(
        List.of("Concept 'a' names 'x' as related, which the scheme does not have. Correct or remove it."),
        concept("a", Map.of("en", "A"), List.of(), List.of("x")));
  }

  @Test
  void aConceptThatIsItsOwnBroaderIsRefused() {
    assertProblems(
        List.of("Concept 'a' stands above itself through its broader concepts. Break the circle."), concept("a", "a"));
  }

  @Test
  void twoConceptsAboveEachOtherAreRefused() {
    assertProblems(
        List.of(
            "Concept 'a' stands above itself through its broader concepts. Break the circle.",
            "Concept 'b' stands above itself through its broader concepts. Break the circle."),
        concept("a", "b"),
        concept("b", "a"));
  }

  @Test
  void aCircleOfThreeIsRefusedAndWhatHangsBelowItIsNotBlamed() {
    assertProblems(
        List.of(
            "Concept 'a' stands above itself through its broader concepts. Break the circle.",
            "Concept 'b' stands above itself through its broader concepts. Break the circle.",
            "Concept 'c' stands above itself through its broader concepts. Break the circle."),
        concept("a", "b"),
        concept("b", "c"),
        concept("c", "a"),
        concept("d", "a"));
  }

  @Test
  void aConceptRelatedToWhatStandsAboveItIsRefused() {
    assertProblems(
        List.of("Concept 'c' names 'a' both as related and as broader. Keep one (SKOS S27)."),
        concept("a"),
        concept("b", "a"),
        concept("c", Map.of("en", "C"), List.of("b"), List.of("a")));
  }

  @Test
  void aConceptRelatedToWhatStandsBelowItIsRefused() {
    assertProblems(
        List.of("Concept 'a' names 'c' as related, which stands below it already. Keep one (SKOS S27)."),
        concept("a", Map.of("en", "A"), List.of(), List.of("c")),
        concept("b", "a"),
        concept("c", "b"));
  }

  @Test
  void relatedConceptsOfDifferentBranchesAreAccepted() {
    Taxonomy taxonomy = TestTaxonomy.of(
        concept("a"), concept("b", Map.of("en", "B"), List.of("a"), List.of("c")), concept("c", "a"));

    assertEquals(Relation.SIBLING, taxonomy.relation(ConceptId.of("b"), ConceptId.of("c")));
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    InvalidTaxonomyException refused = assertThrows(
        InvalidTaxonomyException.class,
        () -> TestTaxonomy.of(
            concept("a", Map.of(), List.of("x"), List.of()), labelled("b", "B", List.of("B"), List.of()),
            concept("c", "c")));

    assertEquals(
        """
            Taxonomy test 1 was not accepted, problems: 4
              Concept 'a' has no prefLabel. Give it the name people should see.
              Concept 'b' repeats its label 'B' (en) as altLabel. Remove one (SKOS S13: label sets are disjoint).
              Concept 'a' names 'x' as broader, which the scheme does not have. Correct or remove it.
              Concept 'c' stands above itself through its broader concepts. Break the circle.""",
        refused.getMessage());
    assertEquals(4, refused.problems().size());
  }

  private static void assertProblems(List<String> problems, Concept... concepts) {
    InvalidTaxonomyException refused =
        assertThrows(InvalidTaxonomyException.class, () -> TestTaxonomy.of(concepts));

    assertEquals(problems, refused.problems());
  }
}
