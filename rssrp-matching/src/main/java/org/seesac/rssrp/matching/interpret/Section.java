package org.seesac.rssrp.matching.interpret;

/** What a part of a request is about, by the heading above it. */
enum Section {
  /** No heading is known, as in an e-mail. */
  NONE,
  /** What happened before. */
  BACKGROUND,
  /** What is to be done. */
  TASKS,
  /** What is to be handed over. */
  OUTPUTS,
  /** Who is looked for. */
  PROFILE,
  /** When and for how long. */
  TIMING,
  /** Where. */
  PLACE,
  /** Until when and how to answer. */
  DEADLINE,
  /** A known heading of no interest here. */
  OTHER
}
