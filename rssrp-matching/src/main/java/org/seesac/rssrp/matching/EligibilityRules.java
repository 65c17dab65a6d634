package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.WorkingDays;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.ApprovalStep;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.SpokenLanguage;

/**
 * Who may go: the barriers between a request and an expert, as of a date. Never a weight.
 *
 * <p>A pure function of its arguments. Stateless after construction and safe for use by many threads.
 */
final class EligibilityRules {

  private final SupportRequest request;
  private final MatchingPolicy policy;
  private final LocalDate asOf;
  private final Window window;

  EligibilityRules(SupportRequest request, MatchingPolicy policy, LocalDate asOf) {
    this.request = request;
    this.policy = policy;
    this.asOf = asOf;
    this.window = Window.of(request, asOf);
  }

  /** The barriers that the policy has in force, in the order of {@link Barrier.Kind}; empty when the expert may go. */
  List<Barrier> barriers(Expert expert) {
    ImmutableList.Builder<Barrier> found = ImmutableList.builder();
    Optional<Barrier> approval = approval(expert);
    approval.ifPresent(found::add);
    List<Barrier> consent = consent(expert);
    found.addAll(consent);
    // Where approval or consent do not reach into the window at all, the expert is not barred twice for the same days.
    if (approval.isEmpty() && consent.stream().noneMatch(Barrier.ConsentNotInForce.class::isInstance)) {
      days(expert).ifPresent(found::add);
    }
    length(expert).ifPresent(found::add);
    notice(expert).ifPresent(found::add);
    modality(expert).ifPresent(found::add);
    languages(expert).forEach(found::add);
    states(expert).forEach(found::add);
    return found.build().stream()
        .filter(barrier -> policy.barriers().contains(barrier.kind()))
        .sorted(Comparator.comparing(Barrier::kind))
        .toList();
  }

  private Optional<Barrier> approval(Expert expert) {
    if (expert.approval().periodsInForce().stream().anyMatch(window::overlaps)) {
      return Optional.empty();
    }
    ApprovalStep ruling =
        expert.approval().stepOn(window.last()).orElseGet(() -> expert.approval().history().getFirst());
    return Optional.of(
        ruling.status() == ApprovalStatus.APPROVED
            ? new Barrier.ApprovalNotInForce(ruling.on(), ruling.until())
            : new Barrier.NotApproved(ruling.status(), ruling.on()));
  }

  private List<Barrier> consent(Expert expert) {
    Consent consent = expert.consent();
    if (consent.scope() == Consent.Scope.NONE || !window.overlaps(DateSpan.of(consent.givenOn(), consent.until()))) {
      return List.of(new Barrier.ConsentNotInForce(consent));
    }
    return consent.scope().compareTo(policy.audience()) < 0
        ? List.of(new Barrier.ConsentTooNarrow(consent.scope(), policy.audience()))
        : List.of();
  }

  private Optional<Barrier> days(Expert expert) {
    long usable = usableDays(expert);
    long needed = window.daysNeeded(request.days());
    return usable < needed ? Optional.of(new Barrier.TooFewDays(usable, needed)) : Optional.empty();
  }

  private long usableDays(Expert expert) {
    RangeSet<LocalDate> usable = TreeRangeSet.create();
    expert.approval().periodsInForce().forEach(period -> usable.add(range(period.firstDay(), period.lastDay())));
    RangeSet<LocalDate> consented = TreeRangeSet.create();
    consented.add(range(expert.consent().givenOn(), expert.consent().until()));
    usable.removeAll(consented.complement());
    expert.availability().absences().forEach(absence -> usable.remove(range(absence.firstDay(), absence.lastDay())));
    return usable.subRangeSet(range(window.first(), window.last())).asRanges().stream()
        .mapToLong(window::workingDays)
        .sum();
  }

  private static Range<LocalDate> range(LocalDate first, LocalDate last) {
    return last.equals(LocalDate.MAX) ? Range.atLeast(first) : Range.closedOpen(first, last.plusDays(1));
  }

