package org.seesac.rssrp.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Chooses on some requests and measures on the others, so that what was only luck of the choice does not count.
 *
 * @param folds into how many parts the requests are split; each is measured by what was chosen on the others
 * @param splits how many times they are split anew
 * @param seed of the first split
 */
record CrossValidation(int folds, int splits, long seed) {

  /** How it is done, for the head of a table. */
  String words() {
    return String.format(Locale.ROOT, "%d folds, split %d times", folds, splits);
  }

  /**
   * The value of each request under what was chosen without it, averaged over the splits.
   *
   * @param requests the requests
   * @param choice what is chosen on some requests
   * @param value the value of a choice for one request
   */
  <T> Map<String, Double> values(
      List<String> requests, Function<List<String>, T> choice, ToDoubleBiFunction<T, String> value) {
    Map<String, Map<T, Integer>> chosen = new LinkedHashMap<>();
    requests.forEach(request -> chosen.put(request, new LinkedHashMap<>()));
    for (int split = 0; split < splits; split++) {
      for (List<String> held : parts(requests, seed + split)) {
        T best = choice.apply(requests.stream().filter(each -> !held.contains(each)).toList());
        held.forEach(
            request -> chosen.computeIfAbsent(request, any -> new LinkedHashMap<>()).merge(best, 1, Integer::sum));
      }
    }
    Map<String, Double> values = new LinkedHashMap<>();
    chosen.forEach((request, times) -> values.put(request, times.entrySet().stream()
        .mapToDouble(each -> value.applyAsDouble(each.getKey(), request) * (each.getValue() / (double) splits))
        .sum()));
    return values;
  }

  private List<List<String>> parts(List<String> requests, long splitSeed) {
    List<String> shuffled = new ArrayList<>(requests);
    Collections.shuffle(shuffled, new Random(splitSeed));
    List<List<String>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      parts.add(shuffled.subList(fold * shuffled.size() / folds, (fold + 1) * shuffled.size() / folds));
    }
    return parts;
  }
}
