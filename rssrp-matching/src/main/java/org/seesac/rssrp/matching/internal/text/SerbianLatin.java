package org.seesac.rssrp.matching.internal.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * Writes Serbian Cyrillic in Latin letters, so that both scripts are read as one.
 *
 * <p>Source: the correspondence of the two official alphabets (Pravopis srpskoga jezika, 1960 and later). Stateless.
 */
public final class SerbianLatin {

  private static final ImmutableMap<Character, String> LETTERS = letters();

  private SerbianLatin() {}

  /** The Latin form of a folded word; letters that Serbian does not have stay. */
  public static String of(String folded) {
    StringBuilder latin = new StringBuilder(folded.length() + 4);
    for (int i = 0; i < folded.length(); i++) {
      char each = folded.charAt(i);
      latin.append(LETTERS.getOrDefault(each, String.valueOf(each)));
    }
    return latin.toString();
  }

  /** A folded word as it is compared in a language: in Serbian in Latin letters, in any other as it is. */
  public static String plain(String folded, String language) {
    return language.equals("sr") ? of(folded) : folded;
  }

  private static ImmutableMap<Character, String> letters() {
    String cyrillic = "абвгдежзијклмнопрстћуфхцчшђљњџ";
    List<String> latin =
        Splitter.on(' ').splitToList("a b v g d e z z i j k l m n o p r s t c u f h c c s dj lj nj dz");
    ImmutableMap.Builder<Character, String> letters = ImmutableMap.builder();
    for (int i = 0; i < latin.size(); i++) {
      letters.put(cyrillic.charAt(i), latin.get(i));
    }
    return letters.buildOrThrow();
  }
}
