package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * How requests are worded: for each language, phrases with the code of what they mean, a concept of the taxonomy or a
 * field outside it ({@code out.*}). Written for this project; labels and definitions of the taxonomy stand beside them.
 */
public final class PhraseResource {

  /** The languages of the phrase lists; {@code sr} stands for Bosnian, Croatian, Montenegrin and Serbian. */
  public static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("en", "fr", "es", "pt", "ru", "ar", "sr", "sq", "mk", "ro", "uk", "tr");

  private static final String OUTSIDE = "out.";

  private PhraseResource() {}

  /** One worded meaning. */
  public record Phrase(String code, String text) {}

  /** Everything known of how concepts are worded in a language. */
  public static List<Phrase> phrases(Taxonomy taxonomy, String language) {
    ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    for (Phrase phrase : READ.get(language)) {
      if (isOutside(phrase.code()) || isOf(taxonomy, phrase.code())) {
        phrases.add(phrase);
      }
    }
    taxonomy.concepts().stream()
        .filter(concept -> taxonomy.narrower(concept.id()).isEmpty())
        .forEach(concept -> labels(concept, language)
            .forEach(label -> phrases.add(new Phrase(concept.id().value(), label))));
    return phrases.build();
  }

  /** Further terms of a taxonomy's areas by language, beside the labels. */
  static ImmutableListMultimap<String, Phrase> terms(Taxonomy taxonomy) {
    return rows("terms.tsv").stream()
        .filter(row -> isOf(taxonomy, row.getFirst()))
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            row -> row.get(1), row -> new Phrase(row.getFirst(), row.get(2))));
  }

  /** Whether a code is that of a field outside the taxonomy. */
  static boolean isOutside(String code) {
    return code.startsWith(OUTSIDE);
  }

  /** Whether a taxonomy has a concept of this code. */
  static boolean isOf(Taxonomy taxonomy, String code) {
    return taxonomy.find(ConceptId.of(code)).isPresent();
  }

  /** The rows of a tab-separated resource beside this class, without remarks and column names. */
  static List<List<String>> rows(String resource) {
    return lines(resource).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  /** The labels of a concept in a language of the phrase lists. */
  public static List<String> labels(Concept concept, String language) {
    ImmutableList.Builder<String> labels = ImmutableList.builder();
    for (Map.Entry<String, String> label : concept.prefLabels().entrySet()) {
      if (isOf(label.getKey(), language)) {
        labels.add(label.getValue());
      }
    }
    concept.altLabels().forEach((tag, values) -> {
      if (isOf(tag, language)) {
        labels.addAll(values);
      }
    });
    concept.hiddenLabels().forEach((tag, values) -> {
      if (isOf(tag, language)) {
        labels.addAll(values);
      }
    });
    return labels.build();
  }

  private static boolean isOf(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }

  private static final ImmutableListMultimap<String, Phrase> READ = read();

  private static ImmutableListMultimap<String, Phrase> read() {
    ImmutableListMultimap.Builder<String, Phrase> all = ImmutableListMultimap.builder();
    for (String language : LANGUAGES) {
      for (String line : lines("phrases/" + language + ".tsv")) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          all.put(language, new Phrase(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    }
    return all.build();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = PhraseResource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource " + resource + " is missing. Keep the resources when repackaging rssrp-matching.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " could not be read.", e);
    }
  }
}
