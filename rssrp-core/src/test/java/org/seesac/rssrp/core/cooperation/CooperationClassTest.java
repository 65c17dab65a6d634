package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.cooperation.CooperationClass.Base;
import org.seesac.rssrp.core.cooperation.CooperationClass.Form;
import org.seesac.rssrp.core.reference.DacRecipients;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The decided cases, and what a change of list, order or party does to a class. */
class CooperationClassTest {

  private static final CooperationRules RULES = CooperationRules.of(Taxonomy.rssrp());
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  static Stream<Map<String, String>> decidedCases() throws IOException {
    try (InputStream in = CooperationClassTest.class.getResourceAsStream("south-south-cases.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      List<String> columns = cells(lines.getFirst());
      return lines.stream().skip(1).map(line -> row(columns, cells(line)));
    }
  }

  @ParameterizedTest
  @MethodSource("decidedCases")
  void everyDecidedCaseIsDecidedLikeThat(Map<String, String> decided) {
    LocalDate day = LocalDate.parse(cell(decided, "date"));
    Exchange exchange = exchange(
        cell(decided, "providers"), cell(decided, "recipient"), cell(decided, "facilitator"), cell(decided, "funder"));

    CooperationClass found = RULES.classify(exchange, day);

    assertEquals(cell(decided, "expected_base"), found.base().name(), found::toString);
    assertEquals(cell(decided, "expected_modality"), found.form().name(), found::toString);
    assertEquals(
        cell(decided, "expected_labels"),
        found.labels().stream().map(Enum::name).collect(Collectors.joining("+")),
        found::toString);
    assertEquals(cell(decided, "iati_collaboration_type"), found.collaborationType(), found::toString);
    assertEquals(
        cell(decided, "recipient_on_dac_list").equals("1"),
        found.recipientListing() == DacRecipients.Listing.LISTED,
        found::toString);
    assertFalse(found.trace().isEmpty());
  }

  @Test
  void thereAreFifteenDecidedCases() throws IOException {
    assertEquals(15, decidedCases().count());
  }

  /** Columns: providers, recipient, facilitator, funder, and the words of the class. */
  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      RS, KG, -, NO, 'South-South, triangular, East-East'
      RS, KG, -, RS, 'South-South, bilateral, East-East'
      RS, KG, -, KG, 'South-South, bilateral, East-East'
      RS, ML, -, -, 'South-South, bilateral'
      HR, ML, -, -, 'North-South, bilateral, East-South'
      HR, ML, -, EU, 'North-South, bilateral, East-South'
      DE, ML, UNDP, -, 'North-South, bilateral through multilateral'
      RS+HR, KG, UNDP, EU, 'South-South, triangular, East-East'
      HR+DE, KG, UNDP, EU, 'North-South, bilateral through multilateral, East-South'
      TR, AZ, -, -, 'South-South, bilateral, East-East'
      RS+KG, KG, UNDP, -, 'South-South, triangular, East-East'
      HR+TN, TN, UNDP, -, 'North-South, bilateral through multilateral, East-South'
      RS, HR, UNDP, NO, 'other, not development cooperation'
      -, HR, UNDP, NO, 'none, multilateral technical assistance'
      BG, BG, -, -, 'none, domestic'
      """)
  void ownCases(String providers, String recipient, String facilitator, String funder, String words) {
    Exchange exchange = exchange(text(providers), recipient, text(facilitator), text(funder));

    assertEquals(words, RULES.classify(exchange, DAY).words());
  }

  @Test
  void theTraceTellsRuleFindingAndListInTheOrderInWhichTheyDecided() {
    CooperationClass found = RULES.classify(exchange("RS+HR", "KG", "UNDP", "NO"), DAY);

    assertEquals(
        List.of(
            "Development cooperation goes to a recipient on the DAC list of the day. KG is on it on 2025-06-01. "
                + "[DAC List of ODA Recipients, 2024-06]",
            "It is South-South when at least one provider is on that list too, otherwise North-South. On it: RS; "
                + "not on it: HR. [DAC List of ODA Recipients, 2024-06]",
            "South-South cooperation is triangular when a facilitator or funder beside the two supports it. Third "
                + "parties: UNDP, Government of Norway.",
            "It is East-East when a developing provider and the recipient are both of the region ECIS. Both are. "
                + "[Regions, 2026-11]"),
        found.trace().stream().map(Ruling::toString).toList());
  }

  @Test
  void aYearWhoseListIsNotAtHandIsUnknownUntilSomebodyAssumesOrAddsIt() {
    LocalDate later = LocalDate.of(2027, 3, 1);
    Exchange exchange = exchange("RS", "KG", "UNDP", "NO");

    CooperationClass unknown = RULES.classify(exchange, later);
    CooperationClass assumed = RULES
        .withRecipients(DacRecipients.shipped().assumingUnchangedUntil(LocalDate.of(2027, 12, 31)))
        .classify(exchange, later);

    assertEquals(Base.UNKNOWN, unknown.base());
    assertEquals(Form.UNKNOWN, unknown.form());
    assertEquals("", unknown.collaborationType());
    assertEquals(DacRecipients.Listing.NOT_AT_HAND, unknown.recipientListing());
    assertEquals(Base.SOUTH_SOUTH, assumed.base());
    assertTrue(assumed.trace().getFirst().list().contains("assumed unchanged"));
  }

  @Test
  void nauruChangesItsClassWithTheNewYear() {
    Exchange exchange = exchange("RS", "NR", "UNDP", "AU");

    assertEquals(Base.SOUTH_SOUTH, RULES.classify(exchange, LocalDate.of(2025, 12, 31)).base());
    assertEquals(Base.OTHER, RULES.classify(exchange, LocalDate.of(2026, 1, 1)).base());
  }

  @Provide
  Arbitrary<List<Jurisdiction>> states() {
    return Arbitraries.of(Jurisdiction.all()).list().ofMinSize(2).ofMaxSize(5);
  }

  @Property
  void aThirdPartyNeverChangesWhoGivesToWhomAndOneMoreDevelopingProviderNeverLeadsAwayFromSouthSouth(
      @ForAll("states") List<Jurisdiction> states, @ForAll boolean funded) {
    Jurisdiction recipient = states.getFirst();
    Set<Jurisdiction> providers = new HashSet<>(states.subList(1, states.size()));
    List<Organisation> funders =
        funded ? List.of(Organisation.government(Jurisdiction.of("NO"))) : List.of();
    CooperationClass alone = RULES.classify(new Exchange(providers, recipient, Organisation.NONE, List.of()), DAY);
    CooperationClass supported = RULES.classify(new Exchange(providers, recipient, TestDeployments.UNDP, funders), DAY);
    providers.add(Jurisdiction.of("MK"));
    CooperationClass more = RULES.classify(new Exchange(providers, recipient, Organisation.NONE, List.of()), DAY);

    assertEquals(alone.base(), supported.base());
    if (alone.base() == Base.SOUTH_SOUTH) {
      assertEquals(Base.SOUTH_SOUTH, more.base());
    }
    assertTrue(alone.trace().stream().noneMatch(each -> each.finding().isBlank()));
  }

  static Exchange exchange(String providers, String recipient, String facilitator, String funder) {
    Set<Jurisdiction> states = Splitter.on('+').omitEmptyStrings().splitToStream(providers)
        .map(Jurisdiction::of)
        .collect(Collectors.toSet());
    return new Exchange(
        states,
        Jurisdiction.of(recipient),
        facilitator.isEmpty() ? Organisation.NONE : organisation(facilitator),
        funder.isEmpty() ? List.of() : List.of(organisation(funder)));
  }

  private static Organisation organisation(String code) {
    return Set.of("UNDP", "EU", "OAS").contains(code)
        ? Organisation.multilateral(code, "")
        : Organisation.government(Jurisdiction.of(code));
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    IntStream.range(0, columns.size()).forEach(i -> row.put(columns.get(i), cells.get(i)));
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}
