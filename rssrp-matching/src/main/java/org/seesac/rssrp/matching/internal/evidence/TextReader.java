package org.seesac.rssrp.matching.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Reads what a record of a profile is about: the concepts its texts sound like, with the words that show it.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TextReader {

  /** A text that sounds less than this more like a concept than like fields outside says nothing, in nats. */
  private static final double LEAST_MARGIN = 0.1;

  /** From this margin on a text is taken at its word, in nats. */
  private static final double SURE_MARGIN = 0.7;

  /** A concept less likely than this beside the best one is not meant. */
  private static final double LEAST_CLOSENESS = 0.15;

  private static final int LONGEST_QUOTE = 160;

  private final ConceptModels models;
  private final ConceptScores scores;

  /** Reads by these models. */
  public TextReader(ConceptModels models) {
    this.models = models;
    this.scores = new ConceptScores(models);
  }

  /** A named text of a record. */
  private record Field(String name, String text) {}

  /** The concepts that the texts of one record are about, in the order of their codes. */
  public List<ConceptHit> read(Map<String, String> texts) {
    List<Passage> passages = new ArrayList<>();
    Map<Integer, Field> origin = new TreeMap<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Field field = new Field(text.getKey(), text.getValue());
      TextTokens tokens = TextTokens.of(field.text());
      String language = models.guess(tokens.tokens(), "en", 0);
      for (List<Token> sentence : tokens.bySentence()) {
        origin.put(passages.size(), field);
        passages.add(models.passage(language, sentence, 1));
      }
    }
    Topics topics = scores.of(passages);
    double strength = Math.clamp((topics.margin() - LEAST_MARGIN) / (SURE_MARGIN - LEAST_MARGIN), 0.0, 1.0);
    List<ConceptHit> hits = new ArrayList<>();
    for (String code : topics.inside().keySet()) {
      double closeness = topics.closeness(code);
      if (closeness >= LEAST_CLOSENESS && strength > 0) {
        hits.add(hit(code, closeness * strength, passages, origin));
      }
    }
    return hits;
  }

  private ConceptHit hit(String code, double confidence, List<Passage> passages, Map<Integer, Field> origin) {
    List<ConceptScores.Quote> quotes = scores.labels(passages, code);
    ConceptScores.Quote quote = quotes.isEmpty()
        ? scores.strongest(passages, code).orElseGet(() -> whole(passages))
        : quotes.getFirst();
    Field field = origin.getOrDefault(quote.passage(), new Field("", ""));
    int start = quote.first().start();
    int end = Math.min(quote.last().end(), start + LONGEST_QUOTE);
    return new ConceptHit(
        ConceptId.of(code), confidence, field.name(), start, end, field.text().substring(start, end));
  }

  private static ConceptScores.Quote whole(List<Passage> passages) {
    List<Token> tokens = passages.getFirst().tokens();
    return new ConceptScores.Quote(0, tokens.getFirst(), tokens.getLast());
  }
}
