package org.seesac.rssrp.core.request;

import static com.google.common.base.Preconditions.checkArgument;

import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * A field of expertise that is asked for. Immutable.
 *
 * @param concept the field
 * @param weight how much it matters beside the other needs of the request; finite, more than 0; only ratios count
 * @param minimumLevel how well it should be mastered
 */
public record Need(ConceptId concept, double weight, ExpertiseLevel minimumLevel) {

  /** Refuses a weight that is not a finite number above 0. */
  public Need {
    checkArgument(
        weight > 0 && Double.isFinite(weight), "Need '%s' has the weight %s. Write a number above 0.", concept, weight);
  }

  /**
   * A need of weight 1 at any level.
   *
   * @param concept the field
   * @return the need
   */
  public static Need of(ConceptId concept) {
    return new Need(concept, 1, ExpertiseLevel.UNSTATED);
  }
}
