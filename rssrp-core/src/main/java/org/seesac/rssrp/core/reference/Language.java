package org.seesac.rssrp.core.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A language by its BCP 47 primary subtag, such as {@code fr}, {@code sr} or {@code cnr}. Immutable.
 *
 * @param code two letters of ISO 639-1, or three letters for a language that part 1 has no code for
 */
public record Language(String code) implements Comparable<Language> {

  private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

  private static final ImmutableSet<String> MUTUALLY_UNDERSTOOD = ImmutableSet.of("bs", "hr", "sr", "cnr");

  /**
   * Refuses a code that cannot be a language, and one that another code stands for.
   *
   * @throws UnknownCodeException when ISO 639-1 does not have the code, or has a shorter or newer one for the language;
   *     three letters without a shorter code are taken as they stand
   */
  public Language {
    if (!isKnown(code)) {
      throw new UnknownCodeException(code, "Language", adviceOn(code));
    }
  }

  /**
   * The language with this code.
   *
   * @param code BCP 47 primary subtag in small letters
   * @return the language
   * @throws UnknownCodeException when ISO 639 does not have the code
   */
  public static Language of(String code) {
    return new Language(code);
  }

  /**
   * The language with this code, if there is one.
   *
   * @param code BCP 47 primary subtag in small letters
   * @return the language or empty
   */
  public static Optional<Language> find(String code) {
    return isKnown(code) ? Optional.of(new Language(code)) : Optional.empty();
  }

  /**
   * Whether who speaks this language understands the other. Bosnian, Croatian, Montenegrin and Serbian count as one.
   *
   * @param other the language asked for
   * @return true for the same language, and within that group
   */
  public boolean isUnderstoodAs(Language other) {
    return equals(other) || (MUTUALLY_UNDERSTOOD.contains(code) && MUTUALLY_UNDERSTOOD.contains(other.code));
  }

  /**
   * The name to show.
   *
   * @param displayLanguage BCP 47 tag of the language to write the name in
   * @return the JDK's CLDR name; the code where CLDR has none
   */
  public String name(String displayLanguage) {
    return Locale.of(code).getDisplayLanguage(Locale.forLanguageTag(displayLanguage));
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static boolean isKnown(String code) {
    return !Iso639.WRITTEN_INSTEAD.containsKey(code)
        && (Iso639.PART_1.contains(code) || THREE_LETTERS.matcher(code).matches());
  }

  private static String adviceOn(String code) {
    String instead = Iso639.WRITTEN_INSTEAD.getOrDefault(code, "");
    return instead.isEmpty()
        ? "Use an ISO 639 code in small letters, such as fr, ar or sr."
        : "Write '" + instead + "' for this language.";
  }

  private static final class Iso639 {
    static final ImmutableSet<String> PART_1 = ImmutableSet.copyOf(Locale.getISOLanguages());

    /** Withdrawn codes of part 1, and the bibliographic codes of part 2, which the JDK does not know. */
    private static final String OTHER_CODES =
        "iw=he in=id ji=yi alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk mao=mi "
            + "may=ms per=fa rum=ro slo=sk tib=bo wel=cy";

    static final ImmutableMap<String, String> WRITTEN_INSTEAD = writtenInstead();

    private Iso639() {}

    private static ImmutableMap<String, String> writtenInstead() {
      Map<String, String> instead = new HashMap<>(Splitter.on(' ').withKeyValueSeparator('=').split(OTHER_CODES));
      for (String code : PART_1) {
        if (!instead.containsKey(code)) {
          instead.put(Locale.of(code).getISO3Language(), code);
        }
      }
      return ImmutableMap.copyOf(instead);
    }
  }
}
