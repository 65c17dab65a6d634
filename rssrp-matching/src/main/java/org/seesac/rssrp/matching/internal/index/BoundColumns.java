package org.seesac.rssrp.matching.internal.index;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.evidence.ConceptHit;
import org.seesac.rssrp.matching.internal.evidence.EvidenceKind;
import org.seesac.rssrp.matching.internal.evidence.EvidenceRecord;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;

/**
 * What an expert's evidence for each concept can be worth at most, packed into one binary column of an index document.
 *
 * <p>For each concept: the sum, and the sum of {@code -ln(1 - s)}, of the undecayed strengths {@code s} of all records, of
 * posts and of assignments. Both bound a noisy-or from above: it is never more than the sum, nor than {@code 1 - e^-sum}
 * of the logarithms. Numbers are rounded up when packed. Stateless.
 */
final class BoundColumns {

  private static final int BYTES_A_CONCEPT = Short.BYTES + Group.values().length * 2 * Float.BYTES;

  private BoundColumns() {}

  /** The groups of records that criteria look at. */
  enum Group {
    ALL(0),
    POSTS(1),
    ASSIGNMENTS(2);

    private final int column;

    Group(int column) {
      this.column = column;
    }

    private boolean has(EvidenceRecord record) {
      return switch (this) {
        case ALL -> true;
        case POSTS -> record.kind() == EvidenceKind.POST;
        case ASSIGNMENTS -> record.kind() == EvidenceKind.ASSIGNMENT;
      };
    }
  }

  /** Packs the columns of a profile. */
  static BytesRef pack(ExpertProfile profile, Map<ConceptId, Integer> ordinals) {
    Map<ConceptId, double[]> sums = new HashMap<>();
    for (EvidenceRecord record : profile.records()) {
      for (ConceptHit hit : record.hits()) {
        add(sums.computeIfAbsent(hit.concept(), any -> new double[Group.values().length * 2]), record, hit);
      }
    }
    ByteBuffer packed = ByteBuffer.allocate(sums.size() * BYTES_A_CONCEPT);
    sums.keySet().stream().sorted().forEach(concept -> {
      packed.putShort(ordinals.getOrDefault(concept, 0).shortValue());
      for (double sum : sums.getOrDefault(concept, new double[0])) {
        packed.putFloat(Math.nextUp((float) sum));
      }
    });
    return new BytesRef(packed.array());
  }

  private static void add(double[] sums, EvidenceRecord record, ConceptHit hit) {
    double strength = record.quality() * hit.confidence();
    for (Group group : Group.values()) {
      if (group.has(record)) {
        sums[2 * group.column] += strength;
        sums[2 * group.column + 1] -= StrictMath.log1p(-strength);
      }
    }
  }

  /**
   * The most that the evidence of a group can be worth for a need.
   *
   * @param packed the columns of an expert
   * @param relevance what evidence of each concept counts for the need, by ordinal
   * @param group the group
   * @return in [0, 1]
   */
  static double bound(BytesRef packed, double[] relevance, Group group) {
    ByteBuffer columns = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
    double linear = 0;
    double logarithms = 0;
    for (int at = packed.offset; at < packed.offset + packed.length; at += BYTES_A_CONCEPT) {
      double counts = relevance[columns.getShort(at)];
      if (counts > 0) {
        int column = at + Short.BYTES + 2 * group.column * Float.BYTES;
        linear += counts * columns.getFloat(column);
        logarithms += columns.getFloat(column + Float.BYTES);
      }
    }
    return Math.min(1, Math.min(linear, 1 - StrictMath.exp(-logarithms)));
  }
}
