package org.seesac.rssrp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that ship with the library: who is on them, and what they say of themselves. */
class ReferenceListsTest {

  static Stream<Edition> editions() {
    return Stream.of(Jurisdiction.edition(), Region.edition(), ParticipatingJurisdiction.edition());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyListTellsItsVersionSourceLicenceAndValidity(Edition edition) {
    assertFalse(edition.name().isBlank());
    assertTrue(edition.version().matches("20\\d\\d-\\d\\d"), edition.version());
    assertFalse(edition.source().isBlank());
    assertFalse(edition.licence().isBlank());
    assertTrue(edition.validFrom().getYear() >= 2026, () -> edition.validFrom().toString());
    assertFalse(edition.holdsOn(edition.validFrom().minusDays(1)));
    assertTrue(edition.holdsOn(edition.validFrom()));
    assertTrue(edition.holdsOn(edition.validTo()));
  }

  @Test
  void anEditionThatEndsBeforeItStartsIsRefused() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class,
        () -> new Edition("List", "1", "", "", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)));

    assertEquals(
        "Edition 1 of 'List' ends on 2026-01-31, before it starts on 2026-02-01. Correct one of the dates.",
        refused.getMessage());
  }

  @Test
  void thereAreTwoHundredAndFiftyJurisdictionsInTheOrderOfTheirCodes() {
    List<Jurisdiction> all = Jurisdiction.all();

    assertEquals(250, all.size());
    assertEquals(all.stream().sorted().distinct().toList(), all);
    assertEquals(250, all.stream().map(Jurisdiction::alpha3).distinct().count());
    assertFalse(all.contains(Jurisdiction.UNSTATED));
  }

  @Test
  void everyJurisdictionHasANameInEveryLanguageAskedFor() {
    for (Jurisdiction jurisdiction : Jurisdiction.all()) {
      for (String language : List.of("en", "fr", "es", "ru", "ar", "sr")) {
        assertFalse(jurisdiction.name(language).isBlank(), () -> jurisdiction + " in " + language);
      }
      assertTrue(jurisdiction.alpha3().matches("[A-Z]{3}"), jurisdiction::toString);
    }
  }

  @Test
  void kosovoKeepsItsAsteriskAndItsFootnoteAndNobodyElseHasOne() {
    Jurisdiction kosovo = Jurisdiction.of("XK");

    assertEquals("Kosovo*", kosovo.name("en"));
    assertTrue(kosovo.name("fr").endsWith("*"), kosovo.name("fr"));
    assertEquals(
        "References to Kosovo* shall be understood to be in the context of UN Security Council resolution 1244 (1999).",
        kosovo.footnote());
    assertEquals(1, Jurisdiction.all().stream().filter(each -> !each.footnote().isEmpty()).count());
  }

  @Test
  void theCodeNaIsNamibia() {
    assertEquals("Namibia", Jurisdiction.of("NA").name("en"));
    assertEquals("Namibie", Jurisdiction.of("NA").name("fr"));
    assertEquals("NAM", Jurisdiction.of("NA").alpha3());
    assertEquals("516", Jurisdiction.of("NA").m49());
    assertEquals("Sub-Saharan Africa", Jurisdiction.of("NA").subregion());
  }

  @Test
  void aCodeThatIsNotInCapitalsIsRefusedWithAdvice() {
    UnknownCodeException refused = assertThrows(UnknownCodeException.class, () -> Jurisdiction.of("ne"));

    assertEquals(
        "Jurisdiction code 'ne' is not known. Use an ISO 3166-1 alpha-2 code in capitals, or XK for Kosovo*.",
        refused.getMessage());
    assertEquals("ne", refused.code());
    assertThrows(UnknownCodeException.class, () -> Jurisdiction.allOf("NE", "UK"));
  }

  @Test
  void theUnstatedJurisdictionCannotBeAskedForByCode() {
    assertTrue(Jurisdiction.find("ZZ").isEmpty());
    assertFalse(Jurisdiction.UNSTATED.isStated());
    assertTrue(Jurisdiction.of("ML").isStated());
  }

  @Test
  void theSahelIsTheFiveStatesOfTheUnUnlessAnotherDefinitionIsAskedFor() {
    assertEquals(Set.of("BF", "TD", "ML", "MR", "NE"), codes(Region.of("SAHEL")));
    assertEquals("un_sahel_five", Region.of("SAHEL").definition());
    assertEquals(
        Set.of("BF", "CM", "TD", "GM", "GN", "ML", "MR", "NE", "NG", "SN"), codes(definition("SAHEL", "un_uniss_ten")));
  }

  @Test
  void theOtherRegionsOfThePlatformHaveTheirMembers() {
    assertEquals(Set.of("DZ", "EG", "LY", "MA", "TN"), codes(Region.of("NORTH_AFRICA")));
    assertEquals(Set.of("IR", "IQ", "JO", "LB", "PS", "SY", "YE"), codes(Region.of("MIDDLE_EAST")));
    assertEquals(Set.of("KZ", "KG", "TJ", "TM", "UZ"), codes(Region.of("CENTRAL_ASIA")));
    assertEquals(Set.of("AL", "BA", "XK", "ME", "MK", "RS"), codes(Region.of("SOUTH_EAST_EUROPE")));
  }

  @Test
  void rivalDefinitionsAreKeptWithTheirEvidenceAndOneOfThemIsTheDefault() {
    assertTrue(codes(definition("NORTH_AFRICA", "m49_015")).contains("SD"));
    assertTrue(codes(definition("MIDDLE_EAST", "m49_145_western_asia")).contains("TR"));
    assertEquals(13, definition("SOUTH_EAST_EUROPE", "seecp_thirteen").members().size());

    for (Region region : Region.all()) {
      assertFalse(region.evidence().stream().anyMatch(String::isBlank), region.name());
      assertEquals(
          1,
          Region.all().stream().filter(each -> each.name().equals(region.name()) && each.isDefault()).count(),
          region.name());
    }
  }

  @Test
  void aStateKnowsItsRegionsByTheirDefaultDefinitions() {
    assertEquals(List.of("SAHEL"), names(Region.containing(Jurisdiction.of("NE"))));
    assertEquals(List.of("FURTHER_AFIELD_SEEN"), names(Region.containing(Jurisdiction.of("NG"))));
    assertEquals(List.of("SOUTH_EAST_EUROPE", "ECIS"), names(Region.containing(Jurisdiction.of("RS"))));
    assertEquals(List.of(), Region.containing(Jurisdiction.of("CH")));
  }

  @Test
  void anUnknownRegionIsAnsweredWithTheNamesToUse() {
    UnknownCodeException unknown = assertThrows(UnknownCodeException.class, () -> Region.of("SAHARA"));

    assertEquals(
        "Region code 'SAHARA' is not known. Use one of [CENTRAL_ASIA, MIDDLE_EAST, NORTH_AFRICA, SAHEL, SOUTH_EAST_EUROPE, "
            + "EASTERN_EUROPE_PARTNERS, SOUTH_CAUCASUS, ECIS, FURTHER_AFIELD_SEEN].",
        unknown.getMessage());
  }

  @Test
  void theParticipatingJurisdictionsAreThoseOfTheNetworks() {
    Set<String> codes = ParticipatingJurisdiction.all().stream()
        .map(each -> each.jurisdiction().code())
        .collect(Collectors.toSet());

    assertEquals(Set.of("AL", "BA", "XK", "ME", "MK", "RS", "HR", "BG", "RO", "MD", "UA", "BY"), codes);
    assertTrue(ParticipatingJurisdiction.includes(Jurisdiction.of("XK")));
    assertFalse(ParticipatingJurisdiction.includes(Jurisdiction.of("NE")));
    assertFalse(ParticipatingJurisdiction.includes(Jurisdiction.UNSTATED));
  }

  @Test
  void partsOfAStateStandBesideTheStateAndEveryOneSpeaksAKnownLanguage() {
    List<String> bosnian = ParticipatingJurisdiction.all().stream()
        .filter(each -> each.jurisdiction().equals(Jurisdiction.of("BA")))
        .map(ParticipatingJurisdiction::subdivision)
        .toList();

    assertEquals(List.of("", "BA-BIH", "BA-SRP", "BA-BRC"), bosnian);
    ParticipatingJurisdiction.all().forEach(each -> each.languages().forEach(Language::of));
  }

  private static Region definition(String name, String definition) {
    return Region.all().stream()
        .filter(region -> region.name().equals(name) && region.definition().equals(definition))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> codes(Region region) {
    return region.members().stream().map(Jurisdiction::code).collect(Collectors.toSet());
  }

  private static List<String> names(List<Region> regions) {
    return regions.stream().map(Region::name).toList();
  }
}
