package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.core.cooperation.TestDeployments.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.WorkingDays;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.TestExperts;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** What a state contributed in a year: counted once, in the right year, and nobody told apart. */
class ContributionReportTest {

  private static final Jurisdiction SERBIA = Jurisdiction.of("RS");
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
  private static final CooperationRules RULES = CooperationRules.of(Taxonomy.rssrp());

  @Test
  void deploymentsExpertsAndDaysAreThoseOfTheStateAndTheYear() {
    ContributionReport report = reporter(2).report(SERBIA, 2025, YEAR_END, List.of(
        deployment("D-1", "EXP-0", "KG", "2025-06-02", "2025-06-13"),
        deployment("D-2", "EXP-0", "XK", "2025-09-01", "2025-09-05"),
        deployment("D-3", "EXP-1", "KG", "2024-12-30", "2025-01-03"),
        deployment("D-4", "EXP-1", "KG", "2024-11-04", "2024-11-08"),
        TestDeployments.contracted(TestDeployments.mission(Beneficiary.CIVILIAN))));

    assertEquals(3, report.deployments());
    assertEquals(2, report.experts());
    assertEquals(10 + 5 + 3, report.workingDays());
    assertEquals(List.of(
        new ContributionLine("KG", "Kyrgyzstan", 2, 2, 13), new ContributionLine("XK", "Kosovo*", 1, 1, 5)),
        report.hosts());
    assertEquals(
        List.of(new ContributionLine("salw.mtr", "Marking, Tracing and Registration", 3, 2, 18)), report.areas());
    assertEquals(
        List.of("South-South, triangular, East-East"),
        report.classes().stream().map(ContributionLine::label).toList());
    assertEquals(List.of("16.4", "17.9"), report.targets().stream().map(ContributionLine::code).toList());
    assertTrue(report.notes().getFirst().startsWith("* References to Kosovo*"), report.notes()::toString);
    assertTrue(report.sources().contains("DAC List of ODA Recipients, 2024-06"), report.sources()::toString);
  }

  @Test
  void whatIsUnderWayCountsUpToTheDayOfTheReport() {
    Deployment underWay = TestDeployments.deployed(TestDeployments.mission(Beneficiary.CIVILIAN));

    assertEquals(3, report(underWay, LocalDate.of(2025, 6, 4)).workingDays());
    assertEquals(0, report(underWay, LocalDate.of(2025, 6, 1)).deployments());
    assertEquals(
        WorkingDays.between(TestDeployments.START, YEAR_END), report(underWay, LocalDate.of(2030, 1, 1)).workingDays());
  }

  @Test
  void whatWasBrokenOffCountsTheDaysOfWork() {
    Deployment curtailed = TestDeployments.deployed(TestDeployments.mission(Beneficiary.CIVILIAN))
        .curtail(LocalDate.of(2025, 6, 3), "SEESAC", "Unrest");

    assertEquals(2, report(curtailed, YEAR_END).workingDays());
  }

  @Test
  void smallNumbersByGenderAreWithheldAndLargeOnesShown() {
    ContributionReport small = reporter(4).report(SERBIA, 2025, YEAR_END, each(4));
    ContributionReport large = reporter(20).report(SERBIA, 2025, YEAR_END, each(20));

    assertTrue(small.genders().stream().allMatch(GenderCount::suppressed));
    assertEquals(
        List.of("10", "10", "0", "0"), large.genders().stream().map(GenderCount::shown).toList());
    assertThrows(IllegalArgumentException.class, () -> reporter(1).withSmallestCount(2));
  }

  @Test
  void whoIsNoLongerOnTheRosterCountsAsUndisclosed() {
    ContributionReport report = reporter(0).report(SERBIA, 2025, YEAR_END, each(6));

    assertEquals("6", report.genders().getLast().shown());
    assertEquals(Gender.UNDISCLOSED, report.genders().getLast().gender());
    assertTrue(report.notes().getLast().contains("no longer on the roster"));
  }

  @Test
  void aDeploymentGivenTwiceIsRefused() {
    Deployment once = deployment("D-1", "EXP-0", "KG", "2025-06-02", "2025-06-13");

    assertThrows(IllegalArgumentException.class, () -> reporter(1).report(SERBIA, 2025, YEAR_END, List.of(once, once)));
  }

