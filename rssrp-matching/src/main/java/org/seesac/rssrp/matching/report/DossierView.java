package org.seesac.rssrp.matching.report;

import org.seesac.rssrp.matching.internal.wording.Wording;

/** For whose eyes a dossier is. Immutable. */
public enum DossierView {
  /**
   * For a decision on merit alone: no name, gender, employer or state of an expert, pseudonyms A, B, C by rank, and names in
   * quoted words masked. Who is barred is counted only.
   */
  BLIND,
  /**
   * For the state that asks: names of the experts who consented to be shown to partners. Who is barred is counted only, and
   * remarks of the house are left out.
   */
  PARTNER,
  /** For the house: everything, contact and barred experts too. */
  INTERNAL;

  /**
   * What the view is called.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return one or two words
   */
  public String words(String language) {
    return Wording.in(language).name(this);
  }
}
