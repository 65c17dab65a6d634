package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.examples.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.cooperation.DeploymentState;
import org.seesac.rssrp.core.cooperation.IatiReader;
import org.seesac.rssrp.core.io.DeploymentWriter;
import org.seesac.rssrp.core.reference.DacRecipients;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;

/** The commands that make cooperation visible, as they are used. */
class RssrpReportTest {

  @TempDir
  private Path folder = Path.of("");

  private static Ran report(String state, Path file) {
    return run("report", "--state", state, "--year", "2025", "--as-of", "2026-11-26", "--out", file.toString());
  }

  private Path deploymentsOf(String expert) {
    Path file = folder.resolve("deployments.jsonl");
    DeploymentWriter.write(
        Sample.deployments().stream().filter(each -> each.expertId().equals(expert)).toList(), file);
    return file;
  }

  private void assertOnlyFile(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void theSampleDeploymentsAreOfApprovedExpertsAndTheirStates() {
    Roster roster = Sample.roster();

    for (Deployment each : Sample.deployments()) {
      Expert expert = roster.find(each.expertId()).orElseThrow();
      assertEquals(expert.nominatedBy(), each.provider(), each.id());
      assertTrue(expert.approval().isInForceOn(each.effectiveDay()), each.id());
    }
  }

  @Test
  void theSampleDeploymentsShowTheLifeCycleOnDaysWhoseListOfRecipientsIsAtHand() {
    Set<DeploymentState> states =
        Sample.deployments().stream().map(Deployment::state).collect(Collectors.toSet());
    LocalDate last = DacRecipients.shipped().edition().validTo();

    assertEquals(EnumSet.complementOf(EnumSet.of(DeploymentState.RELEASE_REQUESTED)), states);
    assertTrue(Sample.deployments().stream().noneMatch(each -> each.effectiveDay().isAfter(last)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      report.json | {"state":"RS","stateName":"Serbia","year":2025,
      report.csv  | state,year,heading,code,label,measure,value
      report.md   | # Contribution of Serbia, 2025
      report.HTML | <!DOCTYPE html>
      """)
  void theEndingOfTheFileChoosesTheFormat(String name, String beginning) throws IOException {
    Path file = folder.resolve(name);

    Ran ran = report("RS", file);

    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    String text = Files.readString(file);
    assertTrue(text.startsWith(beginning), text);
    assertTrue(ran.out().startsWith("Deployments: 11, experts: 10, working days: 193. Written to "), ran::out);
    assertOnlyFile(file);
  }

  @Test
  void thePageNamesTheStateAndNobody() throws IOException {
    Path file = folder.resolve("report.html");

    report("rs", file);

    String page = Files.readString(file);
    assertTrue(page.contains("<h1>Contribution of Serbia, 2025</h1>"), page);
    assertTrue(Sample.roster().experts().stream().noneMatch(each -> page.contains(each.name())), page);
  }

  @Test
  void anOlderReportIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "an older one");

    report("XK", file);

    assertTrue(Files.readString(file).startsWith("# Contribution of Kosovo"));
    assertOnlyFile(file);
  }

  @Test
  void theCallersOwnDeploymentsAreReported() {
    Path out = folder.resolve("report.md");

    Ran ran = run(
        "report", "--state", "RS", "--year", "2025", "--deployments", deploymentsOf("RS-009").toString(), "--as-of",
        "2026-11-26", "--out", out.toString());

    assertTrue(ran.out().startsWith("Deployments: 1, experts: 1, working days: 20."), ran::out);
  }

  @Test
  void everyDeploymentOfTheSampleBecomesAnActivity() throws IOException {
    Path file = folder.resolve("activities.xml");

    Ran ran = run("iati", "--out", file.toString());

    assertEquals("", ran.err());
    assertEquals(Sample.deployments().size(), IatiReader.read(Files.readString(file)).size());
    assertOnlyFile(file);
  }

  @Test
  void theCallersOwnDeploymentsBecomeActivities() throws IOException {
    Path out = folder.resolve("activities.xml");

    assertEquals(0,
        run("iati", "--deployments", deploymentsOf("RS-002").toString(), "--out", out.toString()).code());

    assertEquals(2, IatiReader.read(Files.readString(out)).size());
  }

  @ParameterizedTest
  @CsvSource({"report.pdf", "report", "html"})
  void anotherEndingIsRefused(String name) {
    Path file = folder.resolve(name);

    Ran ran = report("RS", file);

    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("End the name in .json, .csv, .md or .html."), ran::err);
    assertTrue(Files.notExists(file));
  }

  @ParameterizedTest
  @CsvSource({"QQ", "Serbia", "DE"})
  void aStateThatDoesNotTakePartIsRefused(String state) {
    Path file = folder.resolve("report.csv");

    Ran ran = report(state, file);

    assertEquals(2, ran.code());
    assertTrue(
        ran.err().contains("'--state " + state + "' is no participating state. Give one of AL, BA, BG, "), ran::err);
    assertTrue(Files.notExists(file));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    Ran ran = report("RS", folder.resolve("missing").resolve("report.csv"));

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("was not written"), ran::err);
    assertTrue(ran.err().contains("Check the folder and the space left"), ran::err);
  }
}
