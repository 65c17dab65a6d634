package org.seesac.rssrp.core.request;

import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;

/**
 * A working language that is asked for. Immutable.
 *
 * @param language the language
 * @param level the level asked for; B2 where a request states none
 * @param levelStated whether the request states the level
 * @param mandatory whether an expert without it cannot be sent; otherwise it is an asset
 */
public record LanguageNeed(Language language, LanguageLevel level, boolean levelStated, boolean mandatory) {

  /** The level taken where a request states none. */
  public static final LanguageLevel DEFAULT_LEVEL = LanguageLevel.B2;

  /**
   * A mandatory language at a stated level.
   *
   * @param language the language
   * @param level the level asked for
   * @return the need
   */
  public static LanguageNeed mandatory(Language language, LanguageLevel level) {
    return new LanguageNeed(language, level, true, true);
  }

  /**
   * A language that is an asset, at a stated level.
   *
   * @param language the language
   * @param level the level wished for
   * @return the need
   */
  public static LanguageNeed asset(Language language, LanguageLevel level) {
    return new LanguageNeed(language, level, true, false);
  }

  /**
   * A language without a stated level.
   *
   * @param language the language
   * @param mandatory whether an expert without it cannot be sent
   * @return the need, at {@link #DEFAULT_LEVEL}
   */
  public static LanguageNeed withoutLevel(Language language, boolean mandatory) {
    return new LanguageNeed(language, DEFAULT_LEVEL, false, mandatory);
  }
}
