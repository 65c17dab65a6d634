package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** BM25 beside that of Lucene. */
class Bm25Test {

  /** Lucene reckons in single precision. */
  private static final double SINGLE = 1e-5;

  /** Lucene keeps the lengths of longer texts roughly. */
  private static final int LONGEST = 39;

  @Provide
  static Arbitrary<List<List<String>>> texts() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "g").list().ofMaxSize(LONGEST).list().ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  static Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "c", "d", "unknown").list().ofMinSize(1).ofMaxSize(4);
  }

  @Property(tries = 300)
  void everyScoreIsThatOfLucene(@ForAll("texts") List<List<String>> texts, @ForAll("words") List<String> words)
      throws IOException {
    List<WordCounts> counted = texts.stream().map(Bm25Test::count).toList();
    SortedSet<String> asked = new TreeSet<>(words);
    Bm25.Query query = Bm25.of(counted).query(asked);
    double[] oracle = lucene(texts, asked);

    for (int i = 0; i < oracle.length; i++) {
      assertEquals(oracle[i], query.score(counted.get(i)), SINGLE * (1 + oracle[i]), texts.get(i)::toString);
    }
  }

  @Property(tries = 300)
  void aScoreIsBoundedByTheRarityOfItsWordsAndOneMoreWordAskedForNeverLowersIt(
      @ForAll("texts") List<List<String>> texts, @ForAll("words") List<String> words) {
    WordCounts text = count(texts.getFirst());
    Bm25 frozen = Bm25.frozen(word -> word.equals("a") ? 0.5 : 2, 10);
    SortedSet<String> fewer = new TreeSet<>(words.subList(0, words.size() - 1));

    double score = frozen.query(new TreeSet<>(words)).score(text);

    assertTrue(score >= frozen.query(fewer).score(text));
    assertTrue(score >= 0 && score < 2 * words.size());
  }

  private static WordCounts count(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return WordCounts.of(counts);
  }

  private static double[] lucene(List<List<String>> texts, SortedSet<String> words) throws IOException {
    double[] scores = new double[texts.size()];
    try (Analyzer analyzer = new WhitespaceAnalyzer(); Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (List<String> text : texts) {
          Document document = new Document();
          document.add(new TextField("all", String.join(" ", text), Field.Store.NO));
          writer.addDocument(document);
        }
        writer.forceMerge(1);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        for (ScoreDoc hit : searcher.search(query(words), texts.size()).scoreDocs) {
          scores[hit.doc] = hit.score;
        }
      }
    }
    return scores;
  }

  private static BooleanQuery query(SortedSet<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(new TermQuery(new Term("all", word)), BooleanClause.Occur.SHOULD));
    return query.build();
  }
}
