package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.matching.evaluate.Comparison;
import org.seesac.rssrp.matching.evaluate.Evaluation;
import org.seesac.rssrp.matching.evaluate.Measure;

/** Systems side by side, a row each; the first is the one that the others are tested against. */
final class ComparisonTable {

  private static final Measure MAIN = Measure.NDCG_AT_10;
  private static final int LEAST_WIDTH = 5;

  private final Map<String, Evaluation> systems = new LinkedHashMap<>();

  /** Adds a row; a name that stands in the table gets a number. */
  void add(String name, Evaluation evaluation) {
    String unique = name;
    for (int i = 2; systems.containsKey(unique); i++) {
      unique = name + "-" + i;
    }
    systems.put(unique, evaluation);
  }

  void print(PrintWriter out) {
    Evaluation first = systems.values().iterator().next();
    out.printf(Locale.ROOT, "requests measured  %d; means, of %s with 95 %% intervals%n%n", first.byRequest().size(),
        MAIN.label());
    out.printf(Locale.ROOT, "%s  %-20s  %5s  %5s  %5s  %s%n", pad("system"), MAIN.label(),
        Measure.MRR.label(), Measure.PRECISION_AT_5.label(), Measure.RECALL_AT_10.label(), "better, worse, p");
    systems.forEach((name, each) -> out.printf(Locale.ROOT, "%s  %s  %.3f  %.3f  %.3f  %s%n", pad(name),
        each.interval(MAIN), each.mean(Measure.MRR), each.mean(Measure.PRECISION_AT_5),
        each.mean(Measure.RECALL_AT_10), each.equals(first) ? "-" : test(first, each)));
  }

  /** On how many requests the first is better and worse, and how likely so large a difference is by chance. */
  private static String test(Evaluation first, Evaluation other) {
    Comparison comparison = Comparison.of(first, other, MAIN);
    return String.format(
        Locale.ROOT, "%d, %d, %.4f", comparison.better(), comparison.worse(), comparison.pValue());
  }

  void print(RequestSlice slice, PrintWriter out) {
    out.printf(Locale.ROOT, "%n%s", pad(MAIN.label() + " by " + slice.name()));
    slice.groups().forEach((group, requests) -> out.print("  " + right(heading(group, requests), group, requests)));
    out.println();
    systems.forEach((name, each) -> {
      out.print(pad(name));
      slice.groups().forEach((group, requests) -> out.print("  " + right(mean(each, requests), group, requests)));
      out.println();
    });
  }

  private static String mean(Evaluation evaluation, Set<String> requests) {
    Evaluation part = evaluation.only(requests);
    return part.byRequest().isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", part.mean(MAIN));
  }

  private static String heading(String group, Set<String> requests) {
    return group + ":" + requests.size();
  }

  private static String right(String cell, String group, Set<String> requests) {
    return " ".repeat(Math.max(LEAST_WIDTH, heading(group, requests).length()) - cell.length()) + cell;
  }

  private String pad(String name) {
    int width = systems.keySet().stream().mapToInt(String::length).max().orElse(0);
    return name + " ".repeat(Math.max(0, Math.max(width, "nDCG@10 by length".length()) - name.length()));
  }
}
