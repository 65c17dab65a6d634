package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows how the time to read a request grows with its length, for texts that hurt: 2.0 a doubling is linear. */
@Command(
    name = "benchmark-reading",
    mixinStandardHelpOptions = true,
    description = "Times the reading of hostile texts of doubling length, all in one run, and prints the ratios.")
final class ReadingGrowthCommand implements Runnable {

  private static final int SHORTEST = 50_000;
  private static final int DOUBLINGS = 3;
  private static final int ROUNDS = 3;
  private static final int NANOS_A_MILLI = 1_000_000;

  private static final Map<String, String> PIECES = pieces();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  private static Map<String, String> pieces() {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("brackets", "([{<");
    pieces.put("emoji", "\uD83D\uDE00");
    pieces.put("right-to-left marks", "\u200F\u202E");
    pieces.put("NUL", "\0");
    pieces.put("lone surrogates", "\uD800");
    pieces.put("one endless word", "a");
    pieces.put("line feeds", "\n");
    pieces.put("tiny sentences", "A. ");
    pieces.put("numbers", "1 ");
    pieces.put("dates", "ten days in May 2027, ");
    pieces.put("places and languages", "Niger, French B2. ");
    pieces.put("plain request", "We need help to destroy surplus ammunition in our depots. ");
    return pieces;
  }

  @Override
  public void run() {
    RequestInterpreter interpreter = RequestInterpreter.of(Taxonomy.rssrp());
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%-22s %12s   ratios of each doubling%n", "text", "first, ms");
    PIECES.forEach((name, piece) -> {
      double before = fastest(interpreter, piece, SHORTEST);
      out.printf(Locale.ROOT, "%-22s %12.1f  ", name, before / NANOS_A_MILLI);
      for (int length = 2 * SHORTEST; length <= SHORTEST << DOUBLINGS; length *= 2) {
        double time = fastest(interpreter, piece, length);
        out.printf(Locale.ROOT, " %.2f", time / before);
        before = time;
      }
      out.println();
    });
  }

  private static double fastest(RequestInterpreter interpreter, String piece, int length) {
    String text = "Georgia needs help. " + piece.repeat(length / piece.length());
    long[] nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      interpreter.interpret(text);
      nanos[round] = System.nanoTime() - start;
    }
    return Arrays.stream(nanos).min().orElse(0);
  }
}
