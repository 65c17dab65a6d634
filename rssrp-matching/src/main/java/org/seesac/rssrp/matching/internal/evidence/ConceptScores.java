package org.seesac.rssrp.matching.internal.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.seesac.rssrp.matching.internal.text.Features;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * How much a text sounds like each code: the mean log-likelihood ratio, in nats, of its distinct features that the phrase
 * lists know. Stateless.
 */
public final class ConceptScores {

  private final ConceptModels models;

  /** Scores by these models. */
  public ConceptScores(ConceptModels models) {
    this.models = models;
  }

  /**
   * How much a text sounds like each code. A feature counts once, with the weight of the weightiest passage it stands in.
   *
   * @param passages the text, in as many languages as it has
   * @return by code, sorted; above 0 where the text sounds more like the code than like all others together; empty for a
   *     text without any known word
   */
  public Map<String, Double> of(List<Passage> passages) {
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
    for (Map.Entry<String, Map<String, Double>> language : weights.entrySet()) {
      known += addLanguage(models.in(language.getKey()), language.getValue(), scores);
    }
    double total = known;
    if (total == 0) {
      return Map.of();
    }
    scores.replaceAll((code, sum) -> sum / total);
    return scores;
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

  /** How much a passage says for one code. */
  public double contribution(Passage passage, String code) {
    ConceptModel model = models.in(passage.language());
    int index = model.codes().indexOf(code);
    Set<String> counted = new HashSet<>();
    double sum = 0;
    for (Token token : passage.tokens()) {
      for (String feature : Features.of(token, passage.language())) {
        sum += counted.add(feature) ? model.gain(feature, index) : 0;
      }
    }
    return sum * passage.weight();
  }

  /** The passage that says most for a code; the first where none says anything. */
  public int strongest(List<Passage> passages, String code) {
    int strongest = 0;
    double most = 0;
    for (int i = 0; i < passages.size(); i++) {
      double added = contribution(passages.get(i), code);
      if (added > most) {
        most = added;
        strongest = i;
      }
    }
    return strongest;
  }
}
