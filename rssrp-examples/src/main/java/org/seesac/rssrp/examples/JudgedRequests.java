package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.FitTrials;
import org.seesac.rssrp.matching.evaluate.Judgments;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that choose numbers by judged requests. */
final class JudgedRequests {

  private static final int FOLDS = 5;
  private static final int SPLITS = 10;

  @Mixin
  private RosterInput roster = new RosterInput();

  @Option(names = "--requests", paramLabel = "FILE",
      description = "Requests, one a line (JSON Lines). Default: the sample requests.")
  private Path requestFile = Path.of("");

  @Option(names = "--qrels", required = true, paramLabel = "FILE",
      description = "Judgments by topic, whoever may go (TREC).")
  private Path judgmentFile = Path.of("");

  @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "Day as of which experts are judged.")
  private LocalDate asOf = LocalDate.MIN;

  @Option(names = "--seed", paramLabel = "N",
      description = "The same seed gives the same table. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  FitTrials trials(List<SupportRequest> requests) {
    return FitTrials.over(roster.roster(), RequestInterpreter.of(Taxonomy.rssrp()), requests);
  }

  List<SupportRequest> requests() {
    return requestFile.toString().isEmpty()
        ? Sample.requests()
        : RequestReader.of(Taxonomy.rssrp()).read(requestFile);
  }

  Judgments judgments() {
    return Judgments.read(judgmentFile);
  }

  LocalDate asOf() {
    return asOf;
  }

  long seed() {
    return seed;
  }

  CrossValidation validation() {
    return new CrossValidation(FOLDS, SPLITS, seed);
  }
}
