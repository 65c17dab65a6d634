package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;

/** Random sequences of moves against a model that was written down from the table of life cycles and knows no history. */
class DeploymentPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
  private static final int MOVES = 30;

  /** What may follow what: the rows DEPLOYMENT of the project's table of life cycles. */
  private static final Map<String, Set<String>> NEXT = Map.ofEntries(
      Map.entry("RELEASE_REQUESTED", Set.of("RELEASED", "RELEASE_REFUSED")),
      Map.entry("RELEASED", Set.of("CONTRACTED", "CANCELLED")),
      Map.entry("CONTRACTED", Set.of("DEPLOYED", "CANCELLED")),
      Map.entry("DEPLOYED", Set.of("COMPLETED", "CURTAILED")),
      Map.entry("COMPLETED", Set.of("EVALUATED")),
      Map.entry("EVALUATED", Set.of("REPORTED")));

  enum Kind {
    EMPLOYER_RELEASES, EXPERT_RELEASES, EMPLOYER_REFUSES, EXPERT_REFUSES, CLEAR, REFUSE_BENEFICIARY, CONTRACT, CANCEL,
    DEPLOY, COMPLETE, CURTAIL, EVALUATE, REPORT
  }

  record Move(Kind kind, int days) {

    Deployment on(Deployment deployment, LocalDate day) {
      return switch (kind) {
        case EMPLOYER_RELEASES -> deployment.employerReleases(day, "Ministry");
        case EXPERT_RELEASES -> deployment.expertReleases(day);
        case EMPLOYER_REFUSES -> deployment.employerRefuses(day, "Ministry", "needed at home");
        case EXPERT_REFUSES -> deployment.expertRefuses(day, "on leave");
        case CLEAR -> deployment.assessBeneficiary(DueDiligence.CLEARED, day, "Office");
        case REFUSE_BENEFICIARY -> deployment.assessBeneficiary(DueDiligence.REFUSED, day, "Office");
        case CONTRACT -> deployment.contract(ContractKind.INDIVIDUAL_CONTRACT, day, "Office");
        case CANCEL -> deployment.cancel(day, "Office", "budget");
        case DEPLOY -> deployment.deploy(day, "Office", TestDeployments.ALL_CLEAR);
        case COMPLETE -> deployment.complete(day, "Office");
        case CURTAIL -> deployment.curtail(day, "Office", "unrest");
        case EVALUATE -> deployment.evaluate(new Evaluation(4, 4, "report"), day, "Office");
        case REPORT -> deployment.report(day, "Office");
      };
    }
  }

  /** State, the two keys, and what is known of the beneficiary. */
  record Model(String state, boolean force, boolean employer, boolean expert, boolean cleared, LocalDate latest) {

    Model after(Move move, LocalDate day) {
      boolean byEmployer = employer || move.kind() == Kind.EMPLOYER_RELEASES;
      boolean byExpert = expert || move.kind() == Kind.EXPERT_RELEASES;
      boolean clear = switch (move.kind()) {
        case CLEAR -> true;
        case REFUSE_BENEFICIARY -> false;
        default -> cleared;
      };
      return new Model(reached(move, byEmployer && byExpert), force, byEmployer, byExpert, clear, day);
    }

    boolean allows(Move move, LocalDate day) {
      if (day.isBefore(latest)) {
        return false;
      }
      return switch (move.kind()) {
        case EMPLOYER_RELEASES -> state.equals("RELEASE_REQUESTED") && !employer;
        case EXPERT_RELEASES -> state.equals("RELEASE_REQUESTED") && !expert;
        case CLEAR, REFUSE_BENEFICIARY ->
            Set.of("RELEASE_REQUESTED", "RELEASED", "CONTRACTED", "DEPLOYED").contains(state);
        case CONTRACT, DEPLOY -> leads(move) && (cleared || !force);
        default -> leads(move);
      };
    }

    private boolean leads(Move move) {
      return NEXT.getOrDefault(state, Set.of()).contains(reached(move, true));
    }

    private String reached(Move move, boolean bothKeys) {
      return switch (move.kind()) {
        case EMPLOYER_RELEASES, EXPERT_RELEASES -> bothKeys ? "RELEASED" : state;
        case EMPLOYER_REFUSES, EXPERT_REFUSES -> "RELEASE_REFUSED";
        case CLEAR, REFUSE_BENEFICIARY -> state;
        case CONTRACT -> "CONTRACTED";
        case CANCEL -> "CANCELLED";
        case DEPLOY -> "DEPLOYED";
        case COMPLETE -> "COMPLETED";
        case CURTAIL -> "CURTAILED";
        case EVALUATE -> "EVALUATED";
        case REPORT -> "REPORTED";
      };
    }
  }

  record Both(Deployment deployment, Model model) {}

  /** Tries a move on both; a refused move leaves both as they are. */
  static final class Try implements Action.Independent<Both> {

    @Override
    public Arbitrary<Transformer<Both>> transformer() {
      return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(-1, 5))
          .as(Move::new)
          .map(move -> Transformer.transform(move.toString(), both -> step(both, move)));
    }
  }

  private static Both step(Both both, Move move) {
    LocalDate day = both.model().latest().plusDays(move.days());
    if (!both.model().allows(move, day)) {
      Deployment before = both.deployment();
      IllegalDeploymentMoveException refused =
          assertThrows(IllegalDeploymentMoveException.class, () -> move.on(before, day), move::toString);
      assertTrue(refused.rule().endsWith(".") && refused.advice().endsWith("."), refused::toString);
      return both;
    }
    return new Both(move.on(both.deployment(), day), both.model().after(move, day));
  }

  @Provide
  Arbitrary<ActionChain<Both>> chains() {
    return Arbitraries.of(Beneficiary.CIVILIAN, Beneficiary.MILITARY).flatMap(beneficiary -> ActionChain
        .startWith(() -> start(beneficiary))
        .withAction(new Try())
        .withMaxTransformations(MOVES));
  }

  /** Half of the chains are shuffled from what a whole life needs, so that many get to its end. */
  @Provide
  Arbitrary<List<Kind>> lives() {
    Arbitrary<Kind> any = Arbitraries.of(Kind.class);
    List<Kind> whole = List.of(
        Kind.EMPLOYER_RELEASES, Kind.EXPERT_RELEASES, Kind.CLEAR, Kind.CONTRACT, Kind.DEPLOY, Kind.COMPLETE,
        Kind.EVALUATE, Kind.REPORT);
    Arbitrary<Integer> cut = Arbitraries.integers().between(0, whole.size());
    return Arbitraries.frequencyOf(
        Tuple.of(1, any.list().ofMaxSize(MOVES)),
        Tuple.of(1, Combinators.combine(cut, any.list().ofMaxSize(3)).as((at, extra) -> inserted(whole, at, extra))));
  }

  private static List<Kind> inserted(List<Kind> whole, int at, List<Kind> extra) {
    List<Kind> all = new java.util.ArrayList<>(whole);
    all.addAll(at, extra);
    return all;
  }

  @Property(tries = 2000)
  void theModelAndTheDeploymentAgreeAfterEveryMove(@ForAll("chains") ActionChain<Both> chain) {
    chain.withInvariant(DeploymentPropertiesTest::agree).run();
  }

  @Property(tries = 3000)
  void noPathReachesContractedWithoutBothReleases(@ForAll("lives") List<Kind> kinds, @ForAll Beneficiary beneficiary) {
    Both both = start(beneficiary);
    for (Kind kind : kinds) {
      both = step(both, new Move(kind, 1));
      agree(both);
    }
    Statistics.label("contracted").collect(has(both.deployment(), DeploymentMove.CONTRACT));
    Statistics.label("reported").collect(both.deployment().state() == DeploymentState.REPORTED);
  }

  private static void agree(Both both) {
    Deployment deployment = both.deployment();
    assertEquals(both.model().state(), deployment.state().name());
    if (has(deployment, DeploymentMove.CONTRACT)) {
      assertTrue(has(deployment, DeploymentMove.EMPLOYER_RELEASES), deployment::toString);
      assertTrue(has(deployment, DeploymentMove.EXPERT_RELEASES), deployment::toString);
    }
    assertEquals(deployment.state().isCarriedOut(), deployment.assignment().isPresent());
    assertEquals(deployment.state().hasBegun(), deployment.workPeriod().isPresent());
  }

  private static boolean has(Deployment deployment, DeploymentMove move) {
    return deployment.step(move).isPresent();
  }

  private static Both start(Beneficiary beneficiary) {
    Deployment asked = TestDeployments.requested(TestDeployments.mission(beneficiary));
    return new Both(asked, new Model("RELEASE_REQUESTED", beneficiary.isSecurityForce(), false, false, false, FIRST));
  }
}
