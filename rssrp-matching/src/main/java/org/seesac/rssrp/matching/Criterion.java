package org.seesac.rssrp.matching;

import org.seesac.rssrp.matching.internal.wording.Wording;

/** What a fit is made of. Gender is not among them. In the order in which points are added up. Immutable. */
public enum Criterion {
  /** How strongly the needed fields are evidenced, over all needs by their weight. */
  EXPERTISE,
  /** A post held now in which the needed work is done. */
  CURRENT_EXPERIENCE,
  /** Assignments carried out in the needed fields. */
  TRACK_RECORD,
  /** Participation in SEESAC regional projects. */
  SEESAC_PARTICIPATION,
  /** Work in the host country, its region or a similar setting, and in the kind of institution that asks. */
  CONTEXT,
  /** Languages beyond what is mandatory. */
  LANGUAGES,
  /** Words of the request found again in the evidence. */
  WORDS,
  /** Short notice and free days in the next four weeks; counts only in policies that give it a weight. */
  READINESS;

  /**
   * What is measured, for an English reader.
   *
   * @return a short phrase
   */
  public String meaning() {
    return meaning("en");
  }

  /**
   * What is measured.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a short phrase
   */
  public String meaning(String language) {
    return Wording.in(language).name(this);
  }
}
