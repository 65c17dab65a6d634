package org.seesac.rssrp.matching.internal.evidence;

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
    List<ConceptHit> hits) {}
