package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.text.Features;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * How concepts are worded in one language: for each feature of a word how much more often it stands in the phrases of a
 * code than in those of all others, as a log-likelihood ratio in nats.
 *
 * <p>The statistics come from the shipped phrases and labels alone, so they are the same for every roster. Source: J.
 * Rennie, L. Shih, J. Teevan and D. Karger, "Tackling the Poor Assumptions of Naive Bayes Text Classifiers", ICML 2003
 * (complement counts), with the plain counts beside them. Immutable.
 */
public final class ConceptModel {

  /** What every feature counts in every code before any phrase is seen. */
  private static final double SMOOTHING = 0.1;

  private final String language;
  private final ImmutableList<String> codes;
  private final Map<String, Feature> features;
  private final Map<String, Double> idfs;
  private final double[] constants;
  private final double rarest;

  /** What a feature says. */
  private static final class Feature {
    /** Its ratio in a code whose phrases do not have it, less the constant of the code. */
    private final double base;

    /** The codes whose phrases have it. */
    private final int[] codes;

    /** What it says more for each of these. */
    private final double[] gains;

    /** How much more often it stands in phrases of concepts than in those of fields outside, as a log ratio in nats. */
    private final double inside;

    Feature(double base, int[] codes, double[] gains, double inside) {
      this.base = base;
      this.codes = codes;
      this.gains = gains;
      this.inside = inside;
    }
  }

  private ConceptModel(
      String language, Builder counted, Map<String, Feature> features, Map<String, Double> idfs, double[] constants) {
    this.language = language;
    this.codes = ImmutableList.copyOf(counted.codes.keySet());
    this.features = features;
    this.idfs = idfs;
    this.constants = constants;
    this.rarest = counted.idf(0);
  }

  /** The model of a language for a taxonomy. */
  public static ConceptModel of(Taxonomy taxonomy, String language) {
    return new Builder(language, PhraseResource.phrases(taxonomy, language)).build();
  }

  /** The language of the model. */
  public String language() {
    return language;
  }

  /** The codes the model tells apart, in a fixed order. */
  public List<String> codes() {
    return codes;
  }

  /** How rare a stem is: its inverse document frequency; a stem that is not known counts as the rarest. */
  public double idf(String stem) {
    return idfs.getOrDefault(stem, rarest);
  }

  /** Whether the model has seen a stem. */
  public boolean knows(String stem) {
    return idfs.containsKey(stem);
  }

  /** Adds what a feature says for each code; false when no phrase has it, which adds nothing. */
  boolean add(String name, double weight, double[] scores) {
    Feature feature = features.get(name);
    if (feature == null) {
      return false;
    }
    for (int code = 0; code < scores.length; code++) {
      scores[code] += weight * (feature.base + constants[code]);
    }
    for (int i = 0; i < feature.codes.length; i++) {
      scores[feature.codes[i]] += weight * feature.gains[i];
    }
    return true;
  }

  /** How much more a feature belongs to the concepts than to the fields outside, in nats; 0 when no phrase has it. */
  double inside(String name) {
    Feature feature = features.get(name);
    return feature == null ? 0 : feature.inside;
  }

  /** What a feature says for one code more than its absence from the code's phrases would say; 0 when nothing. */
  double gain(String name, int code) {
    Feature feature = features.get(name);
    for (int i = 0; feature != null && i < feature.codes.length; i++) {
      if (feature.codes[i] == code) {
        return feature.gains[i];
      }
    }
    return 0;
  }

  /** All stems the model has seen. */
  Set<String> stems() {
    return idfs.keySet();
  }

  /** The rarity of a stem that the model has not seen. */
  double rarest() {
    return rarest;
  }

  private static final class Builder {
    private final String language;
    private final int phrases;
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    Builder(String language, List<PhraseResource.Phrase> phrases) {
      this.language = language;
      this.phrases = phrases.size();
      phrases.forEach(this::count);
    }

    private void count(PhraseResource.Phrase phrase) {
      int code = codes.computeIfAbsent(phrase.code(), any -> codes.size());
      Set<String> features = new LinkedHashSet<>();
      Set<String> stems = new LinkedHashSet<>();
      for (Token token : TextTokens.of(phrase.text()).tokens()) {
        features.addAll(Features.of(token, language));
        stems.add(Stems.of(token.folded(), language));
      }
      features.forEach(each -> counts.computeIfAbsent(each, any -> new TreeMap<>()).merge(code, 1, Integer::sum));
      stems.forEach(each -> documents.merge(each, 1, Integer::sum));
    }

    ConceptModel build() {
      double[] ofCode = new double[codes.size()];
      counts.values().forEach(each -> each.forEach((code, count) -> ofCode[code] += count));
      double all = counts.values().stream().mapToDouble(Builder::sum).sum();
      double[] constants = new double[codes.size()];
      double mass = SMOOTHING * counts.size();
      for (int code = 0; code < constants.length; code++) {
        constants[code] = StrictMath.log(all - ofCode[code] + mass) - StrictMath.log(ofCode[code] + mass);
      }
      Set<Integer> codesOutside = codes.entrySet().stream()
          .filter(code -> PhraseResource.isOutside(code.getKey()))
          .map(Map.Entry::getValue)
          .collect(Collectors.toSet());
      double outside = codesOutside.stream().mapToDouble(code -> ofCode[code]).sum();
      double balance = StrictMath.log(outside + mass) - StrictMath.log(all - outside + mass);
      Map<String, Feature> features = new HashMap<>();
      counts.forEach((name, each) -> features.put(name, feature(each, codesOutside, balance)));
      Map<String, Double> idfs = new HashMap<>();
      documents.forEach((stem, count) -> idfs.put(stem, idf(count)));
      return new ConceptModel(language, this, features, idfs, constants);
    }

    private static Feature feature(Map<Integer, Integer> counts, Set<Integer> codesOutside, double balance) {
      double total = sum(counts);
      double outside = sum(Maps.filterKeys(counts, codesOutside::contains));
      double inside = StrictMath.log(total - outside + SMOOTHING) - StrictMath.log(outside + SMOOTHING) + balance;
      double base = StrictMath.log(SMOOTHING) - StrictMath.log(total + SMOOTHING);
      int[] codes = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
      double[] gains = counts.values().stream()
          .mapToDouble(count -> StrictMath.log(count + SMOOTHING) - StrictMath.log(total - count + SMOOTHING) - base)
          .toArray();
      return new Feature(base, codes, gains, inside);
    }

    private static double sum(Map<Integer, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private double idf(int count) {
      return StrictMath.log((phrases + 1) / (count + 0.5));
    }
  }
}
