package org.seesac.rssrp.matching.internal.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.seesac.rssrp.matching.internal.text.Features;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * How much a text sounds like each code: the mean log-likelihood ratio, in nats, of its distinct features that the phrase
 * lists know. Immutable.
 */
public final class ConceptScores {

  /** What a label of the taxonomy adds to the score of its concept, in nats; chosen on the development texts. */
  private static final double LABEL = 0.4;

  /** What a further term of an area or an acronym adds: less than a label. */
  private static final double SYNONYM = 0.3;

  /** The share of this that reaches the concepts below the one that is named. */
  private static final double ABOVE = 0.7;

  /** The rarity below which a word is an everyday word: it stands in more than one of 30 phrases. */
  private static final double EVERYDAY = 3.4;

  /** A word so much more at home on one side, in the taxonomy or outside, says something however often it stands, in nats. */
  private static final double ANYWHERE = 2.5;

  private final ConceptModels models;

  /** Scores by these models. */
  public ConceptScores(ConceptModels models) {
    this.models = models;
  }

  /** What a text is about by its words alone. */
  public Topics of(List<Passage> passages) {
    return of(passages, Map.of());
  }

  /**
   * What a text is about. A feature counts once, with the weight of the weightiest passage it stands in.
   *
   * @param passages the text, in as many languages as it has
   * @param gains what something other than its words adds to the score of each code, in nats; 0 for a code it lacks
   * @return its topics; none for a text without any known word
   */
  public Topics of(List<Passage> passages, Map<String, Double> gains) {
    Map<String, Map<String, Double>> weights = new TreeMap<>();
    for (Passage passage : passages) {
      Map<String, Double> ofLanguage = weights.computeIfAbsent(passage.language(), any -> new TreeMap<>());
      for (Token token : passage.tokens()) {
        Features.of(token, passage.language()).forEach(each -> ofLanguage.merge(each, passage.weight(), Math::max));
      }
    }
    Map<String, Double> scores = new TreeMap<>();
    models.codes().forEach(code -> scores.put(code, 0.0));
    double known = 0;
    double pooled = 0;
    for (Map.Entry<String, Map<String, Double>> language : weights.entrySet()) {
      ConceptModel model = models.in(language.getKey());
      known += addLanguage(model, language.getValue(), scores);
      for (Map.Entry<String, Double> feature : language.getValue().entrySet()) {
        pooled += feature.getValue() * model.inside(feature.getKey());
      }
    }
    if (known == 0) {
      return Topics.NONE;
    }
    double total = known;
    scores.replaceAll((code, sum) -> sum / total + gains.getOrDefault(code, 0.0));
    return Topics.of(scores, pooled / total, bonuses(passages));
  }

  /**
   * How much rarer than everyday words, or how much more at home on one side, the known words of a text are, added up; a
   * label counts as enough.
   */
  public double content(List<Passage> passages) {
    if (passages.stream().anyMatch(each -> !each.labels().isEmpty())) {
      return Double.POSITIVE_INFINITY;
    }
    Map<String, Double> rarities = new TreeMap<>();
    for (Passage passage : passages) {
      ConceptModel model = models.in(passage.language());
      for (Token token : passage.weight() > 0 ? passage.tokens() : List.<Token>of()) {
        String stem = Stems.of(token.folded(), passage.language());
        double oneSided = Math.abs(model.inside(stem)) - ANYWHERE;
        rarities.put(stem, model.knows(stem) ? Math.max(0, Math.max(model.idf(stem) - EVERYDAY, oneSided)) : 0);
      }
    }
    return rarities.values().stream().mapToDouble(each -> each).sum();
  }

  private Map<String, Double> bonuses(List<Passage> passages) {
    Map<String, Double> named = labelBonuses(passages);
    Map<String, Double> bonuses = new TreeMap<>();
    models.codes().forEach(code -> bonuses.put(code, bonus(named, code)));
    return bonuses;
  }

