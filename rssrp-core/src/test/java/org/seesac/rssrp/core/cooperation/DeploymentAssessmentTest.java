package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.core.cooperation.TestDeployments.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** What reports say of a deployment: never a bare yes, sums that are exact, and a reason for everything. */
class DeploymentAssessmentTest {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();
  private static final CooperationRules RULES = CooperationRules.of(TAXONOMY);

  /** Columns: providers, recipient, funder; then the answers on recipient and provider, and the weakest of all three. */
  @ParameterizedTest
  @CsvSource(textBlock = """
      RS, KG, NO, LIKELY, LIKELY, LIKELY
      RS, KG, EU, LIKELY, LIKELY, LIKELY
      RS, KG, TR, LIKELY, REVIEW, REVIEW
      RS, KG, '', LIKELY, UNLIKELY, UNLIKELY
      HR, KG, '', LIKELY, LIKELY, LIKELY
      RS+HR, KG, '', LIKELY, REVIEW, REVIEW
      RS, HR, NO, UNLIKELY, LIKELY, UNLIKELY
      HR, HR, '', UNLIKELY, UNLIKELY, UNLIKELY
      """)
  void threeAnswersOnAid(
      String providers, String recipient, String funder, Verdict onRecipient, Verdict onProvider, Verdict weakest) {
    Exchange exchange = CooperationClassTest.exchange(providers, recipient, "UNDP", funder);
    OdaAssessment oda = assess(TestDeployments.mission(exchange, Beneficiary.CIVILIAN, "salw.mtr.register"), "").oda();

    assertEquals(onRecipient, oda.recipient().verdict());
    assertEquals(Verdict.LIKELY, oda.activity().verdict());
    assertEquals(onProvider, oda.provider().verdict(), oda.provider()::toString);
    assertEquals(weakest, oda.weakest());
    for (OdaAnswer answer : List.of(oda.recipient(), oda.activity(), oda.provider())) {
      assertFalse(answer.ruling().rule().isBlank());
      assertFalse(answer.ruling().finding().isBlank());
      assertTrue(answer.ruling().list().matches(".*, 20\\d\\d-\\d\\d"), answer::toString);
    }
  }

  @ParameterizedTest
  @CsvSource({"CIVILIAN, LIKELY", "POLICE, REVIEW", "MILITARY, REVIEW", "OTHER_SECURITY_FORCE, UNLIKELY"})
  void securityForcesAreNeverLikely(Beneficiary beneficiary, Verdict verdict) {
    Mission mission = TestDeployments.mission(exchange("KG", "RS"), beneficiary, "salw.mtr.register");

    assertEquals(verdict, assess(mission, "").oda().activity().verdict());
  }

  @Test
  void aPrivateFunderIsNoOfficialAgencyAndAMixedFundingIsReviewed() {
    Organisation company = new Organisation("Firma", Organisation.Kind.PRIVATE, Jurisdiction.of("DE"), "");
    Organisation norway = Organisation.government(Jurisdiction.of("NO"));

    assertEquals(Verdict.UNLIKELY, provider(company).verdict());
    assertEquals(Verdict.REVIEW, provider(company, norway).verdict());
    assertTrue(provider(company, norway).ruling().finding().contains("Government of Norway"));
  }

  @Test
  void aYearWhoseListIsNotAtHandIsUnknownAndNeverLikely() {
    OdaAssessment oda = assess(TestDeployments.mission(Beneficiary.CIVILIAN), "2027-06-01").oda();

    assertEquals(Verdict.UNKNOWN, oda.recipient().verdict());
    assertEquals(Verdict.UNKNOWN, oda.provider().verdict());
    assertEquals(Verdict.UNKNOWN, oda.weakest());
    assertEquals("No list of 2027-06-01 is at hand.", oda.recipient().ruling().finding());
  }

  @Test
  void aStreamAsAWholeHasNoPurposeSoItsActivityIsUnknown() {
    DeploymentAssessment found =
        assess(TestDeployments.mission(exchange("KG", "RS"), Beneficiary.CIVILIAN, "salw"), "");

    assertEquals(List.of(), found.sectors());
    assertEquals(Verdict.UNKNOWN, found.oda().activity().verdict());
  }

  @Test
  void purposesSumToExactlyOneHundredAndTellTheirAreas() {
    DeploymentAssessment found = assess(
        TestDeployments.mission(
            exchange("KG", "RS"), Beneficiary.CIVILIAN, "salw.mtr.register", "salw.pssm", "gender.gbv.training"),
        "");

    assertEquals(
        Map.of("15240", new BigDecimal("66.67"), "15180", new BigDecimal("33.33")),
        found.sectors().stream()
            .collect(java.util.stream.Collectors.toMap(each -> each.purpose().code(), SectorShare::percentage)));
    assertEquals("salw.pssm is about it; salw.mtr is about it", reasonOf(found, "15240"));
    assertEquals(
        List.of("salw.pssm", "salw.mtr", "gender.gbv"),
        found.areas().stream().map(each -> each.id().value()).toList());
  }

