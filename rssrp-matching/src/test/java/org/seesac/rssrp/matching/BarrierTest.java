package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;

/** What a barrier says, and on which days a request with an open window is judged. */
class BarrierTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  static Stream<Arguments> barriers() {
    Jurisdiction serbia = Jurisdiction.of("RS");
    return Stream.of(
        Arguments.of(new Barrier.NotApproved(ApprovalStatus.SUSPENDED, DAY), "not-approved",
            "not approved: suspended since 2027-03-01"),
        Arguments.of(new Barrier.ApprovalNotInForce(DAY, DAY.plusDays(1)), "approval-not-in-force",
            "approved only from 2027-03-01 to 2027-03-02"),
        Arguments.of(new Barrier.ConsentNotInForce(Consent.NONE), "consent-not-in-force", "no consent to be shown"),
        Arguments.of(
            new Barrier.ConsentNotInForce(new Consent(DAY, DAY.plusDays(1), Consent.Scope.PARTNERS)),
            "consent-not-in-force", "consent only from 2027-03-01 to 2027-03-02"),
        Arguments.of(new Barrier.ConsentTooNarrow(Consent.Scope.INTERNAL, Consent.Scope.PARTNERS),
            "consent-too-narrow", "consent is internal, the audience is partners"),
        Arguments.of(new Barrier.TooFewDays(3, 10), "too-few-days",
            "free on 3 working days of the window, 10 needed"),
        Arguments.of(new Barrier.TooLong(20, 15), "too-long",
            "can be sent for 15 working days at most, 20 needed"),
        Arguments.of(new Barrier.NoticeTooShort(DAY.plusDays(1), DAY), "notice-too-short",
            "can start on 2027-03-02 at the earliest, the window ends on 2027-03-01"),
        Arguments.of(new Barrier.ModalityRefused(Modality.ON_SITE), "modality-refused", "does not work on site"),
        Arguments.of(new Barrier.LanguageBelowLevel(Language.of("fr"), "B1", LanguageLevel.B2),
            "language-below-level", "French: has B1, needs B2"),
        Arguments.of(new Barrier.ExcludedNationality(serbia), "excluded-nationality", "the request excludes Serbia"),
        Arguments.of(new Barrier.NotOfParticipatingState(serbia), "not-of-participating-state",
            "nominated by Serbia, which is not among the states asked for"),
        Arguments.of(new Barrier.OwnState(serbia), "own-state", "the host, Serbia, is the expert's own state"));
  }

  @ParameterizedTest
  @MethodSource("barriers")
  void aBarrierSaysWhatWasAskedAndWhatWasFound(Barrier barrier, String code, String reason) {
    assertEquals(code, barrier.kind().code());
    assertEquals(reason, barrier.reason());
  }

  @Test
  void everyKindOfBarrierIsSaid() {
    Set<Barrier.Kind> said = EnumSet.noneOf(Barrier.Kind.class);
    barriers().forEach(each -> said.add(((Barrier) each.get()[0]).kind()));

    assertEquals(EnumSet.allOf(Barrier.Kind.class), said);
  }

  private static List<Barrier> barriers(SupportRequest request, Expert expert) {
    return new EligibilityRules(request, MatchingPolicy.standard(), AS_OF).barriers(expert);
  }

  /** Without an end the window is the shortest that holds the days of work. */
  @Property
  void aWindowWithoutAnEndLastsAsLongAsTheWork(
      @ForAll long seed, @ForAll @IntRange(max = 30) int days, @ForAll @IntRange(max = 400) int later) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    LocalDate from = AS_OF.plusDays(later);
    SupportRequest request = random.request().toBuilder().days(days).build();
    SupportRequest open = request.toBuilder()
        .window(new DateSpan(PartialDate.of(from), PartialDate.OPEN_END)).build();
    SupportRequest closed = request.toBuilder().window(from, lastDay(from, Math.max(1, days))).build();

    assertEquals(barriers(closed, expert), barriers(open, expert));
  }

  private static LocalDate lastDay(LocalDate from, int days) {
    return from.datesUntil(from.plusYears(1))
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .skip(days - 1L)
        .findFirst()
        .orElseThrow();
  }

  /** Without a beginning the window begins on the day of judgment, or on its last day where that is before. */
  @Property
  void aWindowWithoutABeginningBeginsOnTheDayOfJudgment(
      @ForAll long seed, @ForAll @IntRange(min = -60, max = 200) int later) {
    RandomData random = new RandomData(seed);
    Expert expert = random.expert("E");
    LocalDate to = AS_OF.plusDays(later);
    SupportRequest request = random.request();
    SupportRequest open = request.toBuilder()
        .window(new DateSpan(PartialDate.OPEN_START, PartialDate.of(to))).build();
    SupportRequest closed = request.toBuilder().window(to.isBefore(AS_OF) ? to : AS_OF, to).build();

    assertEquals(barriers(closed, expert), barriers(open, expert));
  }

  private static Expert expert(Approval approval, Consent consent) {
    return new Expert("E", "Expert", Gender.FEMALE, Jurisdiction.of("RS"), Jurisdiction.of("RS"), approval, consent, "",
        "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Availability.ALWAYS, Contact.NONE);
  }

  /** Approval, consent and availability reach exactly to the days of the window, and one day less bars. */
  @Test
  void anExpertMayGoToTheVeryDayAndNotADayLonger() {
    LocalDate monday = LocalDate.of(2027, 3, 1);
    LocalDate friday = monday.plusDays(4);
    SupportRequest week = SupportRequest.builder().need("salw.mtr.register").window(monday, friday).days(5).build();
    Approval nominated = Approval.nominate(AS_OF.minusDays(90), "Ministry");
    Jurisdiction serbia = Jurisdiction.of("RS");
    Approval exact = nominated.approve(serbia, monday, friday, "Ministry");
    Approval shorter = nominated.approve(serbia, monday, friday.minusDays(1), "Ministry");
    Consent consent = new Consent(monday, friday, Consent.Scope.PARTNERS);
    Consent late = new Consent(monday.plusDays(1), friday, Consent.Scope.PARTNERS);
    Consent past = new Consent(monday.minusDays(9), monday.minusDays(1), Consent.Scope.PARTNERS);
    Expert expert = expert(exact, consent);

    assertEquals(List.of(), barriers(week, expert));
    assertEquals(List.of(new Barrier.TooFewDays(4, 5)), barriers(week, expert(shorter, consent)));
    assertEquals(List.of(new Barrier.TooFewDays(4, 5)), barriers(week, expert(exact, late)));
    assertEquals(List.of(new Barrier.ConsentNotInForce(past)), barriers(week, expert(exact, past)));
    assertEquals(List.of(new Barrier.TooFewDays(3, 5)), barriers(week, expert.withAvailability(
        new Availability(List.of(DateSpan.of(monday.plusDays(1), monday.plusDays(2))), 0, 0, Set.of()))));
    assertEquals(List.of(), barriers(week, expert.withAvailability(sent(5, 0))));
    assertEquals(List.of(new Barrier.TooLong(5, 4)), barriers(week, expert.withAvailability(sent(4, 0))));
    int notice = (int) ChronoUnit.DAYS.between(AS_OF, friday);
    assertEquals(List.of(), barriers(week, expert.withAvailability(sent(0, notice))));
    assertEquals(List.of(new Barrier.NoticeTooShort(friday.plusDays(1), friday)),
        barriers(week, expert.withAvailability(sent(0, notice + 1))));
  }

  private static Availability sent(int maxDays, int noticeDays) {
    return new Availability(List.of(), maxDays, noticeDays, Set.of());
  }

  @Test
  void anExpertOfAnExcludedStateIsBarredByNationalityFirst() {
    Expert expert = expert(Approval.nominate(AS_OF.minusDays(9), "Ministry"), Consent.NONE);
    SupportRequest request =
        SupportRequest.builder().need("salw.mtr.register").country("RS").excludeNationalities("RS")
            .participatingStates("BA").build();

    assertEquals(
        List.of(new Barrier.NotApproved(ApprovalStatus.NOMINATED, AS_OF.minusDays(9)),
            new Barrier.ConsentNotInForce(Consent.NONE),
            new Barrier.ExcludedNationality(Jurisdiction.of("RS")),
            new Barrier.NotOfParticipatingState(Jurisdiction.of("RS")), new Barrier.OwnState(Jurisdiction.of("RS"))),
        barriers(request, expert));
  }
}
