package org.seesac.rssrp.matching.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ConceptModel;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.evidence.PhraseResource;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/** Counts the words of texts by their stems, and knows how rare a stem is by the shipped phrase lists. Immutable. */
final class WordReader {

  private final ConceptModels models;

  /** Of a stem that no language knows. */
  private final double unknown;

  private WordReader(ConceptModels models) {
    this.models = models;
    this.unknown = PhraseResource.LANGUAGES.stream().mapToDouble(each -> models.in(each).idf("")).max().orElse(0);
  }

  static WordReader of(Taxonomy taxonomy) {
    return new WordReader(ConceptModels.of(taxonomy));
  }

  /** The words of several texts together, each stemmed in the language it is written in. */
  WordCounts count(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      TextTokens tokens = TextTokens.of(text);
      String language = models.guess(tokens.tokens(), "en", 0);
      for (Token token : tokens.tokens()) {
        counts.merge(Stems.of(token.folded(), language), 1, Integer::sum);
      }
    }
    return WordCounts.of(counts);
  }

  /** How rare a stem is where it is most common: a word of grammar in one language tells little in any. */
  double rarity(String stem) {
    return PhraseResource.LANGUAGES.stream()
        .map(models::in)
        .mapToDouble(model -> rarity(model, stem))
        .min()
        .orElse(0);
  }

  private double rarity(ConceptModel model, String stem) {
    return model.knows(stem) ? model.idf(stem) : unknown;
  }
}