  @Property
  void sharesSumToExactlyOneHundredAndAreOffByLessThanAHundredth(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 5000) Integer> weights) {
    Map<Integer, Integer> keyed = new LinkedHashMap<>();
    weights.forEach(weight -> keyed.put(keyed.size(), weight));
    double total = weights.stream().mapToInt(each -> each).sum();

    Map<Integer, BigDecimal> shares = Shares.of(keyed);

    assertEquals(new BigDecimal("100.00"), shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    keyed.forEach((key, weight) -> {
      double share = shares.getOrDefault(key, BigDecimal.ZERO).doubleValue();
      assertTrue(Math.abs(share - 100 * weight / total) < 0.01 + 1e-9, shares::toString);
    });
  }

  @Test
  void onlyMarkingAndTracingTouchesTheIndicatorOnTracedArms() {
    for (Concept area : TAXONOMY.atDepth(1)) {
      DeploymentAssessment found = assess(
          TestDeployments.mission(exchange("KG", "RS"), Beneficiary.CIVILIAN, area.id().value()), "");
      List<String> indicators =
          found.targets().stream().flatMap(each -> each.indicators().stream()).toList();

      assertEquals(area.id().value().equals("salw.mtr") ? List.of("16.4.2") : List.of(), indicators);
      assertTrue(found.targets().stream().noneMatch(each -> each.reason().isBlank()));
      assertEquals(
          new BigDecimal("100.00"),
          found.sectors().stream().map(SectorShare::percentage).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  @Test
  void cooperationWithADevelopingCountryAddsTheTargetOnCapacityAndNothingElseDoes() {
    assertEquals(List.of("16.4", "17.9"), targets("KG"));
    assertEquals(List.of("16.4"), targets("HR"));
  }

  @ParameterizedTest
  @CsvSource({
    "salw.mtr, UNSTATED, UNSTATED", "gender.gbv, UNSTATED, PRINCIPAL", "gender.gbv salw.mtr, UNSTATED, SIGNIFICANT",
    "salw.mtr, NOT_TARGETED, NOT_TARGETED", "salw.mtr, SIGNIFICANT, SIGNIFICANT",
    "gender.gbv, NOT_TARGETED, NOT_TARGETED"
  })
  void theGenderMarkerIsWhatWasDeclaredOrWhatTheConceptsSuggest(
      String concepts, GenderObjective declared, GenderObjective marked) {
    Mission mission = TestDeployments.mission(exchange("KG", "RS"), Beneficiary.CIVILIAN, concepts.split(" ", -1));
    Mission declaring = new Mission(
        mission.title(), "", true, mission.exchange(), "", mission.beneficiary(), mission.concepts(), mission.planned(),
        mission.modality(), "", "", declared);

    GenderMarker marker = assess(declaring, "").gender();

    assertEquals(marked, marker.objective());
    assertFalse(marker.reason().isBlank());
  }

  @Test
  void theListOfTheFirstDayOfWorkDecidesNotTheOneOfThePlan() {
    Mission planned2025 = TestDeployments.mission(exchange("NR", "RS"), Beneficiary.CIVILIAN, "salw.mtr");
    Deployment late = TestDeployments.contracted(planned2025)
        .deploy(LocalDate.of(2026, 1, 12), "SEESAC", TestDeployments.ALL_CLEAR);

    assertEquals(CooperationClass.Base.SOUTH_SOUTH,
        RULES.assess(TestDeployments.contracted(planned2025)).cooperation().base());
    assertEquals(CooperationClass.Base.OTHER, RULES.assess(late).cooperation().base());
  }

  private static List<String> targets(String recipient) {
    Mission mission = TestDeployments.mission(exchange(recipient, "RS"), Beneficiary.CIVILIAN, "salw.export");
    return assess(mission, "").targets().stream().map(each -> each.target().code()).toList();
  }

  private static OdaAnswer provider(Organisation... funders) {
    Exchange exchange = new Exchange(
        Set.of(Jurisdiction.of("RS")), Jurisdiction.of("KG"), Organisation.NONE, Stream.of(funders).toList());
    return assess(TestDeployments.mission(exchange, Beneficiary.CIVILIAN, "salw.mtr"), "").oda().provider();
  }

  private static String reasonOf(DeploymentAssessment found, String code) {
    return found.sectors().stream()
        .filter(each -> each.purpose().code().equals(code))
        .map(SectorShare::reason)
        .findFirst()
        .orElse("");
  }

  /** Assesses a mission that begins on a day, or as it is planned. */
  private static DeploymentAssessment assess(Mission mission, String firstDay) {
    Jurisdiction provider = mission.exchange().providers().stream().sorted().findFirst().orElseThrow();
    Deployment asked = new Deployment(
        "D-1", "X-1", provider, TestDeployments.UNDP, "", mission,
        List.of(DeploymentStep.plain(DeploymentMove.REQUEST_RELEASE, LocalDate.of(2025, 1, 1), "SEESAC", "")));
    if (firstDay.isEmpty()) {
      return RULES.assess(asked);
    }
    LocalDate day = LocalDate.parse(firstDay);
    return RULES.assess(asked.employerReleases(day, "Ministry").expertReleases(day)
        .contract(ContractKind.SECONDMENT, day, "SEESAC").deploy(day, "SEESAC", TestDeployments.ALL_CLEAR));
  }
}
