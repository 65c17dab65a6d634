package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Analyser, index and measure against a published figure: BM25 (k1 0.9, b 0.4) over title and text of SciFact with the
 * English analyser gives nDCG@10 0.6789 (N. Thakur et al., "BEIR", NeurIPS 2021, as reproduced with Lucene).
 */
class SciFactTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double PUBLISHED = 0.6789;
  private static final int DEPTH = 10;

  @Test
  void theMeasureOfAPublishedRunIsThePublishedOne() throws IOException {
    Path folder = Path.of("").toAbsolutePath().resolve("../../shared/eval/external/scifact").normalize();
    assumeTrue(Files.exists(folder), () -> "NOT RUN: SciFact is not at " + folder + ", so nothing was measured on it.");

    Evaluation evaluation = Evaluation.of(run(folder), Judgments.read(judgments(folder)));

    assertEquals(PUBLISHED, evaluation.mean(Measure.NDCG_AT_10), 0.00005);
  }

  private static Path judgments(Path folder) {
    return folder.resolve("test.qrels.tsv");
  }

  private static Run run(Path folder) throws IOException {
    BM25Similarity similarity = new BM25Similarity(0.9f, 0.4f);
    Map<String, List<Run.Entry>> rankings = new HashMap<>();
    try (Analyzer analyzer = new EnglishAnalyzer(); Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(similarity))) {
        for (JsonNode each : lines(folder.resolve("docs.jsonl.gz"))) {
          Document document = new Document();
          document.add(new StoredField("id", each.path("id").stringValue()));
          document.add(new TextField(
              "all", each.path("title").asString("") + " " + each.path("text").asString(""), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        QueryBuilder queries = new QueryBuilder(analyzer);
        for (JsonNode query : lines(folder.resolve("test.queries.jsonl"))) {
          rankings.put(query.path("id").stringValue(),
              search(searcher, queries, query.path("text").stringValue()));
        }
      }
    }
    return new Run("bm25", rankings);
  }

  private static List<Run.Entry> search(IndexSearcher searcher, QueryBuilder queries, String text) throws IOException {
    List<Run.Entry> entries = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(queries.createBooleanQuery("all", text), DEPTH).scoreDocs) {
      entries.add(new Run.Entry(searcher.storedFields().document(hit.doc).get("id"), hit.score));
    }
    return entries;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
        StandardCharsets.UTF_8))) {
      return reader.lines().map(JSON::readTree).toList();
    }
  }
}