  @Property(tries = 100)
  void theOrderOfDeploymentsDoesNotMatterAndTheYearsSumToTheWhole(@ForAll long seed) {
    List<Deployment> deployments = new ArrayList<>(LongStream.range(0, 30)
        .mapToObj(i -> new RandomDeployments(seed + i).deployment("D-" + i)).toList());
    ContributionReporter reporter = reporter(3);
    List<ContributionReport> before = years(reporter, deployments);
    Collections.shuffle(deployments, new Random(seed));

    assertEquals(before, years(reporter, deployments));
    long worked = deployments.stream()
        .filter(each -> each.provider().equals(SERBIA))
        .flatMap(each -> each.workPeriod().stream())
        .mapToLong(period -> WorkingDays.between(period.firstDay(),
            period.to().isOpen() ? LocalDate.of(2032, 12, 31) : period.lastDay()))
        .sum();
    assertEquals(worked, before.stream().mapToLong(ContributionReport::workingDays).sum());
    for (ContributionReport each : before) {
      assertEquals(each.deployments(), each.hosts().stream().mapToInt(ContributionLine::deployments).sum());
      assertEquals(each.deployments(), each.classes().stream().mapToInt(ContributionLine::deployments).sum());
      assertEquals(each.deployments(), each.aid().stream().mapToInt(ContributionLine::deployments).sum());
      assertEquals(each.workingDays(), each.hosts().stream().mapToLong(ContributionLine::workingDays).sum());
    }
  }

  private static List<ContributionReport> years(ContributionReporter reporter, List<Deployment> deployments) {
    return IntStream.rangeClosed(2022, 2032)
        .mapToObj(year -> reporter.report(SERBIA, year, LocalDate.of(2032, 12, 31), deployments))
        .toList();
  }

  @Test
  void noFormatShowsAnExpert() {
    ContributionReport report = reporter(6).report(SERBIA, 2025, YEAR_END, each(6));

    for (String text : List.of(report.csv(), report.markdown(), report.html())) {
      for (String secret : List.of("Jelena", "EXP-", "example.org", "Register of civilian firearms")) {
        assertFalse(text.contains(secret), () -> secret + " in " + text);
      }
    }
  }

  static ContributionReporter reporter(int experts) {
    List<Expert> roster = IntStream.range(0, experts).mapToObj(ContributionReportTest::expert).toList();
    return ContributionReporter.of(RULES, Roster.of(Taxonomy.rssrp(), roster));
  }

  private static ContributionReport report(Deployment deployment, LocalDate asOf) {
    return reporter(1).report(SERBIA, 2025, asOf, List.of(deployment));
  }

  static List<Deployment> each(int experts) {
    return IntStream.range(0, experts)
        .mapToObj(i -> deployment("D-" + i, "EXP-" + i, "KG", "2025-06-02", "2025-06-13"))
        .toList();
  }

  private static Expert expert(int number) {
    Expert any = TestExperts.expert("EXP-" + number);
    return new Expert(
        any.id(), any.name(), number % 2 == 0 ? Gender.FEMALE : Gender.MALE, any.nationality(), any.nominatedBy(),
        any.approval(), any.consent(), any.headline(), any.summary(), any.languages(), List.of(), List.of(), List.of(),
        any.education(), any.certificates(), any.availability(), any.contact());
  }

  private static Deployment deployment(String id, String expert, String host, String from, String to) {
    Mission mission = TestDeployments.mission(exchange(host, "RS"), Beneficiary.CIVILIAN, "salw.mtr.register");
    LocalDate asked = LocalDate.of(2024, 1, 8);
    return new Deployment(
        id, expert, SERBIA, Organisation.government(SERBIA), "", mission,
        List.of(DeploymentStep.plain(DeploymentMove.REQUEST_RELEASE, asked, "SEESAC", "")))
        .employerReleases(asked, "Ministry").expertReleases(asked)
        .contract(ContractKind.MISSION_TRAVEL, asked, "SEESAC")
        .deploy(LocalDate.parse(from), "SEESAC", Set.of(Clearance.values()))
        .complete(LocalDate.parse(to), "SEESAC");
  }
}
