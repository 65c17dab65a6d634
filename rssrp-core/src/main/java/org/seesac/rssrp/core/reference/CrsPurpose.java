package org.seesac.rssrp.core.reference;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * A purpose of aid by its five-digit code in the OECD's Creditor Reporting System. Immutable.
 *
 * <p>Source: IATI code list Sector, see {@link #edition()}; only the codes that this platform uses.
 *
 * @param code five digits, such as {@code 15240}
 * @param nameEn name in English
 * @param nameFr name in French
 */
public record CrsPurpose(String code, String nameEn, String nameFr) {

  private static final int SECTOR_DIGITS = 3;

  /**
   * The purpose with this code.
   *
   * @param code five digits
   * @return the purpose
   * @throws UnknownCodeException when the list does not have the code
   */
  public static CrsPurpose of(String code) {
    CrsPurpose purpose = Shipped.BY_CODE.get(code);
    if (purpose == null) {
      throw new UnknownCodeException(code, "CRS purpose", "Use one of " + Shipped.BY_CODE.keySet() + ".");
    }
    return purpose;
  }

  /**
   * All purposes on the list.
   *
   * @return by code
   */
  public static List<CrsPurpose> all() {
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

  /**
   * The sector that the purpose belongs to.
   *
   * @return the first three digits, such as {@code 152}
   */
  public String sector() {
    return code.substring(0, SECTOR_DIGITS);
  }

  private static final class Shipped {
    static final ReferenceList LIST = ReferenceList.read("crs-purpose-codes.tsv");
    static final ImmutableMap<String, CrsPurpose> BY_CODE =
        LIST.rows().stream().map(Shipped::parse).collect(ImmutableMap.toImmutableMap(CrsPurpose::code, each -> each));

    private Shipped() {}

    private static CrsPurpose parse(Map<String, String> row) {
      return new CrsPurpose(
          row.getOrDefault("code", ""), row.getOrDefault("name_en", ""), row.getOrDefault("name_fr", ""));
    }
  }
}
