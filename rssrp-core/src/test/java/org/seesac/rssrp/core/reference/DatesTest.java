package org.seesac.rssrp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates known in part, periods and working days. */
class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> writtenDates() {
    return Arbitraries.oneOf(
        days().map(LocalDate::toString),
        days().map(day -> YearMonth.from(day).toString()),
        days().map(day -> day.toString().substring(0, 4)));
  }

  @Property
  void whatIsReadIsWrittenTheSame(@ForAll("writtenDates") String written) {
    PartialDate date = PartialDate.parse(written);

    assertEquals(written, date.toString());
    assertEquals(date, PartialDate.parse(date.toString()));
    assertTrue(date.firstDay().toString().startsWith(written), () -> date.firstDay().toString());
    assertTrue(date.lastDay().toString().startsWith(written), () -> date.lastDay().toString());
    assertFalse(date.firstDay().minusDays(1).toString().startsWith(written));
    assertFalse(date.lastDay().plusDays(1).toString().startsWith(written));
    assertFalse(date.isOpen());
  }

  @Example
  void aDateIsWrittenInTheSameDigitsEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertEquals("2027", PartialDate.parse("2027").toString());
      assertEquals("2027-03", PartialDate.parse("2027-03").toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "1900-02, 1900-02-01, 1900-02-28",
    "2000-02, 2000-02-01, 2000-02-29",
    "2027-04, 2027-04-01, 2027-04-30",
    "2024-02-29, 2024-02-29, 2024-02-29"
  })
  void aDateMeansFromItsFirstToItsLastDay(String written, LocalDate first, LocalDate last) {
    assertEquals(first, PartialDate.parse(written).firstDay());
    assertEquals(last, PartialDate.parse(written).lastDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "27", "2027-3", "2027-13", "2027-00", "2027-02-29", "2027-04-31", "2027/03/01", "01.03.2027",
        "2027-03-01T00:00",
        "..", " 2027", "٢٠٢٧"})
  void whatIsNoDateIsRefusedWithTheWayToWriteIt(String written) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(written));

    assertEquals(
        "Date '" + written + "' cannot be read. Write 2027-03-01, 2027-03 or 2027.", refused.getMessage());
    assertEquals(Optional.empty(), PartialDate.find(written));
  }

  @Test
  void aMonthThatDoesNotBeginOnItsFirstDayIsRefused() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class, () -> new PartialDate(DAY.plusDays(1), PartialDate.Precision.MONTH));

    assertEquals("2027-03-02 is not the first day of its MONTH. Use PartialDate.parse.", refused.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(DAY, PartialDate.Precision.YEAR));
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(DAY, PartialDate.Precision.OPEN));
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> DateSpan.of(DAY, DAY.minusDays(1)));

    assertEquals("A period ends on 2027-02-28, before it starts on 2027-03-01. Correct one.", refused.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> new DateSpan(PartialDate.parse("2027-03"), PartialDate.parse("2026")));
  }

  @Test
  void aPeriodWithinOneUnsureMonthIsAccepted() {
    DateSpan span = new DateSpan(PartialDate.parse("2027-03-20"), PartialDate.parse("2027-03"));

    assertEquals(LocalDate.of(2027, 3, 20), span.firstDay());
    assertEquals(LocalDate.of(2027, 3, 31), span.lastDay());
  }

  @Test
  void aPeriodWithoutAnEndGoesOn() {
    DateSpan post = new DateSpan(PartialDate.parse("2015-03"), PartialDate.OPEN_END);

    assertFalse(post.contains(LocalDate.of(2015, 2, 28)));
    assertTrue(post.contains(LocalDate.of(2015, 3, 1)));
    assertTrue(post.contains(LocalDate.MAX));
    assertEquals("2015-03/..", post.toString());
    assertTrue(post.isStated());
    assertFalse(DateSpan.UNSTATED.isStated());
    assertTrue(DateSpan.UNSTATED.contains(LocalDate.MIN));
  }

  @Property
  void theLengthOfAPeriodIsTheNumberOfItsDaysSoFar(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(min = -50, max = 500) int asOf) {
    DateSpan span = DateSpan.of(from, from.plusDays(length));
    LocalDate today = from.plusDays(asOf);
    long days = from.datesUntil(from.plusDays(length + 1L))
        .filter(day -> span.contains(day) && !day.isAfter(today))
        .count();

    assertEquals(days, span.daysUntil(today));
    assertEquals(Math.max(0, asOf + 1), new DateSpan(span.from(), PartialDate.OPEN_END).daysUntil(today));
    assertEquals(0, new DateSpan(PartialDate.OPEN_START, span.to()).daysUntil(today));
  }

  @Property
  void workingDaysAreCountedLikeOneByOne(@ForAll("days") LocalDate from,
      @ForAll @IntRange(min = -30, max = 800) int length) {
    LocalDate to = from.plusDays(length);
    long counted = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      counted += EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 0 : 1;
    }

    assertEquals(counted, WorkingDays.between(from, to));
  }

  @Test
  void aWeekHasFiveWorkingDaysWhateverDayItBeginsOn() {
    for (int start = 0; start < 7; start++) {
      assertEquals(5, WorkingDays.between(DAY.plusDays(start), DAY.plusDays(start + 6L)));
    }
    assertTrue(WorkingDays.isWorkingDay(LocalDate.of(2027, 3, 5)), "a Friday");
    assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2027, 3, 6)), "a Saturday");
    assertFalse(WorkingDays.isWorkingDay(LocalDate.of(2027, 3, 7)), "a Sunday");
  }
}
