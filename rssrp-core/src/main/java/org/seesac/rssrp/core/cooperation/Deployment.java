package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;

/**
 * One expert sent on one mission, with its whole history: released by the employer and by the expert (two separate keys),
 * contracted, deployed, completed or curtailed, evaluated, reported. Every step gives a new deployment. Immutable.
 *
 * <p>When the beneficiary is a security force, nobody is contracted or deployed before its human-rights due diligence is
 * cleared.
 *
 * @param id stable identifier; published, so it says nothing of the expert
 * @param expertId the expert's identifier on the roster
 * @param provider the participating state that nominated the expert; one of the mission's providers
 * @param employer who releases the expert
 * @param requestId the support request it answers; empty when not stated
 * @param mission what the expert is sent to do
 * @param history oldest first; begins with {@link DeploymentMove#REQUEST_RELEASE}
 */
public record Deployment(
    String id,
    String expertId,
    Jurisdiction provider,
    Organisation employer,
    String requestId,
    Mission mission,
    List<DeploymentStep> history) {

  /** Shorter identifiers, such as numbers, may turn up in another identifier by chance. */
  private static final int SHORTEST_TELLING_ID = 5;

  /**
   * Checks the history against the life cycle.
   *
   * @throws IllegalDeploymentMoveException at the first step that the life cycle does not allow
   */
  public Deployment {
    checkArgument(!id.isBlank(), "A deployment has a blank id. Give it a stable identifier.");
    checkArgument(!expertId.isBlank(), "Deployment '%s' has no expert. Give the identifier on the roster.", id);
    checkArgument(
        !isTelling(expertId) || !id.contains(expertId),
        "Deployment '%s' has the expert's identifier in its own, which is published. Give it another one.",
        id);
    checkArgument(employer.isStated(), "Deployment '%s' has no employer. Name who releases the expert.", id);
    checkArgument(
        mission.exchange().providers().contains(provider),
        "Deployment '%s' is provided by %s, which is none of the mission's providers %s. Add it there.",
        id,
        provider,
        mission.exchange().providers());
    checkArgument(!history.isEmpty(), "Deployment '%s' has no history. It begins with a request for release.", id);
    history = ImmutableList.copyOf(history);
    progress(id, expertId, mission, history);
  }

  /**
   * Asks the employer and the expert to release the expert for a mission.
   *
   * @param id stable identifier; published, so it says nothing of the expert
   * @param expert who is to go
   * @param employer who releases the expert
   * @param requestId the support request it answers; empty when not stated
   * @param mission what the expert is sent to do
   * @param on the day
   * @param by the office that asks
   * @return a new deployment
   */
  public static Deployment requestRelease(
      String id, Expert expert, Organisation employer, String requestId, Mission mission, LocalDate on, String by) {
    return new Deployment(
        id,
        expert.id(),
        expert.nominatedBy(),
        employer,
        requestId,
        mission,
        List.of(DeploymentStep.plain(DeploymentMove.REQUEST_RELEASE, on, by, "")));
  }

  /**
   * The employer's release: the first of the two keys.
   *
   * @param on the day
   * @param by the office that released the expert
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment employerReleases(LocalDate on, String by) {
    return then(DeploymentStep.plain(DeploymentMove.EMPLOYER_RELEASES, on, by, ""));
  }

  /**
   * The expert's own release: the second of the two keys.
   *
   * @param on the day
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment expertReleases(LocalDate on) {
    return then(DeploymentStep.plain(DeploymentMove.EXPERT_RELEASES, on, expertId, ""));
  }

  /**
   * The employer does not release the expert.
   *
   * @param on the day
   * @param by the office that refused
   * @param reason why
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment employerRefuses(LocalDate on, String by, String reason) {
    return then(DeploymentStep.plain(DeploymentMove.EMPLOYER_REFUSES, on, by, reason));
  }

  /**
   * The expert does not want to go.
   *
   * @param on the day
   * @param reason why
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment expertRefuses(LocalDate on, String reason) {
    return then(DeploymentStep.plain(DeploymentMove.EXPERT_REFUSES, on, expertId, reason));
  }

  /**
   * Records what the human-rights due diligence on the beneficiary found; the last finding rules.
   *
   * @param finding what was found; not {@link DueDiligence#NOT_ASSESSED}
   * @param on the day
   * @param by the office that looked
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment assessBeneficiary(DueDiligence finding, LocalDate on, String by) {
    return then(new DeploymentStep(
        DeploymentMove.ASSESS_BENEFICIARY, on, by, "", ContractKind.UNSTATED, finding, Set.of(), Evaluation.NONE));
  }

  /**
   * Engages the expert, once both have released and the due diligence allows it.
   *
   * @param kind how; not {@link ContractKind#UNSTATED}
   * @param on the day
   * @param by the office that engages
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment contract(ContractKind kind, LocalDate on, String by) {
    return then(new DeploymentStep(
        DeploymentMove.CONTRACT, on, by, "", kind, DueDiligence.NOT_ASSESSED, Set.of(), Evaluation.NONE));
  }

  /**
   * Calls the deployment off before it begins.
   *
   * @param on the day
   * @param by the office that decided
   * @param reason why
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment cancel(LocalDate on, String by, String reason) {
    return then(DeploymentStep.plain(DeploymentMove.CANCEL, on, by, reason));
  }

  /**
   * The expert begins.
   *
   * @param firstDay first day of work
   * @param by the office that records it
   * @param clearances what is settled for the travel: all of them, unless the mission is remote
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment deploy(LocalDate firstDay, String by, Set<Clearance> clearances) {
    return then(new DeploymentStep(
        DeploymentMove.DEPLOY, firstDay, by, "", ContractKind.UNSTATED, DueDiligence.NOT_ASSESSED, clearances,
        Evaluation.NONE));
  }

  /**
   * The expert has done what was planned.
   *
   * @param lastDay last day of work
   * @param by the office that records it
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment complete(LocalDate lastDay, String by) {
    return then(DeploymentStep.plain(DeploymentMove.COMPLETE, lastDay, by, ""));
  }

  /**
   * The expert breaks off.
   *
   * @param lastDay last day of work
   * @param by the office that records it
   * @param reason why
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment curtail(LocalDate lastDay, String by, String reason) {
    return then(DeploymentStep.plain(DeploymentMove.CURTAIL, lastDay, by, reason));
  }

  /**
   * Both sides rate the deployment, once the mission report is filed.
   *
   * @param evaluation the ratings and the report
   * @param on the day
   * @param by the office that records it
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment evaluate(Evaluation evaluation, LocalDate on, String by) {
    return then(new DeploymentStep(
        DeploymentMove.EVALUATE, on, by, "", ContractKind.UNSTATED, DueDiligence.NOT_ASSESSED, Set.of(), evaluation));
  }

  /**
   * Records that the deployment was published.
   *
   * @param on the day
   * @param by the office that published it
   * @return the deployment after the step
   * @throws IllegalDeploymentMoveException when the life cycle does not allow it now
   */
  public Deployment report(LocalDate on, String by) {
    return then(DeploymentStep.plain(DeploymentMove.REPORT, on, by, ""));
  }

  /**
   * Where the deployment stands.
   *
   * @return the state after the last step
   */
  public DeploymentState state() {
    return progress(id, expertId, mission, history).state();
  }

  /**
   * What the human-rights due diligence on the beneficiary found last.
   *
   * @return {@link DueDiligence#NOT_ASSESSED} when nobody has looked
   */
  public DueDiligence dueDiligence() {
    return progress(id, expertId, mission, history).finding();
  }

  /**
   * The step of a kind.
   *
   * @param move any move
   * @return the last one; empty when there was none
   */
  public Optional<DeploymentStep> step(DeploymentMove move) {
    return history.reversed().stream().filter(step -> step.move() == move).findFirst();
  }

  /**
   * From when to when the expert was at work.
   *
   * @return empty before the expert begins; open at its end while the expert is at work
   */
  public Optional<DateSpan> workPeriod() {
    PartialDate end = step(DeploymentMove.COMPLETE)
        .or(() -> step(DeploymentMove.CURTAIL))
        .map(step -> PartialDate.of(step.on()))
        .orElse(PartialDate.OPEN_END);
    return step(DeploymentMove.DEPLOY).map(step -> new DateSpan(PartialDate.of(step.on()), end));
  }

  /**
   * The day by whose lists the deployment is judged.
   *
   * @return the first day of work or, before it, the first planned day
   */
  public LocalDate effectiveDay() {
    return workPeriod().map(DateSpan::firstDay).orElse(mission.planned().firstDay());
  }

  /**
   * What the deployment adds to the expert's track record.
   *
   * @return empty unless it was carried out to its end; with the client's rating once it was evaluated
   */
  public Optional<Assignment> assignment() {
    return state().isCarriedOut() ? workPeriod().map(this::assignment) : Optional.empty();
  }

  /**
   * The expert with this deployment on the track record; an assignment of the same identifier is replaced, so that an
   * evaluation that comes later adds its rating and nothing counts twice.
   *
   * @param expert the expert who was deployed
   * @return a new expert; the same when the deployment was not carried out to its end
   */
  public Expert recordedOn(Expert expert) {
    checkArgument(
        expert.id().equals(expertId), "Deployment '%s' is of another expert than '%s'. Record it on that one.", id,
        expert.id());
    return assignment().map(assignment -> withAssignment(expert, assignment)).orElse(expert);
  }

  private Assignment assignment(DateSpan period) {
    int rating = step(DeploymentMove.EVALUATE).map(step -> step.evaluation().byClient()).orElse(0);
    return new Assignment(
        id,
        mission.title(),
        mission.organisation(),
        mission.programme(),
        mission.seesac(),
        mission.exchange().recipient(),
        period,
        mission.role(),
        mission.modality(),
        mission.description(),
        mission.concepts(),
        rating);
  }

  private static Expert withAssignment(Expert expert, Assignment added) {
    List<Assignment> assignments = new ArrayList<>(expert.assignments());
    assignments.removeIf(each -> each.id().equals(added.id()));
    assignments.add(added);
    return expert.withAssignments(assignments);
  }

  /** Whether an identifier is long enough that it cannot stand in another text by chance. */
  static boolean isTelling(String expertId) {
    return expertId.length() >= SHORTEST_TELLING_ID;
  }

  private Deployment then(DeploymentStep step) {
    List<DeploymentStep> longer =
        ImmutableList.<DeploymentStep>builder().addAll(history).add(step).build();
    return new Deployment(id, expertId, provider, employer, requestId, mission, longer);
  }

  private static DeploymentProgress progress(
      String id, String expertId, Mission mission, List<DeploymentStep> history) {
    return DeploymentProgress.along(
        new DeploymentProgress.Subject(id, expertId, mission.beneficiary(), mission.modality()), history);
  }
}
