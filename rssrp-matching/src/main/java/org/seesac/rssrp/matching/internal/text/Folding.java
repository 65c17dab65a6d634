package org.seesac.rssrp.matching.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words comparable: small letters, no accents, no vowel marks, one form of each letter, European digits.
 *
 * <p>Serbian Cyrillic is not changed here: see {@link SerbianLatin}. Stateless.
 */
public final class Folding {

  private Folding() {}

  /** The folded form of a text; may be empty when the text has only marks. */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(Folding::isKept).forEach(each -> append(folded, each));
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(each -> each < 0x80);
  }

  private static boolean isKept(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT && codePoint != 'ـ';
  }

  private static void append(StringBuilder folded, int codePoint) {
    switch (codePoint) {
      case 'đ', 'ð' -> folded.append("dj");
      case 'ß' -> folded.append("ss");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ı' -> folded.append('i');
      case 'ə' -> folded.append('a');
      case 'ґ' -> folded.append('г');
      case 'ё' -> folded.append('е');
      case 'ى', 'ی' -> folded.append('ي');
      case 'ة' -> folded.append('ه');
      case 'ٱ' -> folded.append('ا');
      case 'ک' -> folded.append('ك');
      case '’', 'ʼ', '‘', '`' -> folded.append('\'');
      default -> appendDigitOrSelf(folded, codePoint);
    }
  }

  private static void appendDigitOrSelf(StringBuilder folded, int codePoint) {
    if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
      folded.append((char) ('0' + Character.digit(codePoint, 10)));
    } else {
      folded.appendCodePoint(codePoint);
    }
  }
}
