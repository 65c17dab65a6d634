package org.seesac.rssrp.core.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;

/**
 * What an area of expertise corresponds to in the lists of others: standards, treaties, goals, reporting codes. Immutable.
 *
 * <p>Source: this project's own mapping, see {@link #edition()}.
 *
 * @param area identifier of the area in the taxonomy, such as {@code salw.mtr}
 * @param framework whose list it is, such as {@code MOSAIC}, {@code SDG}, {@code SDG-INDICATOR} or {@code CRS}
 * @param reference the place in that list, such as {@code 16.4}
 * @param primary whether the area is first of all about it; otherwise the two are related
 */
public record Crosswalk(String area, String framework, String reference, boolean primary) {

  /**
   * All correspondences.
   *
   * @return in the order of the list
   */
  public static List<Crosswalk> all() {
    return Shipped.ALL;
  }

  /**
   * What an area corresponds to in one list: what it is first of all about or, where the mapping names nothing of that
   * kind, the first related reference.
   *
   * @param area identifier of the area
   * @param framework whose list
   * @return in the order of the mapping; empty when it has nothing
   */
  public static List<Crosswalk> foremost(String area, String framework) {
    List<Crosswalk> found = all().stream()
        .filter(each -> each.area().equals(area) && each.framework().equals(framework))
        .toList();
    List<Crosswalk> primary = found.stream().filter(Crosswalk::primary).toList();
    return primary.isEmpty() ? found.stream().limit(1).toList() : primary;
  }

  /**
   * Where the mapping comes from and when it holds.
   *
   * @return the edition shipped with this library
   */
  public static Edition edition() {
    return Shipped.LIST.edition();
  }

  private static final class Shipped {
    static final ReferenceList LIST = ReferenceList.read("taxonomy-crosswalk.tsv");
    static final ImmutableList<Crosswalk> ALL =
        LIST.rows().stream().map(Shipped::parse).collect(ImmutableList.toImmutableList());

    private Shipped() {}

    private static Crosswalk parse(Map<String, String> row) {
      return new Crosswalk(
          row.getOrDefault("area", ""),
          row.getOrDefault("framework", ""),
          row.getOrDefault("reference", ""),
          row.getOrDefault("relation", "").equals("primary"));
    }
  }
}
