package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.seesac.rssrp.core.cooperation.CooperationRules;
import org.seesac.rssrp.core.cooperation.DeploymentAssessment;
import org.seesac.rssrp.core.cooperation.IatiPublisher;
import org.seesac.rssrp.core.cooperation.IatiWriter;
import org.seesac.rssrp.core.io.WholeFile;
import org.seesac.rssrp.core.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes deployments as IATI activities. */
@Command(
    name = "iati",
    mixinStandardHelpOptions = true,
    description = "Writes deployments as IATI 2.03, and refuses whatever would show who an expert is.")
final class IatiCommand implements Runnable {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the XML is written.")
  private Path outFile = Path.of("");

  @Mixin
  private DeploymentInput sent = new DeploymentInput();

  @Mixin
  private RosterInput known = new RosterInput();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Roster roster = known.roster();
    CooperationRules rules = CooperationRules.of(roster.taxonomy());
    List<DeploymentAssessment> assessments = sent.deployments().stream().map(rules::assess).toList();
    WholeFile.write(outFile, IatiWriter.of(IatiPublisher.UNDP).guarding(roster).document(assessments));
    spec.commandLine().getOut().printf(Locale.ROOT, "Activities: %d. Written to %s%n", assessments.size(), outFile);
  }
}
