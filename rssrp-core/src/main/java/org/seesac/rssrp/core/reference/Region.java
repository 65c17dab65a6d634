package org.seesac.rssrp.core.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A group of jurisdictions by one of its rival definitions, such as the Sahel by the UN's five states. Immutable.
 *
 * @param name {@code SAHEL}, {@code NORTH_AFRICA}, {@code MIDDLE_EAST}, {@code CENTRAL_ASIA}, {@code SOUTH_EAST_EUROPE}
 *     and others
 * @param definition whose definition it is, such as {@code un_sahel_five}
 * @param isDefault whether this is the definition meant when only the name is given
 * @param members the jurisdictions in it
 * @param evidence what the membership rests on, one entry a source
 */
public record Region(
    String name, String definition, boolean isDefault, Set<Jurisdiction> members, Set<String> evidence) {

  /** Takes unmodifiable copies. */
  public Region {
    members = ImmutableSet.copyOf(members);
    evidence = ImmutableSet.copyOf(evidence);
  }

  /**
   * All regions by all definitions.
   *
   * @return in the order of the list
   */
  public static List<Region> all() {
    return Shipped.REGIONS;
  }

  /**
   * The region of this name by its default definition.
   *
   * @param name such as {@code SAHEL}
   * @return the region
   * @throws UnknownCodeException when no region has the name
   */
  public static Region of(String name) {
    return all().stream()
        .filter(region -> region.isDefault() && region.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownCodeException(name, "Region", "Use one of " + names() + "."));
  }

  /**
   * The regions, by their default definitions, that a jurisdiction belongs to.
   *
   * @param jurisdiction any
   * @return in the order of the list; empty when it is in none
   */
  public static List<Region> containing(Jurisdiction jurisdiction) {
    return all().stream()
        .filter(region -> region.isDefault() && region.members().contains(jurisdiction))
        .toList();
  }

  /**
   * Where the list comes from and when it holds.
   *
   * @return the edition shipped with this library
   */
  public static Edition edition() {
    return Shipped.LIST.edition();
  }

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    all().forEach(region -> names.add(region.name()));
    return names;
  }

  private static final class Shipped {
    static final ReferenceList LIST = ReferenceList.read("regions.tsv");
    static final ImmutableList<Region> REGIONS = regions();

    private Shipped() {}

    private static ImmutableList<Region> regions() {
      SetMultimap<List<String>, Map<String, String>> groups = LinkedHashMultimap.create();
      for (Map<String, String> row : LIST.rows()) {
        groups.put(
            List.of(
                row.getOrDefault("region", ""),
                row.getOrDefault("definition", ""),
                row.getOrDefault("is_default_definition", "")),
            row);
      }
      return groups.keySet().stream()
          .map(key -> region(key, groups.get(key)))
          .collect(ImmutableList.toImmutableList());
    }

    private static Region region(List<String> key, Set<Map<String, String>> rows) {
      Set<Jurisdiction> members = new LinkedHashSet<>();
      Set<String> evidence = new LinkedHashSet<>();
      for (Map<String, String> row : rows) {
        members.add(Jurisdiction.of(row.getOrDefault("alpha2", "")));
        evidence.add(row.getOrDefault("evidence", ""));
      }
      return new Region(key.get(0), key.get(1), key.get(2).equals("1"), members, evidence);
    }
  }
}
