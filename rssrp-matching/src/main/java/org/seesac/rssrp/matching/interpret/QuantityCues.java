package org.seesac.rssrp.matching.interpret;

/** The words around numbers that several readers look up. */
final class QuantityCues {

  static final String RESOURCE = "quantity-cues.tsv";

  /** Words that make a length of time history or age. */
  static final CueList AGO = CueList.of(RESOURCE, "ago");

  /** Words that say somebody is looked for. */
  static final CueList SOUGHT = CueList.of(RESOURCE, "sought");

  /** Words for the experts who are looked for, one or several. */
  static final CueList EXPERTS = CueList.of(RESOURCE, "expert1", "experts");

  static final CueList ON_SITE = CueList.of(RESOURCE, "on-site");
  static final CueList REMOTE = CueList.of(RESOURCE, "remote");

  private QuantityCues() {}

  /** What the section adds to the likelihood that a condition of the request stands in it. */
  static int weight(Section section) {
    return switch (section) {
      case TIMING -> 4;
      case PLACE, PROFILE -> 2;
      case NONE, OTHER -> 0;
      case TASKS, OUTPUTS -> -4;
      case BACKGROUND -> -5;
      case DEADLINE -> -9;
    };
  }
}
