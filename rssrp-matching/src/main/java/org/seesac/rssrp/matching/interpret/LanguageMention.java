package org.seesac.rssrp.matching.interpret;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.interpret.NameTable.Found;
import org.seesac.rssrp.matching.interpret.NameTable.Name;

/**
 * Words of a sentence that name a language, or look so. Immutable.
 *
 * @param code the language, ISO 639
 * @param kind what sort of word it is
 * @param first its first token
 * @param last its last token
 */
record LanguageMention(String code, Kind kind, int first, int last) {

  private static final NameTable LANGUAGES = NameTable.of("languages.tsv");

  /** What sort of word it is. */
  enum Kind {
    /** The bare name, often also an adjective of the country. */
    NAME,
    /** The name with the word for "language". */
    LANGUAGE,
    /** A form that means "in this language". */
    USE,
    /** Who or what speaks it. */
    SPEAKING
  }

  /** All in a sentence, from left to right. */
  static List<LanguageMention> in(CueText text) {
    ImmutableList.Builder<LanguageMention> mentions = ImmutableList.builder();
    int token = 0;
    while (token < text.size()) {
      Optional<Found> found = LANGUAGES.at(text, token);
      found.ifPresent(each -> mentions.add(of(each)));
      token = found.map(Found::last).orElse(token) + 1;
    }
    return mentions.build();
  }

  private static LanguageMention of(Found found) {
    Name name = found.names().getFirst();
    return new LanguageMention(name.code(), Kind.valueOf(Ascii.toUpperCase(name.kind())), found.first(), found.last());
  }
}
