package org.seesac.rssrp.core.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A jurisdiction, or a part of one, that takes part in the platform's regional networks. Immutable.
 *
 * <p>A configuration drawn from public pages, not an official list: see {@link #edition()}.
 *
 * @param jurisdiction the jurisdiction
 * @param subdivision ISO 3166-2 code of the part that is meant; empty for the whole
 * @param name display name
 * @param languages ISO 639 codes of its official languages
 * @param role what the platform lets it do
 */
public record ParticipatingJurisdiction(
    Jurisdiction jurisdiction, String subdivision, String name, Set<String> languages, Role role) {

  /** What a participating jurisdiction may do. */
  public enum Role {
    /** Nominates and approves experts. */
    NOMINATING,
    /** A part of a state that nominates through the state. */
    NOMINATING_SUBNATIONAL,
    /** A member of the European Union that nominates and approves experts. */
    NOMINATING_EU,
    /** A member of the European Union that could nominate. */
    POSSIBLE_EU,
    /** Works with the networks. */
    PARTNER,
    /** Worked with the networks in the past. */
    HISTORICAL_PARTNER
  }

  /** Takes unmodifiable copies. */
  public ParticipatingJurisdiction {
    languages = ImmutableSet.copyOf(languages);
  }

  /**
   * Everyone on the list.
   *
   * @return in the order of the list
   */
  public static List<ParticipatingJurisdiction> all() {
    return Shipped.ALL;
  }

  /**
   * Whether a jurisdiction is on the list, in whatever role.
   *
   * @param jurisdiction any
   * @return true when it takes part
   */
  public static boolean includes(Jurisdiction jurisdiction) {
    return all().stream().anyMatch(each -> each.jurisdiction().equals(jurisdiction));
  }

  /**
   * Where the list comes from and when it holds.
   *
   * @return the edition shipped with this library
   */
  public static Edition edition() {
    return Shipped.LIST.edition();
  }

  private static final class Shipped {
    static final ReferenceList LIST = ReferenceList.read("participating-jurisdictions.tsv");
    static final ImmutableList<ParticipatingJurisdiction> ALL =
        LIST.rows().stream().map(Shipped::parse).collect(ImmutableList.toImmutableList());

    private Shipped() {}

    private static ParticipatingJurisdiction parse(Map<String, String> row) {
      return new ParticipatingJurisdiction(
          Jurisdiction.of(row.getOrDefault("alpha2", "")),
          row.getOrDefault("iso3166_2", ""),
          row.getOrDefault("display_name", ""),
          ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(row.getOrDefault("languages_iso639", ""))),
          Role.valueOf(row.getOrDefault("suggested_role", "")));
    }
  }
}
