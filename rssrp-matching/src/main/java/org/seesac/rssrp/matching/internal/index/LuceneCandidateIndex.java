package org.seesac.rssrp.matching.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;

/**
 * Upper bounds from a Lucene index held in memory: one flat document an expert, with the words of the profile as terms
 * and the evidence as columns.
 *
 * <p>Safe for use by many threads.
 */
public final class LuceneCandidateIndex implements CandidateIndex {

  private static final String ORDINAL = "ordinal";
  private static final String BOUNDS = "bounds";
  private static final String WORDS = "words";

  private final Directory directory;
  private final DirectoryReader reader;
  private final Map<ConceptId, Integer> concepts = new HashMap<>();
  private final int size;

  private LuceneCandidateIndex(Taxonomy taxonomy, List<ExpertProfile> profiles) throws IOException {
    for (Concept concept : taxonomy.concepts()) {
      concepts.put(concept.id(), concepts.size());
    }
    this.size = profiles.size();
    this.directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int ordinal = 0; ordinal < size; ordinal++) {
        writer.addDocument(document(ordinal, profiles.get(ordinal)));
      }
    }
    this.reader = DirectoryReader.open(directory);
  }

  /** An index over these profiles; an expert's ordinal is its position in the list. */
  public static LuceneCandidateIndex over(Taxonomy taxonomy, List<ExpertProfile> profiles) {
    try {
      return new LuceneCandidateIndex(taxonomy, profiles);
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be built in memory.", e);
    }
  }

  private Document document(int ordinal, ExpertProfile profile) {
    Document document = new Document();
    document.add(new NumericDocValuesField(ORDINAL, ordinal));
    document.add(new BinaryDocValuesField(BOUNDS, BoundColumns.pack(profile, concepts)));
    profile.words().forEach(word -> document.add(new StringField(WORDS, word, Field.Store.NO)));
    return document;
  }

  @Override
  public int[] upperBounds(BoundQuery query) {
    try {
      int[] bounds = new int[size];
      for (LeafReaderContext leaf : reader.leaves()) {
        addLeaf(leaf.reader(), query, bounds);
      }
      return bounds;
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be read.", e);
    }
  }

  private void addLeaf(LeafReader leaf, BoundQuery query, int[] bounds) throws IOException {
    double[] words = wordShares(leaf, query.words());
    double[][] relevance = query.needs().stream().map(this::byOrdinal).toArray(double[][]::new);
    NumericDocValues ordinals = leaf.getNumericDocValues(ORDINAL);
    BinaryDocValues columns = leaf.getBinaryDocValues(BOUNDS);
    for (int doc = ordinals.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ordinals.nextDoc()) {
      columns.advanceExact(doc);
      double points = query.otherPoints() + query.wordPoints() * words[doc];
      for (int i = 0; i < relevance.length; i++) {
        points += query.needs().get(i).share() * needPoints(columns, relevance[i], query);
      }
      bounds[(int) ordinals.longValue()] = (int) Math.ceil(points) + roundingSlack(query);
    }
  }

  private static double needPoints(BinaryDocValues columns, double[] relevance, BoundQuery query) throws IOException {
    var packed = columns.binaryValue();
    return query.expertisePoints() * BoundColumns.bound(packed, relevance, BoundColumns.Group.ALL)
        + query.currentPoints() * BoundColumns.bound(packed, relevance, BoundColumns.Group.POSTS)
        + query.trackPoints() * BoundColumns.bound(packed, relevance, BoundColumns.Group.ASSIGNMENTS);
  }

  /** Each leaf of the exact tree is rounded to the next milli-point and each share of a need too. */
  private static int roundingSlack(BoundQuery query) {
    return 4 * (query.needs().size() + 2);
  }

  private double[] byOrdinal(BoundQuery.NeedBound need) {
    double[] relevance = new double[concepts.size()];
    need.relevance().forEach((concept, counts) -> relevance[concepts.getOrDefault(concept, 0)] = counts);
    return relevance;
  }

  /** For each document the most that its texts can be worth for having these words. */
  private static double[] wordShares(LeafReader leaf, TextEvidence words) throws IOException {
    double[] shares = new double[leaf.maxDoc()];
    for (Map.Entry<String, Double> word : words.mostByWord().entrySet()) {
      PostingsEnum postings = leaf.postings(new Term(WORDS, word.getKey()), PostingsEnum.NONE);
      if (postings != null) {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
          shares[doc] += word.getValue();
        }
      }
    }
    Arrays.setAll(shares, doc -> TextEvidence.most(Math.min(1, shares[doc] * (1 + 1e-9))));
    return shares;
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index in memory could not be closed.", e);
    }
  }
}
