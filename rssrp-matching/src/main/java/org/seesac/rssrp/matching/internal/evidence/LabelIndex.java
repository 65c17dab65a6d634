package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.text.SerbianLatin;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Finds the labels of a taxonomy, and further terms of its areas, in a text: in any inflection, never across the end of
 * a passage, the longest first. Immutable.
 */
final class LabelIndex {

  /** Two forms of one word differ in at most this many letters at the end. */
  private static final int LONGEST_ENDING = 3;

  /** Words of a label that follow each other have at most this much between them: a space, a comma, a bracket. */
  private static final int WIDEST_GAP = 3;

  private static final String OTHER_LANGUAGE = "en";

  private final ImmutableMap<String, ImmutableListMultimap<String, Label>> byFirstStem;
  private final Acronyms acronyms;

  private LabelIndex(ImmutableMap<String, ImmutableListMultimap<String, Label>> byFirstStem, Acronyms acronyms) {
    this.byFirstStem = byFirstStem;
    this.acronyms = acronyms;
  }

  /** A label as its words. */
  private record Label(String language, ConceptId concept, List<String> words, boolean isSynonym) {

    boolean isAt(List<Token> tokens, int first) {
      if (first + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        boolean follows = i == 0 || tokens.get(first + i).start() - tokens.get(first + i - 1).end() <= WIDEST_GAP;
        if (!follows || !isForm(words.get(i), SerbianLatin.plain(tokens.get(first + i).folded(), language))) {
          return false;
        }
      }
      return true;
    }

    private boolean isForm(String word, String other) {
      if (language.equals("ar")) {
        return Stems.of(word, language).equals(Stems.of(other, language));
      }
      int common = 0;
      while (common < Math.min(word.length(), other.length()) && word.charAt(common) == other.charAt(common)) {
        common++;
      }
      int longest = Math.max(word.length(), other.length());
      return common == longest || (common >= LONGEST_ENDING && longest - common <= LONGEST_ENDING
          && Stems.of(word, language).equals(Stems.of(other, language)));
    }
  }

  /** The labels and terms of a taxonomy. */
  static LabelIndex of(Taxonomy taxonomy) {
    ImmutableMap.Builder<String, ImmutableListMultimap<String, Label>> all = ImmutableMap.builder();
    ImmutableListMultimap<String, PhraseResource.Phrase> terms = PhraseResource.terms(taxonomy);
    List<PhraseResource.Phrase> acronyms = new ArrayList<>();
    for (String language : PhraseResource.LANGUAGES) {
      List<Label> labels = new ArrayList<>();
      for (Concept concept : taxonomy.concepts()) {
        for (String text : PhraseResource.labels(concept, language)) {
          add(labels, acronyms, language, new PhraseResource.Phrase(concept.id().value(), text), false);
        }
      }
      terms.get(language).forEach(term -> add(labels, acronyms, language, term, true));
      all.put(language, index(labels));
    }
    return new LabelIndex(all.buildOrThrow(), Acronyms.of(taxonomy, acronyms));
  }

  private static void add(
      List<Label> labels, List<PhraseResource.Phrase> acronyms, String language, PhraseResource.Phrase label,
      boolean isSynonym) {
    if (Acronyms.isAcronym(label.text())) {
      acronyms.add(label);
      return;
    }
    List<String> words =
        TextTokens.of(label.text()).tokens().stream().map(token -> SerbianLatin.plain(token.folded(), language))
            .toList();
    labels.add(new Label(language, ConceptId.of(label.code()), words, isSynonym));
  }

  private static ImmutableListMultimap<String, Label> index(List<Label> labels) {
    return labels.stream()
        .sorted(Comparator.comparingInt((Label label) -> -label.words().size()).thenComparing(Label::isSynonym))
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            label -> Stems.of(label.words().getFirst(), label.language()), label -> label));
  }

  /** The labels that stand in a stretch of text of a language, from left to right. */
  List<LabelHit> in(String language, List<Token> tokens) {
    List<LabelHit> hits = new ArrayList<>();
    int next = 0;
    while (next < tokens.size()) {
      Optional<LabelHit> hit = at(language, tokens, next);
      hit.ifPresent(hits::add);
      next = hit.map(each -> each.last() + 1).orElse(next + 1);
    }
    return hits;
  }

  private Optional<LabelHit> at(String textLanguage, List<Token> tokens, int first) {
    Optional<LabelHit> best = acronyms.codeOf(tokens.get(first), textLanguage, tokens)
        .map(code -> new LabelHit(ConceptId.of(code), first, first, true));
    for (String language : ImmutableSet.of(textLanguage, OTHER_LANGUAGE)) {
      Optional<LabelHit> found = longest(tokens, language, first);
      if (found.map(LabelHit::length).orElse(0) > best.map(LabelHit::length).orElse(0)) {
        best = found;
      }
    }
    return best;
  }

  private Optional<LabelHit> longest(List<Token> tokens, String language, int first) {
    String stem = Stems.of(tokens.get(first).folded(), language);
    return byFirstStem.getOrDefault(language, ImmutableListMultimap.of()).get(stem).stream()
        .filter(label -> label.isAt(tokens, first))
        .findFirst()
        .map(label -> new LabelHit(label.concept(), first, first + label.words().size() - 1, label.isSynonym()));
  }
}
