package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Without a command it runs the main job: one French request against the sample roster.
 *
 * <p>Exit codes: 0 done, 1 the data or the request cannot be used, 2 the command was written wrongly.
 */
@Command(
    name = "rssrp",
    description = "Finds the experts of a roster who fit a request best, and tells why.",
    mixinStandardHelpOptions = true,
    version = "rssrp 0.1.0-SNAPSHOT",
    sortOptions = false,
    subcommands = {
      MatchCommand.class,
      InterpretCommand.class,
      AssessCommand.class,
      DossierCommand.class,
      RankCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      EvaluateReadingCommand.class,
      TuneWeightsCommand.class,
      TuneThresholdCommand.class,
      ReadingGrowthCommand.class,
      ReportCommand.class,
      IatiCommand.class
    })
public final class Rssrp implements Runnable {

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Rssrp())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Rssrp::fail)
        .execute(arguments);
  }

  @Override
  public void run() {
    MainJob.run(spec.commandLine().getOut());
  }

  /** A failure is told in its own words, without a stack: the messages say what to do. */
  private static int fail(Exception failure, CommandLine command, CommandLine.ParseResult ignored) {
    String words = failure.getMessage();
    command.getErr().println(words == null ? failure.toString() : words);
    return 1;
  }
}
