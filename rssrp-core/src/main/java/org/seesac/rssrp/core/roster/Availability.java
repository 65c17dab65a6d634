package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Modality;

/**
 * When and how an expert can be sent. Immutable.
 *
 * @param absences periods in which the expert cannot go
 * @param maxDays longest single deployment in working days; 0 when not stated
 * @param noticeDays calendar days of notice the expert needs; 0 when none
 * @param modalities {@link Modality#ON_SITE}, {@link Modality#REMOTE} or both; empty when not stated, which refuses none
 */
public record Availability(List<DateSpan> absences, int maxDays, int noticeDays, Set<Modality> modalities) {

  /** Nothing is stated: always available. */
  public static final Availability ALWAYS = new Availability(List.of(), 0, 0, Set.of());

  /** Refuses negative numbers and takes unmodifiable copies. */
  public Availability {
    checkArgument(maxDays >= 0, "maxDays is %s. Write the working days of the longest deployment, 1 or more.", maxDays);
    checkArgument(noticeDays >= 0, "noticeDays is %s. Write the days of notice needed, 0 or more.", noticeDays);
    absences = ImmutableList.copyOf(absences);
    modalities = ImmutableSet.copyOf(modalities);
  }

  /**
   * Whether the expert is absent on a day.
   *
   * @param day any day
   * @return true when the day lies in one of the absences
   */
  public boolean isAbsentOn(LocalDate day) {
    return absences.stream().anyMatch(absence -> absence.contains(day));
  }

  /**
   * Whether the expert takes work of this kind.
   *
   * @param asked what is asked for
   * @return false only when the expert states modalities and none of them serves
   */
  public boolean accepts(Modality asked) {
    return modalities.isEmpty() || modalities.stream().anyMatch(each -> each.serves(asked));
  }
}
