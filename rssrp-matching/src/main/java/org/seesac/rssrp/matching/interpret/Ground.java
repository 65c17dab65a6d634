package org.seesac.rssrp.matching.interpret;

import org.seesac.rssrp.matching.internal.wording.Wording;

/** Why a stretch of a text was read as it was: the kind of words that the reading rests on. Immutable. */
public enum Ground {
  /** The name of the concept, of its area or its stream. */
  NAMED,
  /** Words in which the concept is spoken of. */
  SOUNDS_LIKE,
  /** The concept was found in a single text. */
  FOUND,
  /** A number of persons. */
  HEAD_COUNT,
  /** The length of the support. */
  LENGTH_OF_SUPPORT,
  /** The length of a course that is asked for. */
  LENGTH_OF_COURSE,
  /** Years of experience. */
  YEARS_ASKED_FOR,
  /** A state named for the nationality of experts. */
  NATIONALITY,
  /** A place named in passing. */
  BESIDE_THE_POINT,
  /** A town named as the seat of an organisation. */
  SEAT,
  /** The place of the work. */
  PLACE_OF_WORK,
  /** The name of the country. */
  COUNTRY_NAMED,
  /** The name of its capital. */
  CAPITAL_NAMED,
  /** The name of a place in it. */
  PLACE_NAMED,
  /** Its adjective or its people. */
  PEOPLE_NAMED,
  /** An institution that only it has. */
  INSTITUTION_NAMED,
  /** A language that is wished for. */
  WISHED_FOR,
  /** A language that is not needed. */
  NOT_NEEDED,
  /** A language called an asset. */
  ASSET,
  /** A language into which interpreters translate. */
  INTERPRETED,
  /** The language of a text or a broadcast. */
  PRODUCT,
  /** A language with a level. */
  LEVEL_STATED,
  /** A language that is asked for. */
  ASKED_FOR,
  /** The language of the work. */
  LANGUAGE_OF_WORK,
  /** One of several languages. */
  ONE_OF_SEVERAL,
  /** A language of which nothing is said. */
  UNSAID,
  /** States whose nationals are ruled out. */
  RULED_OUT,
  /** The only states that may send an expert. */
  ONLY_THEIRS,
  /** A way of working that is said. */
  SAID,
  /** Both ways of working are named. */
  BOTH_NAMED,
  /** Either way of working is allowed. */
  EITHER_ALLOWED,
  /** Days of work at a named place. */
  TIED_TO_PLACE,
  /** Two dates. */
  TWO_DATES,
  /** A month or part of the year. */
  MONTH,
  /** A single day. */
  DAY,
  /** A start without an end. */
  START,
  /** An end without a start. */
  END;

  /**
   * The ground in words.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a short phrase
   */
  public String words(String language) {
    return Wording.in(language).name(this);
  }
}
