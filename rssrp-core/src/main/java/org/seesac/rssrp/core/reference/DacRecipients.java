package org.seesac.rssrp.core.reference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which jurisdictions receive official development assistance, by day. Outside the days its edition holds, the list says
 * {@link Listing#NOT_AT_HAND} and nothing else. Immutable.
 *
 * <p>Source of the shipped list: OECD, DAC List of ODA Recipients, see {@link #edition()}.
 */
public final class DacRecipients {

  /** What the list says of a jurisdiction on a day. */
  public enum Listing {
    /** It receives official development assistance. */
    LISTED,
    /** It does not. */
    NOT_LISTED,
    /** No list of that day is at hand. */
    NOT_AT_HAND
  }

  /**
   * A jurisdiction and the period in which it is on the list.
   *
   * @param jurisdiction the jurisdiction
   * @param dacCode its number in the DAC's own code list; empty when not stated
   * @param period from its first to its last day on the list
   */
  public record Entry(Jurisdiction jurisdiction, String dacCode, DateSpan period) {}

  private final Edition edition;
  private final ImmutableListMultimap<Jurisdiction, Entry> entries;

  private DacRecipients(Edition edition, ImmutableListMultimap<Jurisdiction, Entry> entries) {
    this.edition = edition;
    this.entries = entries;
  }

  /**
   * The list that ships with this library.
   *
   * @return the list of June 2024, which holds to the end of 2026
   */
  public static DacRecipients shipped() {
    return Shipped.RECIPIENTS;
  }

  /**
   * A list of the caller's, such as one that the DAC published after this release.
   *
   * @param edition where it comes from and when it holds
   * @param entries who is on it; a jurisdiction that left and came back has an entry for each period
   * @return the list
   */
  public static DacRecipients of(Edition edition, Collection<Entry> entries) {
    return new DacRecipients(edition, Multimaps.index(entries, Entry::jurisdiction));
  }

  /**
   * This list, taken to hold longer than it was published for. What rests on it is an assumption and says so in the
   * version.
   *
   * @param lastDay last day of the assumption; later than the last day of the edition
   * @return a new list
   */
  public DacRecipients assumingUnchangedUntil(LocalDate lastDay) {
    checkArgument(
        lastDay.isAfter(edition.validTo()),
        "The list '%s' holds to %s already. Assume only what lies after that day.",
        edition.name(),
        edition.validTo());
    return new DacRecipients(
        new Edition(
            edition.name(),
            edition.version() + ", assumed unchanged from " + edition.validTo().plusDays(1) + " to " + lastDay,
            edition.source(),
            edition.licence(),
            edition.validFrom(),
            lastDay),
        entries);
  }

  /**
   * What the list says of a jurisdiction.
   *
   * @param jurisdiction any
   * @param day any day
   * @return {@link Listing#NOT_AT_HAND} on a day outside the edition
   */
  public Listing listing(Jurisdiction jurisdiction, LocalDate day) {
    if (!edition.holdsOn(day)) {
      return Listing.NOT_AT_HAND;
    }
    boolean listed =
        entries.get(jurisdiction).stream().anyMatch(entry -> entry.period().contains(day));
    return listed ? Listing.LISTED : Listing.NOT_LISTED;
  }

  /**
   * Everyone on the list at some time.
   *
   * @return in the order of the list
   */
  public List<Entry> entries() {
    return entries.values().asList();
  }

  /**
   * Where the list comes from and when it holds.
   *
   * @return its edition
   */
  public Edition edition() {
    return edition;
  }

  /** Name and version, as an answer that rests on the list quotes it. */
  @Override
  public String toString() {
    return edition.name() + ", " + edition.version();
  }

  private static final class Shipped {
    static final DacRecipients RECIPIENTS = recipients(ReferenceList.read("dac-recipients.tsv"));

    private Shipped() {}

    private static DacRecipients recipients(ReferenceList list) {
      return of(list.edition(), list.rows().stream().map(Shipped::entry).toList());
    }

    private static Entry entry(Map<String, String> row) {
      String to = row.getOrDefault("valid_to", "");
      return new Entry(
          Jurisdiction.of(row.getOrDefault("alpha2", "")),
          row.getOrDefault("dac_code", ""),
          new DateSpan(
              PartialDate.parse(row.getOrDefault("valid_from", "")),
              to.isEmpty() ? PartialDate.OPEN_END : PartialDate.parse(to)));
    }
  }
}
