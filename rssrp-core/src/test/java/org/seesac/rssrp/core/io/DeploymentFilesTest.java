package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seesac.rssrp.core.cooperation.Beneficiary;
import org.seesac.rssrp.core.cooperation.ContributionReport;
import org.seesac.rssrp.core.cooperation.ContributionReporter;
import org.seesac.rssrp.core.cooperation.CooperationRules;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.cooperation.RandomDeployments;
import org.seesac.rssrp.core.cooperation.TestDeployments;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import tools.jackson.databind.JsonNode;

/** Deployments in files: read back equal, or every problem with its line. */
class DeploymentFilesTest {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();
  private static final DeploymentReader READER = DeploymentReader.of(TAXONOMY);
  private static final String SOUND = DeploymentWriter.line(
      TestDeployments.evaluated(TestDeployments.mission(Beneficiary.POLICE)));

  @Property(tries = 1000)
  void whatIsReadBackIsEqual(@ForAll long seed) {
    Deployment deployment = RandomDeployments.wellFormed(seed).deployment("D-1");

    assertEquals(List.of(deployment), READER.read(RosterReaderTest.bytes(DeploymentWriter.line(deployment)), "d"));
  }

  @Test
  void aFileOfDeploymentsIsReadBackInItsOrder(@TempDir Path folder) {
    List<Deployment> all =
        IntStream.range(0, 20).mapToObj(i -> RandomDeployments.wellFormed(i).deployment("D-" + i)).toList();
    Path file = folder.resolve("deployments.jsonl");

    DeploymentWriter.write(all, file);

    assertEquals(all, READER.read(file));
  }

  @Test
  void everyProblemIsToldWithItsLineFieldAndAdvice() {
    String file = String.join("\n",
        SOUND,
        SOUND.replace("D-2025-17", "D-2").replace("\"KG\"", "\"ZQ\"").replace("\"police\"", "\"polise\""),
        SOUND.replace("D-2025-17", "D-3").replace("\"expert-releases\"", "\"employer-releases\""),
        SOUND.replace("D-2025-17", "D-4").replaceFirst("\"mission\":\\{.*?\\},\"history\"", "\"history\""),
        SOUND,
        "{\"id\":\"D-6\",\"expert\":\"E\",\"provider\":\"RS\",\"colour\":1}");

    DeploymentReading reading = READER.readSound(RosterReaderTest.bytes(file), "d.jsonl");

    List<String> told = reading.problems().stream().map(DataProblem::toString).toList();
    assertEquals(1, reading.deployments().size());
    assertTold(told, "d.jsonl line 2, deployment 'D-2', mission.recipient: 'ZQ' is not an ISO 3166-1 alpha-2 code.");
    assertTold(told, "d.jsonl line 2, deployment 'D-2', mission.beneficiary: 'polise' is not a kind of beneficiary. "
        + "Did you mean 'police'?");
    assertTold(told, "d.jsonl line 3, deployment 'D-3': Deployment 'D-3' cannot 'employer releases'");
    assertTold(told, "d.jsonl line 4, deployment 'D-4': The mission is missing. It is required.");
    assertTold(told, "d.jsonl line 5, deployment 'D-2025-17', id: 'D-2025-17' is the id of line 1 too.");
    assertTold(told, "d.jsonl line 6, deployment 'D-6', colour: is not a field of the format.");
    assertThrows(InvalidDataException.class, () -> READER.read(RosterReaderTest.bytes(file), "d.jsonl"));
  }

  @Test
  void aForgedReleaseIsAProblemOfItsLine() {
    String forged = SOUND.replaceFirst("\"by\":\"RS-0001\"", "\"by\":\"Ministry\"");

    InvalidDataException refused =
        assertThrows(InvalidDataException.class, () -> READER.read(RosterReaderTest.bytes(forged), "d"));

    assertTrue(String.valueOf(refused.getMessage()).contains("only the expert decides on the expert's release."));
  }

  @Test
  void aReportAsJsonHasZerosAndWithholdsSmallNumbers() {
    Deployment deployment = TestDeployments.evaluated(TestDeployments.mission(Beneficiary.POLICE));
    ContributionReporter reporter =
        ContributionReporter.of(CooperationRules.of(TAXONOMY), Roster.of(TAXONOMY, List.of()));
    LocalDate end = LocalDate.of(2025, 12, 31);
    ContributionReport one = reporter.report(Jurisdiction.of("RS"), 2025, end, List.of(deployment));
    ContributionReport none = reporter.report(Jurisdiction.of("RS"), 2024, end, List.of(deployment));

    JsonNode written = Json.MAPPER.readTree(ContributionReportWriter.json(one));
    JsonNode empty = Json.MAPPER.readTree(ContributionReportWriter.json(none));

    assertEquals(10, written.path("workingDays").intValue());
    assertEquals("KG", written.path("hosts").path(0).path("code").stringValue());
    assertTrue(written.path("genders").path(0).path("withheld").booleanValue());
    assertTrue(written.path("genders").path(0).path("experts").isMissingNode());
    assertEquals(0, empty.path("deployments").intValue());
    assertTrue(empty.path("deployments").isInt());
  }

  private static void assertTold(List<String> told, String beginning) {
    assertTrue(told.stream().anyMatch(each -> each.startsWith(beginning)), () -> beginning + " in " + told);
  }
}
