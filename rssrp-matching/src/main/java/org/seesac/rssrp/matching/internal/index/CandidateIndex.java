package org.seesac.rssrp.matching.internal.index;

/**
 * The seam behind which candidates are found: it ranks experts by an upper bound of their fit, never by the fit itself.
 *
 * <p>Whatever stands behind it, scores, barriers and explanations are computed outside, so that they stay the same.
 */
public interface CandidateIndex extends AutoCloseable {

  /**
   * An upper bound of the fit of every expert.
   *
   * @param query what the bound is made of
   * @return milli-points by the expert's ordinal, never less than the exact fit
   */
  int[] upperBounds(BoundQuery query);

  @Override
  void close();
}
