package org.seesac.rssrp.core.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seesac.rssrp.core.cooperation.Beneficiary;
import org.seesac.rssrp.core.cooperation.Clearance;
import org.seesac.rssrp.core.cooperation.ContractKind;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.cooperation.DeploymentMove;
import org.seesac.rssrp.core.cooperation.DeploymentStep;
import org.seesac.rssrp.core.cooperation.DueDiligence;
import org.seesac.rssrp.core.cooperation.Evaluation;
import org.seesac.rssrp.core.cooperation.Exchange;
import org.seesac.rssrp.core.cooperation.GenderObjective;
import org.seesac.rssrp.core.cooperation.Mission;
import org.seesac.rssrp.core.cooperation.Organisation;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Turns the fields of a deployment record into a deployment. Immutable. */
final class DeploymentParser {

  /** Stands for one that cannot be read, so that the rest is read; the record is refused then anyway. */
  private static final Jurisdiction UNREADABLE = Jurisdiction.of("AQ");

  private final Fields.CodeList<ConceptId> concepts;

  DeploymentParser(Taxonomy taxonomy) {
    this.concepts = Codes.concepts(taxonomy);
  }

  Optional<Deployment> parse(Fields record) {
    return record.attempt(() -> deployment(record));
  }

  /** Everything is read before anything is made, so that one missing part does not hide the problems of the others. */
  private Deployment deployment(Fields record) {
    String id = record.requiredText("id");
    String expert = record.requiredText("expert");
    Jurisdiction provider = jurisdiction(record, "provider");
    Optional<Organisation> employer = record.object("employer", DeploymentParser::organisation);
    String request = record.text("request");
    Optional<Mission> mission = record.object("mission", this::mission);
    List<DeploymentStep> history = record.objects("history", DeploymentParser::step);
    return new Deployment(
        id,
        expert,
        provider,
        employer.orElse(Organisation.NONE),
        request,
        mission.orElseThrow(() -> new IllegalArgumentException("The mission is missing. It is required.")),
        history);
  }

  private Mission mission(Fields mission) {
    return new Mission(
        mission.requiredText("title"),
        mission.text("programme"),
        mission.flag("seesac", false),
        exchange(mission),
        mission.text("organisation"),
        mission.requiredCode("beneficiary", Codes.BENEFICIARIES).orElse(Beneficiary.CIVILIAN),
        new LinkedHashSet<>(mission.codes("concepts", concepts)),
        mission.span("from", "to"),
        mission.code("modality", Codes.MODALITIES).orElse(Modality.UNSTATED),
        mission.text("role"),
        mission.text("description"),
        mission.code("genderObjective", Codes.GENDER_OBJECTIVES).orElse(GenderObjective.UNSTATED));
  }

  private static Exchange exchange(Fields mission) {
    Set<Jurisdiction> providers = new LinkedHashSet<>(mission.codes("providers", Codes.JURISDICTIONS));
    Jurisdiction recipient = jurisdiction(mission, "recipient");
    return new Exchange(
        providers,
        recipient,
        mission.object("facilitator", DeploymentParser::organisation).orElse(Organisation.NONE),
        mission.objects("funders", DeploymentParser::organisation));
  }

  private static Organisation organisation(Fields organisation) {
    return new Organisation(
        organisation.requiredText("name"),
        organisation.requiredCode("kind", Codes.ORGANISATION_KINDS).orElse(Organisation.Kind.PRIVATE),
        organisation.code("state", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        organisation.text("reference"));
  }

  private static DeploymentStep step(Fields step) {
    Set<Clearance> clearances = new LinkedHashSet<>(step.codes("clearances", Codes.CLEARANCES));
    return new DeploymentStep(
        step.requiredCode("move", Codes.DEPLOYMENT_MOVES).orElse(DeploymentMove.REPORT),
        step.requiredDay("on"),
        step.requiredText("by"),
        step.text("note"),
        step.code("contract", Codes.CONTRACT_KINDS).orElse(ContractKind.UNSTATED),
        step.code("finding", Codes.FINDINGS).orElse(DueDiligence.NOT_ASSESSED),
        clearances,
        step.object("evaluation", DeploymentParser::evaluation).orElse(Evaluation.NONE));
  }

  private static Evaluation evaluation(Fields evaluation) {
    return new Evaluation(
        evaluation.whole("byClient", 1, Assignment.BEST_RATING),
        evaluation.whole("byExpert", 1, Assignment.BEST_RATING),
        evaluation.text("missionReport"));
  }

  private static Jurisdiction jurisdiction(Fields fields, String field) {
    return fields.requiredCode(field, Codes.JURISDICTIONS).orElse(UNREADABLE);
  }
}
