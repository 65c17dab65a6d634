package org.seesac.rssrp.core.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;

/**
 * Random sequences of moves against a model: a calendar on which every move that takes place paints the days from its date
 * on.
 */
class ApprovalPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 250;
  private static final int MOVES = 40;
  private static final int NEVER_ENDS = 10_000;
  private static final Jurisdiction PARTICIPATING = Jurisdiction.of("MK");
  private static final Jurisdiction OUTSIDE = Jurisdiction.of("ML");

  enum Kind {
    NOMINATE_AGAIN, SCREEN, APPROVE, APPROVE_BY_OUTSIDER, SUSPEND, WITHDRAW, REJECT
  }

  /** What may follow what, written down from the life cycle that the Javadoc of Approval and the file format describe. */
  private static final Map<String, Set<Kind>> LEGAL = Map.of(
      "nominated", Set.of(Kind.SCREEN, Kind.APPROVE, Kind.WITHDRAW, Kind.REJECT),
      "screened", Set.of(Kind.APPROVE, Kind.WITHDRAW, Kind.REJECT),
      "approved", Set.of(Kind.APPROVE, Kind.SUSPEND, Kind.WITHDRAW),
      "suspended", Set.of(Kind.APPROVE, Kind.WITHDRAW),
      "withdrawn", Set.of(Kind.NOMINATE_AGAIN),
      "rejected", Set.of(Kind.NOMINATE_AGAIN));

  private static final Map<Kind, String> REACHES = Map.of(
      Kind.NOMINATE_AGAIN, "nominated", Kind.SCREEN, "screened", Kind.APPROVE, "approved", Kind.SUSPEND, "suspended",
      Kind.WITHDRAW, "withdrawn", Kind.REJECT, "rejected");

  /** One move: what is tried, on which day (first relative to the move before), and, for an approval, its last day. */
  record Move(Kind kind, int day, int until) {

    Move after(int latest) {
      int moved = Math.max(0, latest + day);
      return new Move(kind, moved, moved + until);
    }

    Approval on(Approval approval) {
      return switch (kind) {
        case NOMINATE_AGAIN -> approval.nominateAgain(date(day), "MoI");
        case SCREEN -> approval.screen(date(day), "SEESAC");
        case APPROVE -> approval.approve(PARTICIPATING, date(day), end(until), "MoI");
        case APPROVE_BY_OUTSIDER -> approval.approve(OUTSIDE, date(day), end(until), "MoI");
        case SUSPEND -> approval.suspend(date(day), "MoI", "inquiry");
        case WITHDRAW -> approval.withdraw(date(day), "MoI", "retired");
        case REJECT -> approval.reject(date(day), "MoI", "incomplete");
      };
    }
  }

  /** The status of each day and whether an approval holds on it; nothing is known of steps. */
  record Model(List<String> status, List<Boolean> inForce, int latest, String current) {

    static Model nominated() {
      return new Model(Collections.nCopies(DAYS, "nominated"), Collections.nCopies(DAYS, false), 0, "nominated");
    }

    boolean allows(Move move) {
      return LEGAL.getOrDefault(current, Set.of()).contains(move.kind()) && move.day() >= latest;
    }

    Model after(Move move) {
      String reached = REACHES.getOrDefault(move.kind(), "");
      List<String> painted = new ArrayList<>(status);
      List<Boolean> holds = new ArrayList<>(inForce);
      for (int i = move.day(); i < DAYS; i++) {
        painted.set(i, reached);
        holds.set(i, reached.equals("approved") && i <= move.until());
      }
      return new Model(painted, holds, move.day(), reached);
    }
  }

  /** The approval, and what the model says of it. */
  record Both(Approval approval, Model model) {}

  /** Tries a move some days after the last one, or before it, on both; a refused move leaves both as they are. */
  static final class Try implements Action.Independent<Both> {

    @Override
    public Arbitrary<Transformer<Both>> transformer() {
      return moves().map(move -> Transformer.transform(
          move.kind() + " after " + move.day() + " days, until " + move.until(),
          both -> step(both, move.after(both.model().latest()))));
    }
  }

  private static Arbitrary<Move> moves() {
    Arbitrary<Integer> until = Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(0, 25)), Tuple.of(1, Arbitraries.just(NEVER_ENDS)));
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(-3, 6), until).as(Move::new);
  }

  private static Both step(Both both, Move move) {
    List<ApprovalStep> before = List.copyOf(both.approval().history());
    if (!both.model().allows(move)) {
      IllegalApprovalStepException refused =
          assertThrows(IllegalApprovalStepException.class, () -> move.on(both.approval()), move.toString());
      assertEquals(date(move.day()), refused.step().on());
      String message = String.valueOf(refused.getMessage());
      assertTrue(message.matches(".* is not allowed: .*(Add|Correct|Only) .*\\."), message);
      assertEquals(before, both.approval().history());
      return both;
    }
    Approval after = move.on(both.approval());

    assertEquals(before, both.approval().history());
    assertEquals(before, after.history().subList(0, before.size()));
    assertEquals(before.size() + 1, after.history().size());
    return new Both(after, both.model().after(move));
  }

  @Provide
  Arbitrary<ActionChain<Both>> chains() {
    Approval approval = Approval.nominate(FIRST, "MoI");
    return ActionChain.startWith(() -> new Both(approval, Model.nominated()))
        .withAction(new Try())
        .withMaxTransformations(MOVES);
  }

  @Property
  void theStateOnAnyDayIsThatOfTheModel(@ForAll("chains") ActionChain<Both> chain) {
    Both end = chain.run();

    for (int day = 0; day < DAYS; day++) {
      String status = end.approval().stepOn(date(day)).map(step -> step.status().code()).orElse("");
      assertEquals(end.model().status().get(day), status, date(day).toString());
      assertEquals(end.model().inForce().get(day), end.approval().isInForceOn(date(day)), date(day).toString());
    }
    assertEquals(Optional.empty(), end.approval().stepOn(FIRST.minusDays(1)));
  }

  @Property
  void thePeriodsInForceAreTheDaysInForce(@ForAll("chains") ActionChain<Both> chain) {
    Approval approval = chain.run().approval();
    List<DateSpan> periods = approval.periodsInForce();

    for (int day = -2; day < DAYS + 30; day++) {
      LocalDate date = date(day);
      long holding = periods.stream().filter(period -> period.contains(date)).count();
      assertEquals(approval.isInForceOn(date) ? 1 : 0, holding, date.toString());
    }
    for (int i = 1; i < periods.size(); i++) {
      assertTrue(periods.get(i - 1).lastDay().isBefore(periods.get(i).firstDay()), periods::toString);
    }
  }

  @Property
  void anyHistoryThatWasReachedCanBeReadBack(@ForAll("chains") ActionChain<Both> chain) {
    Approval approval = chain.run().approval();

    assertEquals(approval, new Approval(new ArrayList<>(approval.history())));
    assertThrows(UnsupportedOperationException.class, () -> approval.history().clear());
  }

  private static LocalDate date(int day) {
    return FIRST.plusDays(day);
  }

  private static LocalDate end(int until) {
    return until >= NEVER_ENDS ? LocalDate.MAX : date(until);
  }
}
