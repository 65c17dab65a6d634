package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.Belonging;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.evidence.ConceptScores;
import org.seesac.rssrp.matching.internal.evidence.Passage;
import org.seesac.rssrp.matching.internal.evidence.Topics;

/** Finds the concepts a request asks for, and whether it asks for something this taxonomy is not about. Immutable. */
final class ConceptFinder {

  /** With less to go by than this a text does not say what is needed; in nats of rarity above everyday words. */
  private static final double LEAST_CONTENT = 2;

  /** How much the words of the whole text count beside those of its sentences, one by one, for what else it asks for. */
  private static final double WHOLE = 0.8;

  /**
   * With so many sentences the whole text and its sentences have the same part in what is asked for most; with more of them
   * the words of the whole say ever less. Chosen on the development notices.
   */
  private static final double HALF_WHOLE = 5;

  /** A second concept is asked for too when its share is at least this part of the largest. */
  private static final double LEAST_SHARE = 0.4;

  /** The same for a concept of the area that is asked for most. */
  private static final double LEAST_SHARE_IN_AREA = 0.15;

  /** The same for a third and a fourth concept. */
  private static final double LEAST_SHARE_OF_MORE = 0.9;

  /** How much sharper weights are than shares. */
  private static final double SHARPNESS = 3;

  /** From a concept's share to its probability: J. Platt, "Probabilistic Outputs for Support Vector Machines", 1999. */
  private static final double PLATT_SLOPE = 2.2;

  private static final double PLATT_SHIFT = 4.9;

  /** Fewer words are a heading or the number of an item. */
  private static final int SHORTEST_SENTENCE = 3;

  private static final int MOST_CONCEPTS = 4;
  private static final int NEAREST_AREAS = 3;
  private static final int MOST_SPANS = 3;

  private final Taxonomy taxonomy;
  private final ConceptModels models;
  private final ConceptScores scores;
  private final Belonging belonging;

  ConceptFinder(Taxonomy taxonomy, ConceptModels models) {
    this.taxonomy = taxonomy;
    this.models = models;
    this.scores = new ConceptScores(models);
    this.belonging = new Belonging(models);
  }

  /**
   * What a text asks for.
   *
   * @param scope whether it is about the taxonomy at all
   * @param concepts what is asked for, best first; also given for a text out of scope, as the nearest guess
   * @param nearestAreas the closest areas, best first
   */
  record Found(Scope scope, List<Finding.OfConcept> concepts, List<ConceptId> nearestAreas) {}

  /**
   * Reads a text.
   *
   * @param others what else was read out of it
   * @param gains what its meaning as a whole adds to the score of each code, in nats; empty where it is not compared
   */
  Found find(RequestText text, List<Finding> others, Map<String, Double> gains) {
    List<Passage> passages = RequestPassages.of(text, others, models);
    Topics topics = scores.of(passages, gains);
    Belonging.Tally tally = belonging.tally();
    Map<String, Double> ofSentences = shares(passages, tally);
    return new Found(
        scope(passages, topics, tally), concepts(text, passages, topics, ofSentences), nearestAreas(topics));
  }

  private Scope scope(List<Passage> passages, Topics topics, Belonging.Tally tally) {
    if (!topics.isAny() || scores.content(passages) < LEAST_CONTENT) {
      return Scope.UNDER_SPECIFIED;
    }
    return tally.belonging(topics) > 0 ? Scope.IN_SCOPE : Scope.OUT_OF_SCOPE;
  }

  private List<Finding.OfConcept> concepts(
      RequestText text, List<Passage> passages, Topics topics, Map<String, Double> ofSentences) {
    Map<String, Double> ofText = topics.shares();
    Map<String, Double> shares = mixed(ofText, ofSentences, WHOLE);
    List<String> asked = asked(shares, first(mixed(ofText, ofSentences, whole(passages))));
    double total = asked.stream().mapToDouble(each -> weight(shares, each)).sum();
    return asked.stream()
        .map(each -> finding(text, passages, each, shares.getOrDefault(each, 0.0), weight(shares, each) / total))
        .toList();
  }

