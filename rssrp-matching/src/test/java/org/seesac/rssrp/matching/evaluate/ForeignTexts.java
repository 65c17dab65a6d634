package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data sets of others, which lie beside the project and are no part of it: researchers, their papers, papers to review. */
final class ForeignTexts {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  private ForeignTexts(Path folder) {
    this.folder = folder;
  }

  static ForeignTexts found() {
    Path folder = Path.of("").toAbsolutePath().resolve("../../shared/eval/external").normalize();
    assumeTrue(Files.exists(folder), () -> "NOT RUN: no data at " + folder + ", so nothing was measured on it.");
    return new ForeignTexts(folder);
  }

  /**
   * Experts with what they wrote, and requests.
   *
   * @param experts the stems of each text, by expert
   * @param requests the stems of title, title again, and text, by request: a title says the topic
   */
  record Collection(Map<String, List<List<String>>> experts, Map<String, List<String>> requests) {

    Collection {
      experts = Map.copyOf(Maps.transformValues(experts, texts -> texts.stream().distinct().toList()));
    }

    /** All texts, each once. */
    List<List<String>> texts() {
      List<List<String>> texts = new ArrayList<>(requests.values());
      experts.values().forEach(texts::addAll);
      return texts.stream().distinct().toList();
    }
  }

  Collection reviewers() throws IOException {
    Map<String, List<List<String>>> experts = new TreeMap<>();
    for (JsonNode paper : rows("reviewer-gold/evidence.jsonl.gz")) {
      experts.computeIfAbsent(paper.path("expert").stringValue(), any -> new ArrayList<>()).add(stems(paper));
    }
    return new Collection(experts, requests("reviewer-gold/requests.jsonl.gz"));
  }

  Collection committee() throws IOException {
    Map<String, List<List<String>>> experts = new TreeMap<>();
    for (JsonNode expert : rows("lr-bench-pc/experts.jsonl.gz")) {
      List<List<String>> papers = new ArrayList<>();
      expert.path("evidence").forEach(paper -> papers.add(stems(paper)));
      experts.put(expert.path("id").stringValue(), papers);
    }
    return new Collection(experts, requests("lr-bench-pc/requests.jsonl.gz"));
  }

  List<List<String>> abstracts() throws IOException {
    return rows("scifact/docs.jsonl.gz").stream().map(ForeignTexts::stems).toList();
  }

  /** The cells of a tab-separated file; the line of column names too, where it has one. */
  List<List<String>> table(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private Map<String, List<String>> requests(String file) throws IOException {
    Map<String, List<String>> requests = new TreeMap<>();
    for (JsonNode request : rows(file)) {
      List<String> stems = new ArrayList<>(stems(request.path("title").asString("")));
      stems.addAll(stems(request));
      requests.put(request.path("id").stringValue(), stems);
    }
    return requests;
  }

  private static List<String> stems(JsonNode titled) {
    return stems(titled.path("title").asString("") + ".\n" + titled.path("text").asString(""));
  }

  private static List<String> stems(String text) {
    return TextTokens.of(text).tokens().stream().map(token -> Stems.of(token.folded(), "en")).toList();
  }

  private List<JsonNode> rows(String file) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
      return reader.lines().map(JSON::readTree).toList();
    }
  }
}
