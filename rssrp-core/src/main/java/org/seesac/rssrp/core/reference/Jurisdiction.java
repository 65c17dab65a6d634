package org.seesac.rssrp.core.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state or territory with an ISO 3166-1 code, Kosovo* included under the user-assigned code {@code XK}.
 *
 * <p>Equal when the codes are equal; ordered by code. Immutable.
 */
public final class Jurisdiction implements Comparable<Jurisdiction> {

  /** No jurisdiction is stated: code {@code ZZ}, which CLDR reserves for an unknown region. */
  public static final Jurisdiction UNSTATED =
      new Jurisdiction("ZZ", "ZZZ", "", ImmutableMap.of("en", "not stated", "fr", "non précisé"), "");

  private static final String KOSOVO_FOOTNOTE =
      "References to Kosovo* shall be understood to be in the context of UN Security Council resolution 1244 (1999).";
  private static final String KOSOVO_FOOTNOTE_IN_FRENCH =
      "Toute mention du Kosovo* s’entend au sens de la résolution 1244 (1999) du Conseil de sécurité de l’ONU.";

  private final String code;
  private final String alpha3;
  private final String m49;
  private final ImmutableMap<String, String> names;
  private final String subregion;

  private Jurisdiction(
      String code, String alpha3, String m49, ImmutableMap<String, String> names, String subregion) {
    this.code = code;
    this.alpha3 = alpha3;
    this.m49 = m49;
    this.names = names;
    this.subregion = subregion;
  }

  /**
   * The jurisdiction with this code.
   *
   * @param code ISO 3166-1 alpha-2 in capitals, such as {@code NE}; {@code NA} is Namibia, {@code XK} is Kosovo*
   * @return the jurisdiction
   * @throws UnknownCodeException when no jurisdiction has the code
   */
  public static Jurisdiction of(String code) {
    return find(code)
        .orElseThrow(() -> new UnknownCodeException(
            code, "Jurisdiction", "Use an ISO 3166-1 alpha-2 code in capitals, or XK for Kosovo*."));
  }

  /**
   * The jurisdiction with this code, if there is one.
   *
   * @param code ISO 3166-1 alpha-2 in capitals
   * @return the jurisdiction or empty
   */
  public static Optional<Jurisdiction> find(String code) {
    return Optional.ofNullable(Shipped.BY_CODE.get(code));
  }

  /**
   * All jurisdictions, without {@link #UNSTATED}.
   *
   * @return 250, by code
   */
  public static List<Jurisdiction> all() {
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
   * ISO 3166-1 alpha-2.
   *
   * @return two capitals
   */
  public String code() {
    return code;
  }

  /**
   * ISO 3166-1 alpha-3.
   *
   * @return three capitals
   */
  public String alpha3() {
    return alpha3;
  }

  /**
   * UN M49 code.
   *
   * @return three digits; empty where M49 has none
   */
  public String m49() {
    return m49;
  }

  /**
   * M49 subregion in English, such as {@code Sub-Saharan Africa}.
   *
   * @return empty where M49 has none
   */
  public String subregion() {
    return subregion;
  }

  /**
   * The short name to show.
   *
   * @param language {@code en}, {@code fr}, {@code es}, {@code ru} or {@code ar}; any other gives English
   * @return never blank; Kosovo* keeps its asterisk
   */
  public String name(String language) {
    String english = names.getOrDefault("en", code);
    return names.getOrDefault(language, english);
  }

  /**
   * What must stand under an English text that shows the name.
   *
   * @return the footnote of Kosovo*; empty for all others
   */
  public String footnote() {
    return footnote("en");
  }

  /**
   * What must stand under a text that shows the name.
   *
   * @param language {@code en} or {@code fr}; any other gives English
   * @return the footnote of Kosovo*; empty for all others
   */
  public String footnote(String language) {
    if (!code.equals("XK")) {
      return "";
    }
    return language.equals("fr") ? KOSOVO_FOOTNOTE_IN_FRENCH : KOSOVO_FOOTNOTE;
  }

  /**
   * Whether a jurisdiction is stated at all.
   *
   * @return false only for {@link #UNSTATED}
   */
  public boolean isStated() {
    return !code.equals("ZZ");
  }

  @Override
  public int compareTo(Jurisdiction other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Jurisdiction that && that.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }

  private static final class Shipped {
    static final ReferenceList LIST = ReferenceList.read("jurisdictions.tsv");
    static final ImmutableMap<String, Jurisdiction> BY_CODE = LIST.rows().stream()
        .map(Shipped::jurisdiction)
        .sorted()
        .collect(ImmutableMap.toImmutableMap(Jurisdiction::code, each -> each));

    private Shipped() {}

    private static Jurisdiction jurisdiction(Map<String, String> row) {
      String code = cell(row, "alpha2");
      return new Jurisdiction(
          code,
          cell(row, "alpha3"),
          cell(row, "m49"),
          names(row),
          cell(row, "m49_subregion"));
    }

    private static ImmutableMap<String, String> names(Map<String, String> row) {
      ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
      for (String language : Splitter.on(' ').split("en fr es ru ar")) {
        String name = cell(row, "name_" + language);
        if (!name.isEmpty()) {
          names.put(language, name);
        }
      }
      return names.buildOrThrow();
    }

    private static String cell(Map<String, String> row, String column) {
      return row.getOrDefault(column, "");
    }
  }

  /**
   * The jurisdictions with these codes.
   *
   * @param codes ISO 3166-1 alpha-2 in capitals
   * @return in the given order
   * @throws UnknownCodeException when one of them is unknown
   */
  public static List<Jurisdiction> allOf(String... codes) {
    return ImmutableList.copyOf(codes).stream().map(Jurisdiction::of).toList();
  }
}
