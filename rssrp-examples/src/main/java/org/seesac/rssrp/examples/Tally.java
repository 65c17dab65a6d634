package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was right of what was asked, by group and by measure, and prints it as a table. */
final class Tally {

  private final List<String> measures;
  private final Map<String, Map<String, int[]>> groups = new TreeMap<>();
  private final Map<String, int[]> all = new LinkedHashMap<>();

  Tally(List<String> measures) {
    this.measures = List.copyOf(measures);
  }

  /** Counts {@code right} of {@code asked} for a measure in a group; several calls add up. */
  void count(String group, String measure, int right, int asked) {
    add(all, measure, right, asked);
    add(groups.computeIfAbsent(group, any -> new LinkedHashMap<>()), measure, right, asked);
  }

  private static void add(Map<String, int[]> counts, String measure, int right, int asked) {
    int[] count = counts.computeIfAbsent(measure, any -> new int[2]);
    count[0] += right;
    count[1] += asked;
  }

  void print(PrintWriter out, String title) {
    out.printf(Locale.ROOT, "%-22s", title);
    measures.forEach(each -> out.printf(Locale.ROOT, "%15s", each));
    out.println();
    groups.forEach((group, counts) -> row(out, "  " + group, counts));
    row(out, "  all", all);
    out.printf(Locale.ROOT, "  weakest: %s%n%n", weakest());
  }

  private void row(PrintWriter out, String name, Map<String, int[]> counts) {
    out.printf(Locale.ROOT, "%-22s", name);
    for (String measure : measures) {
      int[] count = counts.getOrDefault(measure, new int[2]);
      out.printf(Locale.ROOT, "%15s",
          count[1] == 0 ? "-" : String.format(Locale.ROOT, "%.2f (%d)", share(count), count[1]));
    }
    out.println();
  }

  private String weakest() {
    List<String> cells = new ArrayList<>();
    double least = 2;
    for (Map.Entry<String, Map<String, int[]>> group : groups.entrySet()) {
      for (Map.Entry<String, int[]> cell : group.getValue().entrySet()) {
        if (cell.getValue()[1] > 0 && share(cell.getValue()) < least) {
          least = share(cell.getValue());
          cells.clear();
        }
        if (cell.getValue()[1] > 0 && share(cell.getValue()) == least) {
          cells.add(group.getKey() + " " + cell.getKey());
        }
      }
    }
    return least >= 1 ? "none, all are right"
        : String.format(Locale.ROOT, "%.2f in ", least) + String.join(", ", cells);
  }

  private static double share(int[] count) {
    return count[0] / (double) count[1];
  }
}
