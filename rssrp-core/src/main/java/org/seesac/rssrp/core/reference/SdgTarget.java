package org.seesac.rssrp.core.reference;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A target of the Sustainable Development Goals. Immutable.
 *
 * <p>Source: the numbers of UN General Assembly resolution 70/1; the short names are this project's own wording, see
 * {@link #edition()}. Only the targets that this platform uses.
 *
 * @param code such as {@code 16.4} or {@code 5.c}
 * @param goal number of the goal, 1 to 17
 * @param shortName what it is about, in a few words of our own
 */
public record SdgTarget(String code, int goal, String shortName) {

  /**
   * The target with this code.
   *
   * @param code such as {@code 16.4}
   * @return the target
   * @throws UnknownCodeException when the list does not have the code
   */
  public static SdgTarget of(String code) {
    SdgTarget target = Shipped.BY_CODE.get(code);
    if (target == null) {
      throw new UnknownCodeException(code, "SDG target", "Use one of " + Shipped.BY_CODE.keySet() + ".");
    }
    return target;
  }

  /**
   * All targets on the list.
   *
   * @return in the order of the list: by goal
   */
  public static List<SdgTarget> all() {
    return Shipped.BY_CODE.values().asList();
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
    static final ReferenceList LIST = ReferenceList.read("sdg-targets.tsv");
    static final ImmutableMap<String, SdgTarget> BY_CODE =
        LIST.rows().stream().map(Shipped::parse).collect(ImmutableMap.toImmutableMap(SdgTarget::code, each -> each));

    private Shipped() {}

    private static SdgTarget parse(Map<String, String> row) {
      return new SdgTarget(
          row.getOrDefault("target", ""),
          Integer.parseInt(row.getOrDefault("goal", "")),
          row.getOrDefault("short_name", ""));
    }
  }
}
