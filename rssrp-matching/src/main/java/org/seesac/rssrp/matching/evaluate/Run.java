package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Doubles;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.io.WholeFile;

/**
 * The experts that a system ranked for each request: a TREC run. Immutable.
 *
 * @param name what the system is called
 * @param rankings request to entries, best first
 */
public record Run(String name, Map<String, List<Entry>> rankings) {

  private static final int COLUMNS = 6;

  /**
   * One ranked expert.
   *
   * @param expert identifier
   * @param score what the system gave; higher is better
   */
  public record Entry(String expert, double score) {}

  /** Takes unmodifiable copies; refuses an expert ranked twice for a request. */
  public Run {
    ImmutableMap.Builder<String, List<Entry>> copy = ImmutableMap.builder();
    rankings.forEach((request, entries) -> {
      Set<String> seen = new HashSet<>();
      entries.forEach(entry -> {
        if (!seen.add(entry.expert())) {
          throw new IllegalArgumentException(
              String.format(Locale.ROOT, "Expert '%s' is ranked twice for request '%s'. Keep one.", entry.expert(),
                  request));
        }
      });
      copy.put(request, ImmutableList.copyOf(entries));
    });
    rankings = copy.buildOrThrow();
  }

  /**
   * Reads a run: {@code request Q0 expert rank score name} a line, separated by white space. As in TREC, the score alone
   * decides the order; equal scores keep the order of their ranks.
   *
   * @param file the file
   * @return the run
   * @throws InvalidEvaluationFileException when a line is not like that; names the line
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Run read(Path file) {
    Map<String, List<Ranked>> read = new LinkedHashMap<>();
    List<String> name = new ArrayList<>();
    TrecFile.forEachLine(file, COLUMNS, COLUMNS, "request Q0 expert rank score name", (line, columns) -> {
      Double score = Doubles.tryParse(columns.get(4));
      if (score == null || !Double.isFinite(score)) {
        throw new InvalidEvaluationFileException(file, line, columns.get(4), "Write a finite number as score.");
      }
      List<Ranked> ranking = read.computeIfAbsent(columns.get(0), any -> new ArrayList<>());
      ranking.add(new Ranked(TrecFile.wholeNumber(file, line, columns.get(3)), new Entry(columns.get(2), score)));
      name.add(columns.get(5));
    });
    Map<String, List<Entry>> rankings = new LinkedHashMap<>();
    read.forEach(
        (request, ranked) -> rankings.put(request, ranked.stream().sorted(BEST_FIRST).map(Ranked::entry).toList()));
    return new Run(name.isEmpty() ? "empty" : name.getFirst(), rankings);
  }

  private record Ranked(int rank, Entry entry) {}

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble((Ranked each) -> -each.entry().score())
          .thenComparingInt(Ranked::rank);

  /**
   * Writes the run, whole or not at all: {@code request Q0 expert rank score name} a line, scores with three decimals.
   *
   * @param file where to; replaced when it exists
   * @throws UncheckedIOException when the file cannot be written; an older file is then unchanged
   */
  public void write(Path file) {
    StringBuilder lines = new StringBuilder();
    rankings.forEach((request, entries) -> {
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        lines.append(String.format(
            Locale.ROOT, "%s Q0 %s %d %.3f %s\n", request, entry.expert(), i + 1, entry.score(), name));
      }
    });
    WholeFile.write(file, lines.toString());
  }

  /**
   * The identifiers ranked for a request.
   *
   * @param request identifier
   * @return best first; empty when the run does not have the request
   */
  public List<String> experts(String request) {
    return rankings.getOrDefault(request, List.of()).stream().map(Entry::expert).toList();
  }
}
