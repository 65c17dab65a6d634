package org.seesac.rssrp.matching;

import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** A plain fact of a profile that points rest on, other than quoted evidence. Immutable. */
public sealed interface ProfileFact {

  /**
   * The fact in words.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a phrase without a full stop
   */
  String words(String language);

  /**
   * How well a language is known that is an asset.
   *
   * @param language the language
   * @param known the code of the level on record; {@code none} when the language is not known
   * @param wished the level wished for
   */
  record Spoken(Language language, String known, LanguageLevel wished) implements ProfileFact {

    @Override
    public String words(String language) {
      Wording wording = Wording.in(language);
      return wording.say("fact.language", wording.of(this.language), wording.level(known), wording.of(wished));
    }

    /** The fact in English. */
    @Override
    public String toString() {
      return words("en");
    }
  }

  /**
   * How many words of the request stand in the profile too.
   *
   * @param found words that do
   * @param asked words of the request
   */
  record WordsFound(int found, int asked) implements ProfileFact {

    @Override
    public String words(String language) {
      return Wording.in(language).count("fact.words", found, asked);
    }

    /** The fact in English. */
    @Override
    public String toString() {
      return words("en");
    }
  }

  /**
   * How soon and how freely the expert can go.
   *
   * @param noticeDays days of notice that the expert needs
   * @param freePercent share of the working days ahead that are free, rounded, in [0, 100]
   * @param weeksAhead how many weeks ahead are looked at
   */
  record Ready(int noticeDays, long freePercent, int weeksAhead) implements ProfileFact {

    @Override
    public String words(String language) {
      return Wording.in(language).say("fact.readiness", noticeDays, freePercent, weeksAhead);
    }

    /** The fact in English. */
    @Override
    public String toString() {
      return words("en");
    }
  }
}
