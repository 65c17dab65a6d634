package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.taxonomy.Concept;

/**
 * All that reports say of one deployment beside its facts, each with its reason. Immutable.
 *
 * @param deployment what was assessed
 * @param areas the areas of expertise it is about, in the order of the taxonomy
 * @param cooperation what kind of cooperation it is
 * @param oda whether it may count as official development assistance
 * @param sectors its purposes; shares sum to exactly 100; empty when no purpose is known for its concepts
 * @param targets the targets it works towards, by goal
 * @param gender the gender equality marker
 */
public record DeploymentAssessment(
    Deployment deployment,
    List<Concept> areas,
    CooperationClass cooperation,
    OdaAssessment oda,
    List<SectorShare> sectors,
    List<SdgContribution> targets,
    GenderMarker gender) {

  /** Takes unmodifiable copies. */
  public DeploymentAssessment {
    areas = ImmutableList.copyOf(areas);
    sectors = ImmutableList.copyOf(sectors);
    targets = ImmutableList.copyOf(targets);
  }
}
