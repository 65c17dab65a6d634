package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * A request's title and text as sentences, each with its language. Immutable.
 *
 * @param language the language of the whole
 * @param sentences the title's first, then the text's
 */
record RequestText(String language, List<Sentence> sentences) {

  /** In a text of one language a sentence must be this much clearer in another to be taken for it, in nats. */
  private static final double HEAD_START = 12;

  /**
   * One sentence.
   *
   * @param field {@code title} or {@code text}
   * @param fieldText the whole text of that field, which the tokens' offsets refer to
   * @param language one of the languages of the phrase lists
   * @param tokens its words; never empty
   */
  record Sentence(String field, String fieldText, String language, List<Token> tokens) {

    Sentence {
      tokens = ImmutableList.copyOf(tokens);
    }

    /** The place of some of its tokens, the last one included. */
    Span span(int first, int last) {
      return span(tokens.get(first), tokens.get(last));
    }

    /** The place of what stands between two of its tokens, both included. */
    Span span(Token first, Token last) {
      return new Span(field, first.start(), last.end(), fieldText.substring(first.start(), last.end()));
    }

    /** What stands between a token and the one before it: white space, punctuation, or nothing. */
    String gapBefore(int token) {
      int start = token == 0 ? tokens.getFirst().start() : tokens.get(token - 1).end();
      return fieldText.substring(start, tokens.get(token).start());
    }
  }

  static RequestText of(String title, String text, ConceptModels models) {
    TextTokens titleTokens = TextTokens.of(title);
    TextTokens textTokens = TextTokens.of(text);
    List<Token> all =
        ImmutableList.<Token>builder().addAll(titleTokens.tokens()).addAll(textTokens.tokens()).build();
    String language = models.guess(all, "en", 0);
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    titleTokens.bySentence().forEach(tokens -> sentences.add(sentence("title", title, tokens, language, models)));
    textTokens.bySentence().forEach(tokens -> sentences.add(sentence("text", text, tokens, language, models)));
    return new RequestText(language, sentences.build());
  }

  private static Sentence sentence(
      String field, String fieldText, List<Token> tokens, String language, ConceptModels models) {
    return new Sentence(field, fieldText, models.guess(tokens, language, HEAD_START), tokens);
  }
}
