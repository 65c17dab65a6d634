package org.seesac.rssrp.core.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The integrity conditions of SKOS that a scheme must meet, and those this library adds so that labels can be shown.
 *
 * <p>Source: "SKOS Simple Knowledge Organization System Reference", W3C 2009: S13 (label sets are disjoint), S14 (one
 * prefLabel a language), S27 (related is disjoint with broader). That broader has no cycle and that a concept has a
 * prefLabel are this library's own conditions.
 */
final class SkosIntegrity {

  private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private SkosIntegrity() {}

  static List<String> problemsOf(Collection<Concept> concepts) {
    SkosIntegrity check = new SkosIntegrity();
    concepts.forEach(check::add);
    concepts.forEach(check::labels);
    concepts.forEach(check::links);
    concepts.forEach(check::cycle);
    return check.problems;
  }

  private void add(Concept concept) {
    if (concepts.putIfAbsent(concept.id(), concept) != null) {
      problem(concept, "stands in the scheme twice. Keep one entry an identifier.");
    }
  }

  private void labels(Concept concept) {
    if (concept.prefLabels().isEmpty()) {
      problem(concept, "has no prefLabel. Give it the name people should see.");
    }
    concept.prefLabels().forEach((language, label) -> checkPrefLabel(concept, language, label));
    concept.altLabels().forEach((language, labels) -> checkLabels(concept, language, labels, "altLabel"));
    concept.hiddenLabels().forEach((language, labels) -> checkLabels(concept, language, labels, "hiddenLabel"));
  }

  private void checkPrefLabel(Concept concept, String language, String label) {
    if (label.isBlank()) {
      problem(concept, "has a blank prefLabel in '" + language + "'. Give it the name people should see.");
    }
  }

  private void checkLabels(Concept concept, String language, List<String> labels, String kind) {
    Set<String> taken = new HashSet<>();
    taken.add(concept.prefLabels().getOrDefault(language, ""));
    if (kind.equals("hiddenLabel")) {
      taken.addAll(concept.altLabels().getOrDefault(language, List.of()));
    }
    for (String label : labels) {
      if (label.isBlank()) {
        problem(concept, "has a blank " + kind + " in '" + language + "'. Remove it.");
      } else if (!taken.add(label)) {
        problem(concept, "repeats its label '" + label + "' (" + language + ") as " + kind
            + ". Remove one (SKOS S13: label sets are disjoint).");
      }
    }
  }

  private void links(Concept concept) {
    for (ConceptId parent : concept.broader()) {
      if (!concepts.containsKey(parent)) {
        problem(concept, "names '" + parent + "' as broader, which the scheme does not have. Correct or remove it.");
      }
    }
    for (ConceptId other : concept.related()) {
      if (!concepts.containsKey(other)) {
        problem(concept, "names '" + other + "' as related, which the scheme does not have. Correct or remove it.");
      } else if (above(concept).contains(other)) {
        problem(concept, "names '" + other + "' both as related and as broader. Keep one (SKOS S27).");
      } else if (above(concepts.get(other)).contains(concept.id())) {
        problem(concept, "names '" + other + "' as related, which stands below it already. Keep one (SKOS S27).");
      }
    }
  }

  private void cycle(Concept concept) {
    if (above(concept).contains(concept.id())) {
      problem(concept, "stands above itself through its broader concepts. Break the circle.");
    }
  }

  private Set<ConceptId> above(Concept concept) {
    Set<ConceptId> seen = new HashSet<>();
    List<ConceptId> open = new ArrayList<>(concept.broader());
    while (!open.isEmpty()) {
      ConceptId next = open.removeLast();
      Concept found = concepts.get(next);
      if (seen.add(next) && found != null) {
        open.addAll(found.broader());
      }
    }
    return seen;
  }

  private void problem(Concept concept, String whatAndAdvice) {
    problems.add("Concept '" + concept.id() + "' " + whatAndAdvice);
  }
}
