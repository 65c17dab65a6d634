package org.seesac.rssrp.matching.interpret;

import java.util.Locale;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Something that a request leaves open and that should be asked back. In the order in which it is asked. Immutable. */
public enum OpenQuestion {
  /** Which kind of support is needed. */
  NEEDS,
  /** Where it is needed. */
  COUNTRY,
  /** When it is needed. */
  FROM,
  /** For how long an expert is needed. */
  DAYS,
  /** Which languages the expert must know. */
  LANGUAGES;

  /**
   * The field of the request that the answer would fill.
   *
   * @return such as {@code from}
   */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The question in English.
   *
   * @return one sentence
   */
  public String question() {
    return question("en");
  }

  /**
   * The question.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return one sentence
   */
  public String question(String language) {
    return Wording.in(language).say("question." + field());
  }
}
