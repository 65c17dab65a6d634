package org.seesac.rssrp.matching.internal.text;

/**
 * A word or number of a text.
 *
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset behind its last character
 * @param surface as it stands
 * @param folded in small letters, without accents and other marks
 * @param sentence number of its sentence, counted from 0
 */
public record Token(int start, int end, String surface, String folded, int sentence) {

  /** Whether it begins with a capital; scripts without capitals never do. */
  public boolean isCapitalised() {
    return Character.isUpperCase(surface.codePointAt(0));
  }

  /** Whether it has two letters or more and all are capitals. */
  public boolean isAllCapitals() {
    return surface.length() > 1
        && surface.codePoints().allMatch(each -> Character.isUpperCase(each) || Character.isDigit(each))
        && surface.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether it is a number written in digits. */
  public boolean isNumber() {
    return !folded.isEmpty() && folded.chars().allMatch(each -> each >= '0' && each <= '9');
  }
}
