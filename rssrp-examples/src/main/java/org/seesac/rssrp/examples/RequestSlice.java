package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Requests grouped by what they are like, for tables.
 *
 * @param name by what they are grouped
 * @param groups group to identifiers of its requests, sorted
 */
record RequestSlice(String name, Map<String, Set<String>> groups) {

  private static final List<String> NAMES = List.of("lang", "kind", "length", "twist");

  /** Reads what each request is like (JSON Lines), by language, kind, length and twist. */
  static List<RequestSlice> read(Path truthFile) {
    List<JsonNode> truths = EvaluateReadingCommand.lines(truthFile);
    return NAMES.stream().map(name -> of(name, truths)).toList();
  }

  private static RequestSlice of(String name, List<JsonNode> truths) {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (JsonNode truth : truths) {
      groups.computeIfAbsent(truth.path(name).asString("-"), any -> new TreeSet<>())
          .add(truth.path("id").stringValue());
    }
    return new RequestSlice(name, groups);
  }
}
