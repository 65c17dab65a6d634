package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Sector;

/**
 * One record of an expert's profile, reduced to what scoring needs.
 *
 * @param kind the kind of record
 * @param record its identifier, or its position counted from 1
 * @param title what it is called
 * @param period when it was
 * @param quality what it is worth by kind, level or role, duration and rating, before decay, in [0, 1]
 * @param country where it was
 * @param sector in what kind of institution
 * @param seesac whether it was SEESAC work
 * @param hits the concepts it is about, at most one a concept
 */
public record EvidenceRecord(
    EvidenceKind kind,
    String record,
    String title,
    DateSpan period,
    double quality,
    Jurisdiction country,
    Sector sector,
    boolean seesac,
    List<ConceptHit> hits) {

  private static final Comparator<EvidenceRecord> BETTER =
      Comparator.comparingDouble(EvidenceRecord::quality).reversed().thenComparing(EvidenceRecord::record);

  /**
   * One record of two that tell the same: worth in every respect what the better of them is, so that telling a thing
   * again never lowers it.
   *
   * @param like a record with hits of the same concepts in the same order
   * @return the one worth more by kind, and of two worth the same the one whose identifier comes first, with the best of
   *     both
   */
  EvidenceRecord or(EvidenceRecord like) {
    return BETTER.compare(this, like) <= 0 ? withBestOf(like) : like.withBestOf(this);
  }

  private EvidenceRecord withBestOf(EvidenceRecord like) {
    ImmutableList.Builder<ConceptHit> surest = ImmutableList.builder();
    for (int i = 0; i < hits.size(); i++) {
      boolean surer = like.hits.get(i).confidence() > hits.get(i).confidence();
      surest.add(surer ? like.hits.get(i) : hits.get(i));
    }
    return new EvidenceRecord(
        kind, record, title, period, quality, country, sector, seesac || like.seesac, surest.build());
  }
}
