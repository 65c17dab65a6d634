package org.seesac.rssrp.core.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.core.reference.DacRecipients;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * The rules that tell what kind of cooperation a deployment is, whether it may count as official development assistance,
 * and what it contributes to. Every answer carries its reason. Immutable and safe for use by many threads.
 */
public final class CooperationRules {

  private final DacRecipients recipients;
  private final Markers markers;
  private final OdaRules oda;

  private CooperationRules(Markers markers, DacRecipients recipients) {
    this.recipients = recipients;
    this.markers = markers;
    this.oda = new OdaRules(recipients);
  }

  /**
   * The rules by the shipped list of aid recipients.
   *
   * @param taxonomy the taxonomy that missions refer to
   * @return the rules
   */
  public static CooperationRules of(Taxonomy taxonomy) {
    return new CooperationRules(new Markers(taxonomy), DacRecipients.shipped());
  }

  /**
   * The rules by another list of aid recipients.
   *
   * @param list the list
   * @return new rules
   */
  public CooperationRules withRecipients(DacRecipients list) {
    return new CooperationRules(markers, list);
  }

  /**
   * The list of aid recipients that the rules go by.
   *
   * @return the list
   */
  public DacRecipients recipients() {
    return recipients;
  }

  /**
   * What kind of cooperation an exchange is.
   *
   * @param exchange who gives to whom, with whose help
   * @param day the day by whose lists it is decided
   * @return the class with every rule that led there
   */
  public CooperationClass classify(Exchange exchange, LocalDate day) {
    return new Classification(exchange, day, recipients).decide();
  }

  /**
   * All that reports say of a deployment, by the lists of its first day.
   *
   * @param deployment the deployment, in whatever state
   * @return the assessment
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when the mission names a concept that the taxonomy does
   *     not have
   */
  public DeploymentAssessment assess(Deployment deployment) {
    Mission mission = deployment.mission();
    LocalDate day = deployment.effectiveDay();
    CooperationClass cooperation = classify(mission.exchange(), day);
    List<Concept> areas = markers.areas(mission.concepts());
    List<SectorShare> sectors = markers.sectors(areas);
    return new DeploymentAssessment(
        deployment,
        areas,
        cooperation,
        oda.assess(mission, sectors, day),
        sectors,
        markers.targets(areas, cooperation),
        markers.gender(mission));
  }
}
