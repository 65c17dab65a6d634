package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Expert;

/** Who may go, against a second reading of the rules that looks at one day after another. */
class EligibilityRulesTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;
  private static final MatchingPolicy POLICY = MatchingPolicy.standard();

  private static Set<Barrier.Kind> kinds(SupportRequest request, Expert expert, MatchingPolicy policy) {
    return new EligibilityRules(request, policy, AS_OF).barriers(expert).stream()
        .map(Barrier::kind)
        .collect(Collectors.toSet());
  }

  @Property(tries = 5000)
  void theRulesGiveWhatCountingDaysGives(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request();
    Expert expert = random.expert("E");

    assertEquals(Oracle.kinds(request, expert), kinds(request, expert, POLICY));
  }

  @Property(tries = 2000)
  void everyBarrierIsSwitchedByName(@ForAll long seed, @ForAll Barrier.Kind kind) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request();
    Expert expert = random.expert("E");
    Set<Barrier.Kind> rest = EnumSet.allOf(Barrier.Kind.class);
    rest.retainAll(kinds(request, expert, POLICY));
    rest.remove(kind);

    assertEquals(rest, kinds(request, expert, POLICY.withoutBarrier(kind)));
  }

  @Property(tries = 2000)
  void aWiderRequestBarsNobodyMore(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request();
    Expert expert = random.expert("E");
    SupportRequest wider = request.toBuilder().languages(List.of()).modality(Modality.EITHER).days(0).build();

    assertTrue(kinds(request, expert, POLICY).containsAll(kinds(wider, expert, POLICY)));
  }

  @Test
  void everyBarrierSaysWhatWasFoundAndWhatWasAsked() {
    RandomData random = new RandomData(7);
    Set<Barrier.Kind> seen = EnumSet.noneOf(Barrier.Kind.class);
    for (int i = 0; i < 3000; i++) {
      for (Barrier barrier : new EligibilityRules(random.request(), POLICY, AS_OF).barriers(random.expert("E"))) {
        seen.add(barrier.kind());
        assertTrue(barrier.reason().length() > 10 && !barrier.reason().contains("%"), barrier::reason);
      }
    }

    assertEquals(EnumSet.allOf(Barrier.Kind.class), seen);
  }

  /** The rules of the file format read again, as plainly as they are written, one day after another. */
  private static final class Oracle {

    private Oracle() {}

    static Set<Barrier.Kind> kinds(SupportRequest request, Expert expert) {
      Set<Barrier.Kind> kinds = EnumSet.noneOf(Barrier.Kind.class);
      boolean dated = request.window().isStated();
      List<LocalDate> days = dated
          ? request.window().firstDay().datesUntil(request.window().lastDay().plusDays(1)).toList()
          : List.of(AS_OF);
      boolean approved = days.stream().anyMatch(expert.approval()::isInForceOn);
      boolean consented = days.stream().anyMatch(expert.consent()::isInForceOn);
      if (!approved) {
        boolean lapsed = expert.approval().stepOn(days.getLast())
            .filter(step -> step.status() == ApprovalStatus.APPROVED).isPresent();
        kinds.add(lapsed ? Barrier.Kind.APPROVAL_NOT_IN_FORCE : Barrier.Kind.NOT_APPROVED);
      }
      if (!consented) {
        kinds.add(Barrier.Kind.CONSENT_NOT_IN_FORCE);
      } else if (expert.consent().scope() != Consent.Scope.PARTNERS) {
        kinds.add(Barrier.Kind.CONSENT_TOO_NARROW);
      }
      if (approved && consented && usable(expert, days, dated) < needed(request, days, dated)) {
        kinds.add(Barrier.Kind.TOO_FEW_DAYS);
      }
      conditions(request, expert, kinds);
      return kinds;
    }

    private static long usable(Expert expert, List<LocalDate> days, boolean dated) {
      return days.stream()
          .filter(day -> !dated || isWorkingDay(day))
          .filter(day -> expert.approval().isInForceOn(day) && expert.consent().isInForceOn(day))
          .filter(day -> !expert.availability().isAbsentOn(day))
          .count();
    }

    private static long needed(SupportRequest request, List<LocalDate> days, boolean dated) {
      return dated ? Math.min(Math.max(1, request.days()), days.stream().filter(Oracle::isWorkingDay).count()) : 1;
    }

    private static boolean isWorkingDay(LocalDate day) {
      return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static void conditions(SupportRequest request, Expert expert, Set<Barrier.Kind> kinds) {
      int most = expert.availability().maxDays();
      if (most > 0 && request.days() > most) {
        kinds.add(Barrier.Kind.TOO_LONG);
      }
      if (request.window().isStated()
          && AS_OF.plusDays(expert.availability().noticeDays()).isAfter(request.window().lastDay())) {
        kinds.add(Barrier.Kind.NOTICE_TOO_SHORT);
      }
      Set<Modality> offered = expert.availability().modalities();
      if ((request.modality() == Modality.ON_SITE || request.modality() == Modality.REMOTE)
          && !offered.isEmpty()
          && !offered.contains(request.modality())) {
        kinds.add(Barrier.Kind.MODALITY_REFUSED);
      }
      for (LanguageNeed need : request.languages()) {
        boolean speaks = expert.languages().stream().anyMatch(
            each -> each.language().isUnderstoodAs(need.language()) && each.level().compareTo(need.level()) >= 0);
        if (need.mandatory() && !speaks) {
          kinds.add(Barrier.Kind.LANGUAGE_BELOW_LEVEL);
        }
      }
      if (request.excludedNationalities().contains(expert.nationality())
          || request.excludedNationalities().contains(expert.nominatedBy())) {
        kinds.add(Barrier.Kind.EXCLUDED_NATIONALITY);
      }
      if (!request.participatingStates().isEmpty() && !request.participatingStates().contains(expert.nominatedBy())) {
        kinds.add(Barrier.Kind.NOT_OF_PARTICIPATING_STATE);
      }
      if (request.country().equals(expert.nominatedBy())) {
        kinds.add(Barrier.Kind.OWN_STATE);
      }
    }
  }
}
