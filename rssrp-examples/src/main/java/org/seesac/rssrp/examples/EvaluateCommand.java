package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
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

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Evaluation evaluation = Evaluation.of(Run.read(runFile), Judgments.read(judgmentFile));
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "requests measured  %d%n", evaluation.byRequest().size());
    for (Measure measure : Measure.values()) {
      out.printf(Locale.ROOT, "%-17s  %.4f%n", measure.label(), evaluation.mean(measure));
    }
  }
}
