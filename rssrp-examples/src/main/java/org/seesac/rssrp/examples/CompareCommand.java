package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.evaluate.Baseline;
import org.seesac.rssrp.matching.evaluate.Baselines;
import org.seesac.rssrp.matching.evaluate.Evaluation;
import org.seesac.rssrp.matching.evaluate.Judgments;
import org.seesac.rssrp.matching.evaluate.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the ranking beside other runs and the baselines. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Measures the ranking beside other runs and plain baselines, in one table. Barriers are off, since the "
        + "baselines know none: give judgments of topic alone.")
final class CompareCommand implements Runnable {

  /** Without needs, which a text has only when it was read, these find nobody. */
  private static final EnumSet<Baseline> BY_NEEDS = EnumSet.of(Baseline.CONCEPT_COUNT, Baseline.COVERAGE);

  private static final String READ = ",read";

  private static final String LEGEND =
      """
      better, worse, p: requests on which the first row has the higher and the lower nDCG@10, and a paired randomisation
      test of the difference, not corrected for the number of rows. A baseline sees title, text and the needs that fields
      state; with ',read' also the needs that the library read out of the text. Equal scores are ranked by identifier.""";

  @Parameters(index = "0", paramLabel = "ROSTER", description = "Roster, one expert a line (JSON Lines).")
  private Path rosterFile = Path.of("");

  @Parameters(index = "1", paramLabel = "REQUESTS", description = "Requests, one a line (JSON Lines).")
  private Path requestFile = Path.of("");

  @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Day as of which experts are judged.")
  private LocalDate asOf = LocalDate.MIN;

  @Option(names = "--qrels", required = true, paramLabel = "FILE", description = "The judgments.")
  private Path judgmentFile = Path.of("");

  @Option(names = "--run", paramLabel = "FILE", description = "Another run to be measured beside; may be repeated.")
  private List<Path> runFiles = List.of();

  @Option(names = "--truth", paramLabel = "FILE",
      description = "What each request is like (JSON Lines), for tables by language, kind, length and twist.")
  private Path truthFile = Path.of("");

  @Option(names = "--limit", paramLabel = "N", description = "Experts a request at most. Default: ${DEFAULT-VALUE}.")
  private int limit = ExpertMatcher.DEFAULT_LIMIT;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Taxonomy taxonomy = Taxonomy.rssrp();
    Roster roster = RosterReader.of(taxonomy).read(rosterFile);
    List<SupportRequest> requests = RequestReader.of(taxonomy).read(requestFile);
    Judgments judgments = Judgments.read(judgmentFile);
    List<RequestSlice> slices = truthFile.toString().isEmpty() ? List.of() : RequestSlice.read(truthFile);
    ComparisonTable table = new ComparisonTable();
    runs(roster, requests).forEach(run -> table.add(run.name(), Evaluation.of(run, judgments)));
    PrintWriter out = spec.commandLine().getOut();
    table.print(out);
    slices.forEach(slice -> table.print(slice, out));
    out.printf(Locale.ROOT, "%n%s%n", LEGEND);
  }

  private List<Run> runs(Roster roster, List<SupportRequest> requests) {
    Baselines baselines = Baselines.over(roster);
    List<Run> runs = new ArrayList<>();
    List<Shortlist> shortlists;
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      MatchingPolicy policy = MatchingPolicy.standard().includingBarred();
      shortlists = requests.stream().map(each -> matcher.match(each, policy, asOf, limit)).toList();
    }
    runs.add(ProductRun.of(shortlists));
    List<SupportRequest> read = shortlists.stream().map(Shortlist::request).toList();
    runFiles.stream().map(Run::read).forEach(runs::add);
    for (Baseline baseline : EnumSet.complementOf(BY_NEEDS)) {
      runs.add(baselines.run(requests, baseline, limit));
    }
    for (Baseline baseline : Baseline.values()) {
      runs.add(new Run(baseline.label() + READ, baselines.run(read, baseline, limit).rankings()));
    }
    return runs;
  }
}