  private Optional<Barrier> length(Expert expert) {
    int most = expert.availability().maxDays();
    return most > 0 && request.days() > most
        ? Optional.of(new Barrier.TooLong(request.days(), most))
        : Optional.empty();
  }

  private Optional<Barrier> notice(Expert expert) {
    LocalDate earliest = asOf.plusDays(expert.availability().noticeDays());
    return request.window().isStated() && earliest.isAfter(window.last())
        ? Optional.of(new Barrier.NoticeTooShort(earliest, window.last()))
        : Optional.empty();
  }

  private Optional<Barrier> modality(Expert expert) {
    return expert.availability().accepts(request.modality())
        ? Optional.empty()
        : Optional.of(new Barrier.ModalityRefused(request.modality()));
  }

  private List<Barrier> languages(Expert expert) {
    return request.languages().stream()
        .filter(LanguageNeed::mandatory)
        .map(need -> language(expert, need))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Barrier> language(Expert expert, LanguageNeed need) {
    Optional<LanguageLevel> known = levelOf(expert, need);
    return known.filter(level -> level.suffices(need.level())).isPresent()
        ? Optional.empty()
        : Optional.of(new Barrier.LanguageBelowLevel(
            need.language(), known.map(LanguageLevel::code).orElse("none"), need.level()));
  }

  /** The best level in which an expert understands a language. */
  static Optional<LanguageLevel> levelOf(Expert expert, LanguageNeed need) {
    return expert.languages().stream()
        .filter(spoken -> spoken.language().isUnderstoodAs(need.language()))
        .map(SpokenLanguage::level)
        .max(Comparator.naturalOrder());
  }

  private List<Barrier> states(Expert expert) {
    ImmutableList.Builder<Barrier> found = ImmutableList.builder();
    if (request.excludedNationalities().contains(expert.nationality())) {
      found.add(new Barrier.ExcludedNationality(expert.nationality()));
    } else if (request.excludedNationalities().contains(expert.nominatedBy())) {
      found.add(new Barrier.ExcludedNationality(expert.nominatedBy()));
    }
    if (!request.participatingStates().isEmpty() && !request.participatingStates().contains(expert.nominatedBy())) {
      found.add(new Barrier.NotOfParticipatingState(expert.nominatedBy()));
    }
    if (request.country().isStated() && request.country().equals(expert.nominatedBy())) {
      found.add(new Barrier.OwnState(request.country()));
    }
    return found.build();
  }

  /**
   * The days on which a request is judged: its window, or the day of judgment where it states none.
   *
   * @param first first day
   * @param last last day
   * @param stated whether the request states a window; otherwise the one day counts whatever day of the week it is
   */
  private record Window(LocalDate first, LocalDate last, boolean stated) {

    static Window of(SupportRequest request, LocalDate asOf) {
      DateSpan span = request.window();
      if (!span.isStated()) {
        return new Window(asOf, asOf, false);
      }
      LocalDate first = span.from().isOpen() ? earlier(asOf, span.lastDay()) : span.firstDay();
      LocalDate last = span.to().isOpen() ? endOfWork(first, Math.max(1, request.days())) : span.lastDay();
      return new Window(first, last, true);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    /** The day on which this many working days have passed: the shortest window that holds them. */
    private static LocalDate endOfWork(LocalDate first, int days) {
      LocalDate last = first.plusDays((days - 1) / 5 * 7L);
      while (WorkingDays.between(first, last) < days) {
        last = last.plusDays(1);
      }
      return last;
    }

    boolean overlaps(DateSpan span) {
      return !span.firstDay().isAfter(last) && !span.lastDay().isBefore(first);
    }

    long workingDays(Range<LocalDate> range) {
      return stated ? WorkingDays.between(range.lowerEndpoint(), range.upperEndpoint().minusDays(1)) : 1;
    }

    long daysNeeded(int days) {
      return stated ? Math.min(Math.max(1, days), WorkingDays.between(first, last)) : 1;
    }
  }
}
