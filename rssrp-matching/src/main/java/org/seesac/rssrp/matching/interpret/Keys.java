package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.matching.internal.text.SerbianLatin;
import org.seesac.rssrp.matching.internal.text.Token;

/** The forms under which a token is looked up in a {@link CueList}. */
final class Keys {

  private static final int SHORTEST = 3;
  private static final String ARTICLE = "ال";
  private static final ImmutableList<String> ARABIC_JOINED = ImmutableList.of("بال", "كال", "لل", "ال", "ب", "ل", "ك");

  private Keys() {}

  /** The folded token; in Serbian in Latin letters. */
  static String plain(Token token, String language) {
    return SerbianLatin.plain(token.folded(), language);
  }

  /** The plain key first, then in Arabic the word without the particles and the article written together with it. */
  static List<String> of(Token token, String language) {
    return language.equals("ar") ? arabic(token.folded()) : List.of(plain(token, language));
  }

  private static List<String> arabic(String word) {
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    keys.add(word);
    addWithoutParticle(keys, word);
    if ((word.startsWith("و") || word.startsWith("ف")) && word.length() > SHORTEST) {
      keys.add(word.substring(1));
      addWithoutParticle(keys, word.substring(1));
    }
    return keys.build();
  }

  private static void addWithoutParticle(ImmutableList.Builder<String> keys, String word) {
    for (String particle : ARABIC_JOINED) {
      if (word.startsWith(particle) && word.length() - particle.length() >= SHORTEST) {
        keys.add(word.substring(particle.length()));
        if (particle.length() > 1 && !particle.equals(ARTICLE)) {
          keys.add(ARTICLE + word.substring(particle.length()));
        }
        return;
      }
    }
  }
}
