package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ConceptHit;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.evidence.TextReader;
import org.seesac.rssrp.matching.internal.text.Stems;

/**
 * Reads requests: from free text in twelve languages to concepts, host country, languages, dates and conditions.
 *
 * <p>Immutable and safe for use by many threads. Making one takes a moment, since it reads the phrase lists; keep it.
 */
public final class RequestInterpreter {

  /** A title or text longer than this, in UTF-16 units, is refused: some 150 pages. */
  public static final int LONGEST_TEXT = 500_000;

  /**
   * What a cosine of 1 above the mean adds to the score of a concept, in nats; chosen on the development texts with
   * all-MiniLM-L6-v2: the least that has the whole gain, before texts out of scope begin to be kept.
   */
  private static final double MEANING = 0.3;

  private final ConceptModels models;
  private final Meanings meanings;
  private final ConceptFinder concepts;
  private final TextReader textReader;
  private final ImmutableList<FieldReader> readers;

  private RequestInterpreter(Taxonomy taxonomy, Meanings meanings) {
    this.models = ConceptModels.of(taxonomy);
    this.meanings = meanings;
    this.concepts = new ConceptFinder(taxonomy, models);
    this.textReader = new TextReader(models);
    this.readers = FieldReaders.all();
  }

  /**
   * An interpreter for requests that refer to a taxonomy.
   *
   * @param taxonomy the taxonomy
   * @return an interpreter
   */
  public static RequestInterpreter of(Taxonomy taxonomy) {
    return new RequestInterpreter(taxonomy, Meanings.none());
  }

  /**
   * An interpreter that also compares English requests with the concepts by meaning. All else, and requests in any other
   * language, it reads as the one without an embedder does.
   *
   * <p>Embeds some thousand phrases at once, on several threads.
   *
   * @param taxonomy the taxonomy
   * @param embedder turns texts into vectors
   * @return an interpreter
   * @throws UnfitVectorException when the vectors differ in dimension or are not finite; reading a request may throw it too
   */
  public static RequestInterpreter of(Taxonomy taxonomy, TextEmbedder embedder) {
    return of(taxonomy, embedder, MEANING);
  }

  /** The same with another weight, in nats. */
  static RequestInterpreter of(Taxonomy taxonomy, TextEmbedder embedder, double weight) {
    return new RequestInterpreter(taxonomy, Meanings.of(taxonomy, embedder, weight));
  }

  /**
   * What a text asks for.
   *
   * @param text free text
   * @return what was understood
   * @throws IllegalArgumentException when the text is blank
   * @throws RequestTooLongException when the text is longer than {@link #LONGEST_TEXT}
   */
  public Interpretation interpret(String text) {
    return interpret(SupportRequest.builder().text(text).build());
  }

  /**
   * What a request asks for in its fields and its text together. What a field states wins over what the text says.
   *
   * @param request the request
   * @return what was understood
   * @throws RequestTooLongException when the title or the text is longer than {@link #LONGEST_TEXT}
   */
  public Interpretation interpret(SupportRequest request) {
    checkLength("title", request.title());
    checkLength("text", request.text());
    RequestText text = RequestText.of(request.title(), request.text(), models);
    List<Finding> others = readers.stream().flatMap(reader -> reader.read(text).stream()).toList();
    Map<String, Double> gains = meanings.gains(text, (request.title() + "\n" + request.text()).strip());
    ConceptFinder.Found found = concepts.find(text, others, gains);
    List<Finding> findings = ImmutableList.<Finding>builder().addAll(found.concepts()).addAll(others).build();
    return RequestMerger.merge(request, found, findings);
  }

  /**
   * The concepts that the texts of a record are about: the same reading, for an expert's posts and assignments.
   *
   * @param texts field name to text, in any of the taxonomy's languages
   * @return one finding a concept, in the order of the concepts' identifiers; spans name the fields
   */
  public List<Finding.OfConcept> conceptsIn(Map<String, String> texts) {
    return textReader.read(texts).stream().map(RequestInterpreter::finding).toList();
  }

  /**
   * The words of a text with their rarity.
   *
   * @param text free text in any of the taxonomy's languages
   * @return its words
   */
  public TextWords words(String text) {
    List<List<String>> sentences = new ArrayList<>();
    Map<String, Double> rarities = new HashMap<>();
    for (RequestText.Sentence sentence : RequestText.of("", text, models).sentences()) {
      List<String> stems = stems(sentence);
      stems.forEach(stem -> rarities.merge(stem, models.in(sentence.language()).idf(stem), Math::min));
      sentences.add(stems);
    }
    return new TextWords(sentences, rarities);
  }

  /**
   * The stems of a text's words, sentence by sentence.
   *
   * @param text free text in any of the taxonomy's languages
   * @return the stems of each sentence in order; as often as they stand there
   */
  public List<List<String>> stems(String text) {
    return RequestText.of("", text, models).sentences().stream().map(RequestInterpreter::stems).toList();
  }

  private static List<String> stems(RequestText.Sentence sentence) {
    return sentence.tokens().stream().map(token -> Stems.of(token.folded(), sentence.language())).toList();
  }

  private static void checkLength(String field, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new RequestTooLongException(field, text.length());
    }
  }

  private static Finding.OfConcept finding(ConceptHit hit) {
    Span span = new Span(hit.field(), hit.start(), hit.end(), hit.quote());
    return new Finding.OfConcept(hit.concept(), 1, hit.confidence(), Ground.FOUND, List.of(span));
  }
}
