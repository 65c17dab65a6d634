package org.seesac.rssrp.core.io;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.seesac.rssrp.core.cooperation.ContractKind;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.cooperation.DeploymentStep;
import org.seesac.rssrp.core.cooperation.DueDiligence;
import org.seesac.rssrp.core.cooperation.Evaluation;
import org.seesac.rssrp.core.cooperation.GenderObjective;
import org.seesac.rssrp.core.cooperation.Mission;
import org.seesac.rssrp.core.cooperation.Organisation;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * Writes deployments as JSON Lines: what {@link DeploymentReader} reads back is equal to what was written. Stateless and safe
 * for use by many threads.
 */
public final class DeploymentWriter {

  private DeploymentWriter() {}

  /**
   * Writes deployments to a file, whole or not at all.
   *
   * @param deployments the deployments
   * @param file where to; an older file of that name is replaced
   * @throws java.io.UncheckedIOException when it cannot be written; an older file is then unchanged
   */
  public static void write(Collection<Deployment> deployments, Path file) {
    WholeFile.write(file, out -> write(deployments, out));
  }

  /**
   * Writes deployments to a stream.
   *
   * @param deployments the deployments
   * @param out where to; flushed, not closed
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public static void write(Collection<Deployment> deployments, OutputStream out) {
    LineOutput.write(out, deployments, DeploymentWriter::line);
  }

  /**
   * Writes one deployment.
   *
   * @param deployment the deployment
   * @return one line of JSON, without a line end
   */
  public static String line(Deployment deployment) {
    return RecordWriter.start()
        .text("id", deployment.id())
        .text("expert", deployment.expertId())
        .jurisdiction("provider", deployment.provider())
        .object("employer", deployment.employer(), Organisation.NONE, DeploymentWriter::organisation)
        .text("request", deployment.requestId())
        .objectAlways("mission", deployment.mission(), DeploymentWriter::mission)
        .objects("history", deployment.history(), DeploymentWriter::step)
        .line();
  }

  private static void mission(RecordWriter record, Mission mission) {
    record.text("title", mission.title())
        .text("programme", mission.programme())
        .flag("seesac", mission.seesac(), false)
        .codes("providers", mission.exchange().providers().stream().map(Jurisdiction::code).toList())
        .jurisdiction("recipient", mission.exchange().recipient())
        .object("facilitator", mission.exchange().facilitator(), Organisation.NONE, DeploymentWriter::organisation)
        .objects("funders", mission.exchange().funders(), DeploymentWriter::organisation)
        .text("organisation", mission.organisation())
        .text("beneficiary", Codes.code(mission.beneficiary()))
        .codes("concepts", mission.concepts().stream().map(ConceptId::value).toList())
        .span(mission.planned())
        .text("modality", Codes.code(mission.modality()))
        .text("role", mission.role())
        .text("description", mission.description())
        .code("genderObjective", mission.genderObjective(), GenderObjective.UNSTATED);
  }

  private static void organisation(RecordWriter record, Organisation organisation) {
    record.text("name", organisation.name())
        .text("kind", Codes.code(organisation.kind()))
        .jurisdiction("state", organisation.state())
        .text("reference", organisation.reference());
  }

  private static void step(RecordWriter record, DeploymentStep step) {
    record.text("move", Codes.code(step.move()))
        .text("on", step.on().toString())
        .text("by", step.by())
        .text("note", step.note())
        .code("contract", step.contract(), ContractKind.UNSTATED)
        .code("finding", step.finding(), DueDiligence.NOT_ASSESSED)
        .codes("clearances", step.clearances().stream().map(Codes::code).toList())
        .object("evaluation", step.evaluation(), Evaluation.NONE, (evaluation, each) -> evaluation
            .whole("byClient", each.byClient()).whole("byExpert", each.byExpert())
            .text("missionReport", each.missionReport()));
  }
}
