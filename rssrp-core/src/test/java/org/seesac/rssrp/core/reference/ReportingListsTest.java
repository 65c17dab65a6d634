package org.seesac.rssrp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.core.reference.DacRecipients.Listing.LISTED;
import static org.seesac.rssrp.core.reference.DacRecipients.Listing.NOT_AT_HAND;
import static org.seesac.rssrp.core.reference.DacRecipients.Listing.NOT_LISTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The lists that reports refer to: who receives aid on which day, and codes that lead somewhere. */
class ReportingListsTest {

  private static final DacRecipients LIST = DacRecipients.shipped();
  private static final Jurisdiction NAURU = Jurisdiction.of("NR");

  static Stream<Edition> editions() {
    return Stream.of(LIST.edition(), CrsPurpose.edition(), SdgTarget.edition(), Crosswalk.edition());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyListTellsItsVersionSourceAndLicence(Edition edition) {
    assertFalse(edition.name().isBlank());
    assertTrue(edition.version().matches("20\\d\\d-\\d\\d"), edition.version());
    assertFalse(edition.source().isBlank());
    assertFalse(edition.licence().isBlank());
  }

  @Test
  void nauruLeavesTheListWithItsLastDay() {
    assertEquals(LISTED, LIST.listing(NAURU, LocalDate.of(2025, 12, 31)));
    assertEquals(NOT_LISTED, LIST.listing(NAURU, LocalDate.of(2026, 1, 1)));
  }

  @Test
  void nothingIsSaidOfADayThatTheListDoesNotHoldOn() {
    for (LocalDate day : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2027, 1, 1))) {
      assertEquals(NOT_AT_HAND, LIST.listing(Jurisdiction.of("KG"), day));
      assertEquals(NOT_AT_HAND, LIST.listing(Jurisdiction.of("NO"), day));
    }
  }

  @Test
  void anAssumptionReachesAsFarAsItSaysAndIsNamedInTheVersion() {
    DacRecipients assumed = LIST.assumingUnchangedUntil(LocalDate.of(2027, 12, 31));

    assertEquals(LISTED, assumed.listing(Jurisdiction.of("KG"), LocalDate.of(2027, 12, 31)));
    assertEquals(NOT_AT_HAND, assumed.listing(Jurisdiction.of("KG"), LocalDate.of(2028, 1, 1)));
    assertEquals(
        "DAC List of ODA Recipients, 2024-06, assumed unchanged from 2027-01-01 to 2027-12-31", assumed.toString());
  }

  @Test
  void anAssumptionAboutDaysTheListHoldsOnIsRefused() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class, () -> LIST.assumingUnchangedUntil(LocalDate.of(2026, 12, 31)));

    assertTrue(String.valueOf(refused.getMessage()).endsWith("Assume only what lies after that day."));
  }

  @Test
  void aListOfTheCallerKnowsWhoLeftAndCameBack() {
    Edition edition = LIST.edition();
    DacRecipients own = DacRecipients.of(
        edition, List.of(entry("2024-01-01", "2024-06-30"), entry("2025-01-01", "2025-12-31")));

    assertEquals(LISTED, own.listing(NAURU, LocalDate.of(2024, 6, 30)));
    assertEquals(NOT_LISTED, own.listing(NAURU, LocalDate.of(2024, 7, 1)));
    assertEquals(LISTED, own.listing(NAURU, LocalDate.of(2025, 1, 1)));
  }

  @Test
  void theShippedListHasItsHundredAndFortyOneRecipientsWithKosovoAndWithoutAnyMemberOfTheUnion() {
    Set<String> codes =
        LIST.entries().stream().map(each -> each.jurisdiction().code()).collect(Collectors.toSet());

    assertEquals(141, codes.size());
    assertEquals(141, LIST.entries().size());
    assertTrue(codes.containsAll(Set.of("XK", "RS", "MD", "TR", "ML")));
    assertTrue(Stream.of("HR", "BG", "RO", "DE", "NO").noneMatch(codes::contains));
  }

  @Test
  void everyPurposeAndTargetOfTheCrosswalkIsOnItsList() {
    for (Crosswalk each : Crosswalk.all()) {
      if (each.framework().equals("CRS")) {
        assertEquals(each.reference(), CrsPurpose.of(each.reference()).code());
      } else if (each.framework().equals("SDG")) {
        assertEquals(each.reference(), SdgTarget.of(each.reference()).code());
      }
    }
  }

  @Test
  void everyAreaOfTheTaxonomyLeadsToAPurposeAndATarget() {
    Taxonomy taxonomy = Taxonomy.rssrp();
    List<String> areas = taxonomy.atDepth(1).stream().map(each -> each.id().value()).toList();

    assertEquals(14, areas.size());
    assertEquals(Set.copyOf(areas), Crosswalk.all().stream().map(Crosswalk::area).collect(Collectors.toSet()));
    for (String area : areas) {
      assertFalse(Crosswalk.foremost(area, "CRS").isEmpty(), area);
      assertFalse(Crosswalk.foremost(area, "SDG").isEmpty(), area);
    }
    assertEquals(List.of("15240"), references("salw.mtr", "CRS"));
    assertEquals(List.of("5.2", "16.1"), references("gender.gbv", "SDG"));
    assertEquals(List.of(), references("nowhere", "SDG"));
  }

  @Test
  void anAreaThatIsNotFirstOfAllAboutAPurposeLeadsToTheFirstRelatedOne() {
    List<Crosswalk> found = Crosswalk.foremost("gender.operations", "CRS");

    assertEquals(List.of("15210"), found.stream().map(Crosswalk::reference).toList());
    assertFalse(found.getFirst().primary());
  }

  @Test
  void onlyMarkingAndTracingLeadsToTheIndicatorOnTracedArms() {
    assertEquals(
        List.of("salw.mtr"),
        Crosswalk.all().stream()
            .filter(each -> each.framework().equals("SDG-INDICATOR"))
            .map(Crosswalk::area)
            .toList());
  }

  @Test
  void anUnknownPurposeOrTargetIsAnsweredWithTheCodesThereAre() {
    UnknownCodeException purpose = assertThrows(UnknownCodeException.class, () -> CrsPurpose.of("99999"));
    UnknownCodeException target = assertThrows(UnknownCodeException.class, () -> SdgTarget.of("99.9"));

    assertTrue(String.valueOf(purpose.getMessage()).contains("15240"));
    assertTrue(String.valueOf(target.getMessage()).contains("16.4"));
  }

  private static List<String> references(String area, String framework) {
    return Crosswalk.foremost(area, framework).stream().map(Crosswalk::reference).toList();
  }

  private static DacRecipients.Entry entry(String from, String to) {
    return new DacRecipients.Entry(
        NAURU, "845", new DateSpan(PartialDate.parse(from), PartialDate.parse(to)));
  }
}
