package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.seesac.rssrp.matching.evaluate.Comparison;
import org.seesac.rssrp.matching.evaluate.Evaluation;
import org.seesac.rssrp.matching.evaluate.Measure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether judgments give reason for other numbers than the standard ones: a seeded search, cross-validated. */
@Command(
    name = "tune-weights",
    mixinStandardHelpOptions = true,
    description = {
      "Tries other weights, half-lives, discounts and combinations of evidence on judged requests.",
      "Prints nDCG@10 of the standard, of the best found, and of the best found without the request it is measured on."})
final class TuneWeightsCommand implements Runnable {

  private static final Measure MEASURE = Measure.NDCG_AT_10;

  @Mixin
  private JudgedRequests judged = new JudgedRequests();

  @Option(names = "--tries", paramLabel = "N", description = "Weights tried at random. Default: ${DEFAULT-VALUE}.")
  private int tries = 600;

  @Option(names = "--from", paramLabel = "WEIGHT", split = "/",
      description = "Weights to start from and to compare with, as 45/15/15/5/10/5/5. Default: the standard.")
  private List<Integer> from = List.of();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    FitNumbers start = from.isEmpty() ? FitNumbers.STANDARD : FitNumbers.startingFrom(from);
    Map<String, List<FitNumbers>> families = new FitSearch(start, judged.seed(), tries).families();
    FitBench bench = new FitBench(judged.trials(judged.requests()), judged.judgments(), judged.asOf());
    Map<FitNumbers, Evaluation> measured =
        bench.measure(families.values().stream().flatMap(List::stream).toList());
    out.printf(Locale.ROOT, "start  %s%n       nDCG@10 %s over %d requests%n%n", start,
        of(start, measured).interval(MEASURE), of(start, measured).byRequest().size());
    printAlone("evidence for a need", families.getOrDefault("aggregation", List.of()), measured,
        combining -> combining.aggregation().toString(), out);
    printAlone("several needs", families.getOrDefault("needs", List.of()), measured,
        combining -> combining.mix().toString(), out);
    out.printf(Locale.ROOT, "%-12s %6s %7s   cross-validated (%s) against the start%n", "what changes", "tries",
        "fitted", judged.validation().words());
    families.forEach((name, family) -> printFamily(name, family, measured, out));
  }

  private static Evaluation of(FitNumbers numbers, Map<FitNumbers, Evaluation> measured) {
    return measured.getOrDefault(numbers, new Evaluation(Map.of()));
  }

  private static void printAlone(
      String title, List<FitNumbers> family, Map<FitNumbers, Evaluation> measured,
      Function<FitNumbers.Combining, String> label, PrintWriter out) {
    out.printf(Locale.ROOT, "%-20s nDCG@10 against the start%n", title);
    Evaluation start = of(family.getFirst(), measured);
    family.forEach(numbers -> out.printf(Locale.ROOT, "%-20s %.3f   %s%n", label.apply(numbers.combining()),
        of(numbers, measured).mean(MEASURE), against(of(numbers, measured), start)));
    out.println();
  }

  /** The first of a family is the start. */
  private void printFamily(
      String name, List<FitNumbers> family, Map<FitNumbers, Evaluation> measured, PrintWriter out) {
    Evaluation start = of(family.getFirst(), measured);
    List<String> requests = List.copyOf(start.byRequest().keySet());
    FitNumbers fitted = best(family, requests, measured);
    Evaluation validated = evaluation(judged.validation().values(
        requests, some -> best(family, some, measured), (numbers, request) -> value(numbers, request, measured)));
    out.printf(Locale.ROOT, "%-12s %6d   %.3f   %s  %s%n%23s%s%n", name, family.size(),
        of(fitted, measured).mean(MEASURE), validated.interval(MEASURE), against(validated, start), "fitted: ",
        fitted);
  }

  /** Of equals the first. */
  private static FitNumbers best(
      List<FitNumbers> family, List<String> requests, Map<FitNumbers, Evaluation> measured) {
    FitNumbers best = family.getFirst();
    double most = -1;
    for (FitNumbers numbers : family) {
      double sum = requests.stream().mapToDouble(each -> value(numbers, each, measured)).sum();
      if (sum > most) {
        best = numbers;
        most = sum;
      }
    }
    return best;
  }

  private static double value(FitNumbers numbers, String request, Map<FitNumbers, Evaluation> measured) {
    return of(numbers, measured).of(request).getOrDefault(MEASURE, 0.0);
  }

  private static Evaluation evaluation(Map<String, Double> values) {
    Map<String, Map<Measure, Double>> byRequest = new LinkedHashMap<>();
    values.forEach((request, value) -> byRequest.put(request, Map.of(MEASURE, value)));
    return new Evaluation(byRequest);
  }

  private static String against(Evaluation one, Evaluation start) {
    Comparison comparison = Comparison.of(one, start, MEASURE);
    return String.format(Locale.ROOT, "%+.4f, better on %d, worse on %d, p = %.2f", comparison.difference(),
        comparison.better(), comparison.worse(), comparison.pValue());
  }
}
