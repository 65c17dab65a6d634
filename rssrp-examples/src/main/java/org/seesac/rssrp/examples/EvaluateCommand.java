package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.seesac.rssrp.matching.evaluate.Comparison;
import org.seesac.rssrp.matching.evaluate.Evaluation;
import org.seesac.rssrp.matching.evaluate.Judgments;
import org.seesac.rssrp.matching.evaluate.Measure;
import org.seesac.rssrp.matching.evaluate.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures a run by judgments. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures a TREC run by TREC judgments.")
final class EvaluateCommand implements Runnable {

  @Option(names = "--run", required = true, paramLabel = "FILE", description = "The run.")
  private Path runFile = Path.of("");

  @Option(names = "--qrels", required = true, paramLabel = "FILE", description = "The judgments.")
  private Path judgmentFile = Path.of("");

  @Option(names = "--against", paramLabel = "FILE", description = "Another run, to be compared with by a paired test.")
  private Path otherFile = Path.of("");

  @Option(names = "--truth", paramLabel = "FILE",
      description = "What each request is like (JSON Lines), for tables by language, kind, length and twist.")
  private Path truthFile = Path.of("");

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Judgments judgments = Judgments.read(judgmentFile);
    Evaluation evaluation = Evaluation.of(Run.read(runFile), judgments);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "requests measured  %d; means with 95 %% intervals%n", evaluation.byRequest().size());
    for (Measure measure : Measure.values()) {
      out.printf(Locale.ROOT, "%-17s  %s%n", measure.label(), evaluation.interval(measure));
    }
    if (!truthFile.toString().isEmpty()) {
      for (RequestSlice slice : RequestSlice.read(truthFile)) {
        printSlice(evaluation, slice, out);
      }
    }
    if (!otherFile.toString().isEmpty()) {
      printComparison(evaluation, Evaluation.of(Run.read(otherFile), judgments), out);
    }
  }

  private static void printSlice(Evaluation evaluation, RequestSlice slice, PrintWriter out) {
    out.printf(Locale.ROOT, "%nby %s%n", slice.name());
    slice.groups().forEach((group, requests) -> {
      Evaluation part = evaluation.only(requests);
      out.printf(Locale.ROOT, "  %-18s %3d  nDCG@10 %s  MRR %.3f%n", group, part.byRequest().size(),
          part.interval(Measure.NDCG_AT_10), part.mean(Measure.MRR));
    });
  }

  private static void printComparison(Evaluation one, Evaluation other, PrintWriter out) {
    out.printf(Locale.ROOT, "%nagainst the other run, paired randomisation test%n");
    for (Measure measure : Measure.values()) {
      Comparison comparison = Comparison.of(one, other, measure);
      out.printf(Locale.ROOT, "  %-15s  %+.4f  better on %d, worse on %d, p = %.4f%n", measure.label(),
          comparison.difference(), comparison.better(), comparison.worse(), comparison.pValue());
    }
  }
}
