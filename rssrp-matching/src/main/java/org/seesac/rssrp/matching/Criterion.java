package org.seesac.rssrp.matching;

/** What a fit is made of. Gender is not among them. In the order in which points are added up. Immutable. */
public enum Criterion {
  /** How strongly the needed fields are evidenced, over all needs by their weight. */
  EXPERTISE("Expertise in what is needed"),
  /** A post held now in which the needed work is done. */
  CURRENT_EXPERIENCE("Current hands-on experience"),
  /** Assignments carried out in the needed fields. */
  TRACK_RECORD("Track record"),
  /** Participation in SEESAC regional projects. */
  SEESAC_PARTICIPATION("SEESAC participation"),
  /** Work in the host country, its region or a similar setting, and in the kind of institution that asks. */
  CONTEXT("Context of the request"),
  /** Languages beyond what is mandatory. */
  LANGUAGES("Languages beyond the mandatory"),
  /** Words of the request found again in the evidence. */
  WORDS("Words of the request found in evidence"),
  /** Short notice and free days in the next four weeks; counts only in policies that give it a weight. */
  READINESS("Ready to go at short notice");

  private final String meaning;

  Criterion(String meaning) {
    this.meaning = meaning;
  }

  /**
   * What is measured, for an English reader.
   *
   * @return a short phrase
   */
  public String meaning() {
    return meaning;
  }
}
