package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.Token;

/** The models of all languages, and with them a guess at the language of a text. Immutable. */
public final class ConceptModels {

  /** Letters that only one of the languages writes. Source: the alphabets in the CLDR exemplar sets, version 48. */
  private static final ImmutableMap<Integer, String> OWN_LETTERS = ownLetters(ImmutableMap.of(
      "ro", "ățșţ", "es", "ñ", "pt", "ãõ", "tr", "ğı", "sr", "ђћđ", "mk", "ѓќѕ", "uk", "їєґ", "ru", "ыэё", "fr", "œù"));

  /** How much less surprising a word with such a letter makes its language, in nats. */
  private static final double OWN_LETTER = 3;

  private final ImmutableMap<String, ConceptModel> models;
  private final ImmutableList<String> languages;
  private final Rarities rarities;
  private final List<String> codes;
  private final LabelIndex labels;

  private ConceptModels(ImmutableMap<String, ConceptModel> models, LabelIndex labels) {
    this.models = models;
    this.labels = labels;
    this.languages = models.keySet().asList();
    this.rarities = new Rarities(models.values().asList());
    TreeSet<String> all = new TreeSet<>();
    models.values().forEach(model -> all.addAll(model.codes()));
    this.codes = List.copyOf(all);
  }

  /** The models of a taxonomy. */
  public static ConceptModels of(Taxonomy taxonomy) {
    List<ConceptModel> models = PhraseResource.LANGUAGES.parallelStream()
        .map(language -> ConceptModel.of(taxonomy, language))
        .toList();
    return new ConceptModels(Maps.uniqueIndex(models, ConceptModel::language), LabelIndex.of(taxonomy));
  }

  /** The model of one of the languages of the phrase lists; English for any other. */
  public ConceptModel in(String language) {
    ConceptModel model = models.get(language);
    return model == null ? in("en") : model;
  }

  /**
   * A stretch of text, with the labels that stand in it.
   *
   * @param language one of the languages of the phrase lists
   * @param tokens its words
   * @param weight how much it says about what is asked for: 0 for what is ruled out, 1 for plain text
   */
  public Passage passage(String language, List<Token> tokens, double weight) {
    return new Passage(language, tokens, weight, weight > 0 ? labels.in(language, tokens) : List.of());
  }

  /** All codes of all languages, sorted. */
  public List<String> codes() {
    return codes;
  }

  /**
   * The language whose phrases make the words least surprising; the fallback where there are no words.
   *
   * @param tokens words of a text
   * @param fallback language for a text that tells nothing
   * @param headStart how much less surprising another language must be than the fallback, in nats
   */
  public String guess(List<Token> tokens, String fallback, double headStart) {
    double[] surprise = new double[languages.size()];
    for (Token token : tokens) {
      if (!token.isNumber()) {
        rarities.add(token.folded(), surprise);
        ownLanguage(token).ifPresent(language -> surprise[languages.indexOf(language)] -= OWN_LETTER);
      }
    }
    int best = languages.indexOf(fallback);
    surprise[best] -= headStart;
    for (int language = 0; language < surprise.length; language++) {
      best = surprise[language] < surprise[best] ? language : best;
    }
    return languages.get(best);
  }

  private static Optional<String> ownLanguage(Token token) {
    return token.surface().toLowerCase(Locale.ROOT).codePoints()
        .filter(OWN_LETTERS::containsKey)
        .mapToObj(OWN_LETTERS::get)
        .findFirst();
  }

  private static ImmutableMap<Integer, String> ownLetters(Map<String, String> letters) {
    ImmutableMap.Builder<Integer, String> own = ImmutableMap.builder();
    letters.forEach((language, all) -> all.codePoints().forEach(letter -> own.put(letter, language)));
    return own.buildOrThrow();
  }

  /** The rarity of each stem in every language at once: most languages have the same stem for a word. */
  private static final class Rarities {
    private final Map<String, float[]> byStem = new HashMap<>();
    private final float[] unknown;
    private final Map<Integer, ConceptModel> ownStem = new TreeMap<>();

    Rarities(List<ConceptModel> models) {
      unknown = new float[models.size()];
      Arrays.fill(unknown, (float) models.stream().mapToDouble(ConceptModel::rarest).max().orElse(0));
      for (int i = 0; i < unknown.length; i++) {
        if (Stems.isOwn(models.get(i).language())) {
          ownStem.put(i, models.get(i));
        }
      }
      for (int i = 0; i < unknown.length; i++) {
        for (String stem : ownStem.containsKey(i) ? Set.<String>of() : models.get(i).stems()) {
          byStem.computeIfAbsent(stem, any -> unknown.clone())[i] = (float) models.get(i).idf(stem);
        }
      }
    }

    void add(String folded, double[] surprise) {
      float[] rarity = byStem.getOrDefault(Stems.of(folded, "en"), unknown);
      for (int language = 0; language < surprise.length; language++) {
        ConceptModel own = ownStem.get(language);
        surprise[language] += own == null ? rarity[language] : rarity(own, Stems.of(folded, own.language()), language);
      }
    }

    /** A word that is not known is as surprising in each language, however long its list is. */
    private double rarity(ConceptModel own, String stem, int language) {
      return own.knows(stem) ? own.idf(stem) : unknown[language];
    }
  }
}
