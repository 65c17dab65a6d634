package org.seesac.rssrp.matching;

import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * A small change of a request that would admit more experts. Immutable.
 *
 * @param change what would be different
 * @param admitted how many experts it would admit; more than 0
 */
public record Relaxation(Change change, long admitted) {

  /** What would be different about the request. Immutable. */
  public sealed interface Change {}

  /** The window is one week longer. */
  public record LongerWindow() implements Change {}

  /**
   * The expert is needed for fewer working days.
   *
   * @param days working days instead
   * @param asked working days asked for
   */
  public record FewerDays(int days, int asked) implements Change {}

  /** Remote work is accepted too. */
  public record RemoteToo() implements Change {}

  /**
   * A mandatory language is needed at a lower level.
   *
   * @param language the language
   * @param level the level instead
   * @param asked the level asked for
   */
  public record LowerLevel(Language language, LanguageLevel level, LanguageLevel asked) implements Change {}

  /**
   * The change and what it brings.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a phrase such as {@code French B1 instead of B2: 4 more}
   */
  public String words(String language) {
    Wording wording = Wording.in(language);
    return wording.count("relaxation.gain", admitted, words(change, wording));
  }

  static String words(Change change, Wording wording) {
    return switch (change) {
      case LongerWindow it -> wording.say("relaxation.window");
      case FewerDays it -> wording.say("relaxation.days", it.days(), it.asked());
      case RemoteToo it -> wording.say("relaxation.remote");
      case LowerLevel it -> wording.say(
          "relaxation.language", wording.of(it.language()), wording.of(it.level()), wording.of(it.asked()));
    };
  }

  /** The change and what it brings, in English. */
  @Override
  public String toString() {
    return words("en");
  }
}
