package org.seesac.rssrp.matching;

import java.time.LocalDate;
import org.seesac.rssrp.core.reference.WorkingDays;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Expert;

/** How soon and how freely an expert can go: half for short notice, half for the working days of the next four weeks. */
final class Readiness {

  /** Notice of this many days or more is no short notice. */
  private static final int LONG_NOTICE_DAYS = 30;

  private static final int WEEKS_AHEAD = 4;

  private Readiness() {}

  /** The share of readiness in [0, 1]. */
  static double of(Expert expert, LocalDate asOf) {
    Availability availability = expert.availability();
    double notice = 1 - Math.min(availability.noticeDays(), LONG_NOTICE_DAYS) / (double) LONG_NOTICE_DAYS;
    return (notice + free(availability, asOf)) / 2;
  }

  /** What the share rests on. */
  static ProfileFact fact(Expert expert, LocalDate asOf) {
    Availability availability = expert.availability();
    return new ProfileFact.Ready(
        availability.noticeDays(), Math.round(100 * free(availability, asOf)), WEEKS_AHEAD);
  }

  private static double free(Availability availability, LocalDate asOf) {
    LocalDate end = asOf.plusWeeks(WEEKS_AHEAD);
    long free = asOf.datesUntil(end)
        .filter(day -> WorkingDays.isWorkingDay(day) && !availability.isAbsentOn(day))
        .count();
    return free / (double) WorkingDays.between(asOf, end.minusDays(1));
  }
}
