package org.seesac.rssrp.core.reference;

import java.util.Locale;
import java.util.Optional;

/**
 * How well a language is known: the six levels of the Common European Framework of Reference (Council of Europe, 2001)
 * and, above them, a native speaker's. In ascending order. Immutable.
 */
public enum LanguageLevel {
  /** Breakthrough. */
  A1,
  /** Waystage. */
  A2,
  /** Threshold. */
  B1,
  /** Vantage; taken where a working language is asked for without a level. */
  B2,
  /** Effective operational proficiency. */
  C1,
  /** Mastery. */
  C2,
  /** First language. */
  NATIVE;

  /**
   * The level written in a file.
   *
   * @param code {@code A1} to {@code C2} or {@code native}, as in the file format
   * @return the level, or empty when the code is none of these
   */
  public static Optional<LanguageLevel> find(String code) {
    for (LanguageLevel level : values()) {
      if (level.code().equals(code)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * How the level is written in a file.
   *
   * @return {@code A1} to {@code C2} or {@code native}
   */
  public String code() {
    return this == NATIVE ? name().toLowerCase(Locale.ROOT) : name();
  }

  /**
   * The next level below this one.
   *
   * @return the level; {@link #A1} for itself, which has none below
   */
  public LanguageLevel below() {
    return switch (this) {
      case A1, A2 -> A1;
      case B1 -> A2;
      case B2 -> B1;
      case C1 -> B2;
      case C2 -> C1;
      case NATIVE -> C2;
    };
  }

  /**
   * Whether this level is enough where another is asked for.
   *
   * @param asked the level asked for
   * @return true when this level is the same or higher
   */
  public boolean suffices(LanguageLevel asked) {
    return compareTo(asked) >= 0;
  }
}
