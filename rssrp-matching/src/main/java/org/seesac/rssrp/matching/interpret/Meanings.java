package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.PhraseResource;

/**
 * What each code means as a vector: the mean direction of its English labels, definition and phrases. Says how near a
 * request is to each. Immutable.
 */
final class Meanings {

  /** The one language of requests that are compared by meaning. */
  private static final String LANGUAGE = "en";

  /** Cosines count in whole millionths, so that the last digits of a sum of products change no reading. */
  private static final double MILLION = 1e6;

  private final Optional<TextEmbedder> embedder;
  private final double weight;
  private final int dimension;
  private final ImmutableMap<String, double[]> directions;

  private Meanings(
      Optional<TextEmbedder> embedder, double weight, int dimension, ImmutableMap<String, double[]> directions) {
    this.embedder = embedder;
    this.weight = weight;
    this.dimension = dimension;
    this.directions = directions;
  }

  /** No meanings: adds nothing to any score. */
  static Meanings none() {
    return new Meanings(Optional.empty(), 0, 0, ImmutableMap.of());
  }

  /**
   * The meanings of a taxonomy's concepts and of the fields outside it.
   *
   * @param weight what a cosine of 1 above the mean adds to a score, in nats; zero or more
   */
  static Meanings of(Taxonomy taxonomy, TextEmbedder embedder, double weight) {
    ImmutableListMultimap<String, String> texts = texts(taxonomy);
    int dimension = texts.isEmpty() ? 0 : embedder.embed(texts.values().iterator().next()).length;
    Meanings bare = new Meanings(Optional.of(embedder), weight, dimension, ImmutableMap.of());
    Map<String, double[]> directions = Maps.transformValues(texts.asMap(), each -> bare.mean(List.copyOf(each)));
    return new Meanings(Optional.of(embedder), weight, dimension, ImmutableMap.copyOf(directions));
  }

  private static ImmutableListMultimap<String, String> texts(Taxonomy taxonomy) {
    ImmutableListMultimap.Builder<String, String> texts = ImmutableListMultimap.builder();
    PhraseResource.phrases(taxonomy, LANGUAGE).forEach(each -> texts.put(each.code(), each.text()));
    for (Concept concept : taxonomy.concepts()) {
      String definition = concept.definitions().getOrDefault(LANGUAGE, "");
      if (taxonomy.narrower(concept.id()).isEmpty() && !definition.isBlank()) {
        texts.put(concept.id().value(), definition);
      }
    }
    return texts.build();
  }

  /**
   * What the meaning of a request adds to the score of each code, in nats: the weighted cosine less its mean over all
   * codes. Empty without an embedder, for any language but English, and for a blank text.
   */
  Map<String, Double> gains(RequestText request, String text) {
    boolean isCompared = request.language().equals(LANGUAGE) && !text.isBlank() && !directions.isEmpty();
    return isCompared ? embedder.map(each -> gains(direction(each, text))).orElse(Map.of()) : Map.of();
  }

  private Map<String, Double> gains(double[] request) {
    Map<String, Long> cosines = ImmutableMap.copyOf(
        Maps.transformValues(directions, each -> Math.round(MILLION * product(each, request))));
    double mean = cosines.values().stream().mapToLong(each -> each).sum() / (double) cosines.size();
    return ImmutableMap.copyOf(Maps.transformValues(cosines, each -> weight * (each - mean) / MILLION));
  }

  /** Embeds side by side and adds up in the order of the texts. */
  private double[] mean(List<String> texts) {
    TextEmbedder each = embedder.orElseThrow();
    double[] sum = new double[dimension];
    for (double[] direction : texts.parallelStream().map(text -> direction(each, text)).toList()) {
      for (int i = 0; i < dimension; i++) {
        sum[i] += direction[i];
      }
    }
    return unit(sum);
  }

  private double[] direction(TextEmbedder each, String text) {
    float[] vector = each.embed(text);
    if (vector.length == 0 || vector.length != dimension) {
      throw new UnfitVectorException(text, "has dimension " + vector.length + " where others have " + dimension);
    }
    double[] exact = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      if (!Float.isFinite(vector[i])) {
        throw new UnfitVectorException(text, "is " + vector[i] + " at place " + i);
      }
      exact[i] = vector[i];
    }
    return unit(exact);
  }

  /** The same direction with length 1; a vector of length 0 has none and stays. */
  private static double[] unit(double[] vector) {
    double length = Math.sqrt(product(vector, vector));
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
