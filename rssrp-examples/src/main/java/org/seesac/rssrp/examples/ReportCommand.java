package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.cooperation.ContributionReport;
import org.seesac.rssrp.core.cooperation.ContributionReporter;
import org.seesac.rssrp.core.cooperation.CooperationRules;
import org.seesac.rssrp.core.io.WholeFile;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.ParticipatingJurisdiction;
import org.seesac.rssrp.core.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reports what a state contributed in a year. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Reports what a participating state contributed in a year.")
final class ReportCommand implements Runnable {

  @Option(names = "--state", required = true, paramLabel = "CODE",
      description = "The state whose experts went: two letters (ISO 3166-1), such as RS.")
  private String state = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "The calendar year.")
  private int year;

  @Option(names = "--out", required = true, paramLabel = "FILE",
      description = "Where the report is written; it ends in .json, .csv, .md or .html, which chooses the format.")
  private Path outFile = Path.of("");

  @Mixin
  private DeploymentInput sent = new DeploymentInput();

  @Mixin
  private Inputs inputs = new Inputs();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    ReportFormat format = ReportFormat.of(outFile)
        .orElseThrow(() -> refused(
            "'--out " + outFile + "' does not say the format. End the name in .json, .csv, .md or .html."));
    ContributionReport report = report(participating());
    WholeFile.write(outFile, format.text(report));
    spec.commandLine().getOut().printf(
        Locale.ROOT, "Deployments: %d, experts: %d, working days: %d. Written to %s%n",
        report.deployments(), report.experts(), report.workingDays(), outFile);
  }

  private ContributionReport report(Jurisdiction provider) {
    Roster roster = inputs.roster();
    return ContributionReporter.of(CooperationRules.of(roster.taxonomy()), roster)
        .report(provider, year, inputs.asOf(), sent.deployments());
  }

  private Jurisdiction participating() {
    return Jurisdiction.find(state.toUpperCase(Locale.ROOT))
        .filter(ParticipatingJurisdiction::includes)
        .orElseThrow(() -> refused("'--state " + state + "' is no participating state. Give one of " + codes() + "."));
  }

  private static String codes() {
    return ParticipatingJurisdiction.all().stream()
        .map(each -> each.jurisdiction().code())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private ParameterException refused(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