  /** How much of the sentences each concept has, by their weight and length; they are read one at a time and told. */
  private Map<String, Double> shares(List<Passage> passages, Belonging.Tally tally) {
    Map<String, Double> shares = new TreeMap<>();
    double all = passages.stream().mapToDouble(ConceptFinder::size).sum();
    for (Passage passage : passages) {
      Topics topics = scores.of(List.of(passage));
      tally.add(passage, topics);
      double part = size(passage) == 0 ? 0 : size(passage) / all;
      if (part > 0) {
        topics.shares().forEach((code, share) -> shares.merge(code, part * share, Double::sum));
      }
    }
    return shares;
  }

  private static Map<String, Double> mixed(
      Map<String, Double> ofText, Map<String, Double> ofSentences, double whole) {
    Map<String, Double> shares = new TreeMap<>();
    ofText.forEach((code, share) -> shares.put(code, whole * share));
    ofSentences.forEach((code, share) -> shares.merge(code, (1 - whole) * share, Double::sum));
    return shares;
  }

  private static double size(Passage passage) {
    return passage.weight() * passage.tokens().size();
  }

  private static double whole(List<Passage> passages) {
    double ratio = passages.stream().filter(each -> size(each) >= SHORTEST_SENTENCE).count() / HALF_WHOLE;
    return 1 / (1 + ratio * ratio * ratio);
  }

  private static String first(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** What is asked for most first, then by share what is close enough to the largest. */
  private static List<String> asked(Map<String, Double> shares, String first) {
    double most = shares.values().stream().mapToDouble(each -> each).max().orElse(0);
    List<String> ranked = shares.keySet().stream()
        .sorted(Comparator.comparing((String each) -> !each.equals(first))
            .thenComparingDouble(each -> -shares.getOrDefault(each, 0.0))
            .thenComparing(each -> each))
        .toList();
    List<String> asked = new ArrayList<>();
    for (String each : ranked) {
      boolean isClose = shares.getOrDefault(each, 0.0) >= most * least(each, first, asked.size());
      if (asked.size() < MOST_CONCEPTS && (each.equals(first) || isClose)) {
        asked.add(each);
      }
    }
    return asked;
  }

  private static double least(String concept, String first, int before) {
    double least = area(concept).equals(area(first)) ? LEAST_SHARE_IN_AREA : LEAST_SHARE;
    return before > 1 ? Math.max(least, LEAST_SHARE_OF_MORE) : least;
  }

  private static String area(String concept) {
    return concept.substring(0, Math.max(0, concept.lastIndexOf('.')));
  }

  /** Sharper than shares, since what is asked for most is often told in the fewest words. */
  private static double weight(Map<String, Double> shares, String concept) {
    return StrictMath.pow(shares.getOrDefault(concept, 0.0), SHARPNESS);
  }

  private static double probability(double share) {
    double odds = StrictMath.log(share / (1 - share));
    return 1 / (1 + StrictMath.exp(-PLATT_SHIFT - PLATT_SLOPE * odds));
  }

  private Finding.OfConcept finding(
      RequestText text, List<Passage> passages, String code, double share, double weight) {
    ConceptId concept = ConceptId.of(code);
    List<Span> labels = spans(text, scores.labels(passages, code));
    List<Span> spans = labels.isEmpty() ? spans(text, scores.strongest(passages, code).stream().toList()) : labels;
    Ground ground = labels.isEmpty() ? Ground.SOUNDS_LIKE : Ground.NAMED;
    return new Finding.OfConcept(concept, weight, probability(share), ground, spans);
  }

  private static List<Span> spans(RequestText text, List<ConceptScores.Quote> quotes) {
    return quotes.stream()
        .map(quote -> text.sentences().get(quote.passage()).span(quote.first(), quote.last()))
        .limit(MOST_SPANS)
        .toList();
  }

  private List<ConceptId> nearestAreas(Topics topics) {
    return topics.inside().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .flatMap(each -> taxonomy.concept(ConceptId.of(each.getKey())).broader().stream())
        .distinct()
        .limit(NEAREST_AREAS)
        .toList();
  }
}