  /** What labels in a text add for the concepts they name, of any level: the most that one of them adds. */
  private Map<String, Double> labelBonuses(List<Passage> passages) {
    Map<String, Double> bonuses = new TreeMap<>();
    for (Passage passage : passages) {
      for (LabelHit hit : passage.labels()) {
        double nats = Math.min(1, passage.weight()) * (hit.isSynonym() ? SYNONYM : LABEL);
        bonuses.merge(hit.concept().value(), nats, Math::max);
      }
    }
    return bonuses;
  }

  /** A label of an area or a stream speaks for all concepts below it. */
  private static double bonus(Map<String, Double> bonuses, String code) {
    double sum = bonuses.getOrDefault(code, 0.0);
    for (int dot = code.lastIndexOf('.'); dot > 0; dot = code.lastIndexOf('.', dot - 1)) {
      sum += ABOVE * bonuses.getOrDefault(code.substring(0, dot), 0.0);
    }
    return sum;
  }

  /** Adds what the features of a language say; gives the weight of those that the model knows, since others say nothing. */
  private static double addLanguage(ConceptModel model, Map<String, Double> features, Map<String, Double> sums) {
    double[] scores = new double[model.codes().size()];
    double known = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      known += model.add(feature.getKey(), feature.getValue(), scores) ? feature.getValue() : 0;
    }
    Map<String, Double> byCode = new HashMap<>();
    double least = 0;
    for (int code = 0; code < scores.length; code++) {
      byCode.put(model.codes().get(code), scores[code]);
      least = Math.min(least, scores[code]);
    }
    double absent = least;
    sums.replaceAll((code, sum) -> sum + byCode.getOrDefault(code, absent));
    return known;
  }

  /**
   * The words of a text that say most for a code.
   *
   * @param passage number of the passage they stand in
   * @param first the first of them
   * @param last the last of them
   */
  public record Quote(int passage, Token first, Token last) {}

  /** The labels of a concept, or of those above it, that stand in a text; empty where none does. */
  public List<Quote> labels(List<Passage> passages, String code) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (LabelHit hit : passage.labels()) {
        if (code.equals(hit.concept().value()) || code.startsWith(hit.concept().value() + ".")) {
          quotes.add(new Quote(i, passage.tokens().get(hit.first()), passage.tokens().get(hit.last())));
        }
      }
    }
    return quotes;
  }

  /** The run of words in one passage that says most for a code; empty where no word says anything. */
  public Optional<Quote> strongest(List<Passage> passages, String code) {
    Optional<Quote> strongest = Optional.empty();
    double most = 0;
    for (int i = 0; i < passages.size(); i++) {
      double[] gains = gains(passages.get(i), code);
      double sum = Arrays.stream(gains).sum();
      if (sum > most) {
        most = sum;
        strongest = Optional.of(densest(i, passages.get(i).tokens(), gains));
      }
    }
    return strongest;
  }

  /** What each word of a passage says for one code; a feature counts where it stands first. */
  private double[] gains(Passage passage, String code) {
    ConceptModel model = models.in(passage.language());
    int index = model.codes().indexOf(code);
    Set<String> counted = new HashSet<>();
    double[] gains = new double[passage.tokens().size()];
    for (int token = 0; token < gains.length; token++) {
      for (String feature : Features.of(passage.tokens().get(token), passage.language())) {
        gains[token] += counted.add(feature) ? passage.weight() * model.gain(feature, index) : 0;
      }
    }
    return gains;
  }

  /** The run whose words together say most above the mean. Source: J. Bentley, "Programming Pearls", CACM 1984. */
  private static Quote densest(int passage, List<Token> tokens, double[] gains) {
    double mean = Arrays.stream(gains).sum() / gains.length;
    int first = 0;
    int last = 0;
    int start = 0;
    double most = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int i = 0; i < gains.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += gains[i] - mean;
      if (sum > most) {
        most = sum;
        first = start;
        last = i;
      }
    }
    return new Quote(passage, tokens.get(first), tokens.get(last));
  }
}
