package org.seesac.rssrp.matching;

import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * The place in an expert's profile that a point rests on. Immutable.
 *
 * @param source the kind of record
 * @param record which record of that kind: its identifier, or its position counted from 1
 * @param title what the record is called
 * @param period when it was; {@link DateSpan#UNSTATED} for records without a period
 * @param field the field of the record that is quoted, such as {@code description}; the list of tags for a declared one
 * @param start offset of the quote in that field, in UTF-16 units; 0 for a declared tag
 * @param end offset behind the quote
 * @param quote the words themselves; the concept's name for a declared tag
 * @param concept identifier of the concept that the words are about; empty where they are about a place or SEESAC work
 */
public record Citation(
    Source source, String record, String title, DateSpan period, String field, int start, int end, String quote,
    String concept) {

  /** The kind of record in an expert's profile. */
  public enum Source {
    /** What the expert says of their own expertise: claimed, not proven. */
    CLAIM,
    /** A post of the national career. */
    POST,
    /** An assignment of the track record. */
    ASSIGNMENT,
    /** A certificate. */
    CERTIFICATE,
    /** A degree. */
    EDUCATION,
    /** Headline or biography, in the expert's own words. */
    SUMMARY
  }

  /**
   * Whether this rests on the expert's own word alone.
   *
   * @return true for claims and for the biography
   */
  public boolean isClaimedOnly() {
    return source == Source.CLAIM || source == Source.SUMMARY;
  }

  /**
   * Whether the quote stands in the record word for word.
   *
   * @return false for a declared tag, and where the record is cited as a whole for its place or as SEESAC work
   */
  public boolean isQuote() {
    return !concept.isEmpty() && !field.equals("concepts");
  }

  /**
   * The record it stands in; a claim is never worded as proven.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @param taxonomy names the concept of a claim
   * @return a phrase such as {@code Held the post: Head of the register, from 2019 on}, without the quote
   */
  public String words(String language, Taxonomy taxonomy) {
    Wording wording = Wording.in(language);
    String named = source == Source.CLAIM
        ? taxonomy.concept(ConceptId.of(concept)).prefLabel(wording.language())
        : title;
    String when = period.isStated() ? ", " + wording.of(period) : "";
    return wording.say("Source." + source.name(), named) + when;
  }

  @Override
  public String toString() {
    return source.name().toLowerCase(java.util.Locale.ROOT) + " " + record + ", " + field + ": \"" + quote + "\"";
  }
}
