package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;

/**
 * Writes deployments as IATI 2.03, for a publisher to publish. Texts are made of codes and names of organisations; nothing
 * that people wrote about a mission or an expert goes in. Immutable and safe for use by many threads.
 */
public final class IatiWriter {

  private static final String VERSION = "2.03";

  private final IatiPublisher publisher;
  private final ImmutableList<Expert> guarded;

  private IatiWriter(IatiPublisher publisher, ImmutableList<Expert> guarded) {
    this.publisher = publisher;
    this.guarded = guarded;
  }

  /**
   * A writer for a publisher.
   *
   * @param publisher who publishes
   * @return the writer
   */
  public static IatiWriter of(IatiPublisher publisher) {
    return new IatiWriter(publisher, ImmutableList.of());
  }

  /**
   * A writer that also refuses whatever would show who an expert is: a name, an e-mail address, a telephone number or an
   * identifier that somebody wrote into the name of an organisation.
   *
   * @param roster whose experts to guard
   * @return a new writer
   */
  public IatiWriter guarding(Roster roster) {
    return new IatiWriter(publisher, ImmutableList.copyOf(roster.experts()));
  }

  /**
   * What is published of a deployment.
   *
   * @param assessment the assessed deployment, in whatever state
   * @return the facts
   * @throws IllegalArgumentException when the identifier of the deployment has a character that IATI refuses
   * @throws PersonalDataException when it would show who an expert of the guarded roster is
   */
  public IatiActivity activity(DeploymentAssessment assessment) {
    IatiActivity activity = IatiFacts.of(assessment, publisher);
    List<String> shown = IatiForm.element(activity).texts().map(IatiWriter::words).toList();
    guarded.forEach(expert -> check(assessment.deployment().id(), expert, shown));
    return activity;
  }

  /**
   * A fragment: one {@code iati-activity}.
   *
   * @param assessment the assessed deployment
   * @return XML that ends in a line feed
   * @throws IllegalArgumentException when the identifier of the deployment has a character that IATI refuses
   * @throws PersonalDataException when it would show who an expert of the guarded roster is
   */
  public String fragment(DeploymentAssessment assessment) {
    return Xml.write(IatiForm.element(activity(assessment)), false);
  }

  /**
   * A document: {@code iati-activities} with one activity a deployment.
   *
   * @param assessments the assessed deployments; at least one, since the schema asks for one
   * @return XML in UTF-8 that ends in a line feed
   * @throws IllegalArgumentException when there is none, or an identifier has a character that IATI refuses
   * @throws PersonalDataException when it would show who an expert of the guarded roster is
   */
  public String document(Collection<DeploymentAssessment> assessments) {
    if (assessments.isEmpty()) {
      throw new IllegalArgumentException("There is no deployment to publish. Give at least one.");
    }
    List<XmlElement> activities =
        assessments.stream().map(each -> IatiForm.element(activity(each))).toList();
    return Xml.write(XmlElement.of("iati-activities").with("version", VERSION).with(activities), true);
  }

  private static void check(String deploymentId, Expert expert, List<String> shown) {
    refuse(deploymentId, expert, "name", expert.name(), shown);
    refuse(deploymentId, expert, "e-mail address", expert.contact().email(), shown);
    refuse(deploymentId, expert, "telephone number", expert.contact().phone(), shown);
    if (Deployment.isTelling(expert.id())) {
      refuse(deploymentId, expert, "identifier", expert.id(), shown);
    }
  }

  private static void refuse(String deploymentId, Expert expert, String what, String value, List<String> shown) {
    String sought = words(value);
    if (!sought.isBlank() && shown.stream().anyMatch(each -> each.contains(sought))) {
      throw new PersonalDataException(deploymentId, expert.id(), what);
    }
  }

  /** Small letters, single blanks around and between words, so that whole words are found and parts of words are not. */
  private static String words(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip() + " ";
  }
}
