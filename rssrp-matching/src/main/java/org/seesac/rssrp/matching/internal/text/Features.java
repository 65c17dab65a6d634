package org.seesac.rssrp.matching.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a word tells its topic: its stem, and its runs of four letters, which survive inflection and typing errors.
 *
 * <p>Source: P. McNamee and J. Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", Information
 * Retrieval 2004, doi 10.1023/B:INRT.0000009441.78971.be, where runs of four letters do best. Stateless.
 */
public final class Features {

  private static final int RUN = 4;

  /** So many digits a number has at most that is no name, unlike that of a resolution. */
  private static final int LONGEST_COUNT = 2;
  private static final String RUN_MARK = "#";

  private Features() {}

  /** The features of a word in a language; none for the number of an item or a small count, which tells no topic. */
  public static List<String> of(Token token, String language) {
    if (token.isNumber() && token.folded().length() <= LONGEST_COUNT) {
      return List.of();
    }
    List<String> features = new ArrayList<>();
    features.add(Stems.of(token.folded(), language));
    String letters = "<" + SerbianLatin.plain(token.folded(), language) + ">";
    for (int i = 0; i == 0 || i + RUN <= letters.length(); i++) {
      features.add(RUN_MARK + letters.substring(i, Math.min(letters.length(), i + RUN)));
    }
    return features;
  }
}
