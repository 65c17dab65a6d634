package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * Why a candidate has the points it has, for a person to check: by criterion and by need what was found, the quoted evidence
 * with the place it stands in, and what is claimed against what records show. A claim is never worded as proven. Immutable.
 *
 * <p>Made by {@link #of}. What is quoted stays in its own language. It names the expert; for a decision without names take the
 * blind view of a dossier.
 *
 * @param language the language of its words, {@code en} or {@code fr}
 * @param expertId identifier of the expert
 * @param expertName name of the expert
 * @param rank position on the shortlist, counted from 1; 0 when the expert was assessed alone
 * @param milliPoints the fit, in milli-points
 * @param maxMilliPoints the most a fit can have, in milli-points
 * @param barriers why the expert cannot be sent, one sentence a barrier; often empty
 * @param standings what is claimed against what is evidenced, one a need in the order of the request
 * @param criteria the fit by criterion, in the order of {@link Criterion}; criteria without weight are left out
 */
public record Explanation(
    String language,
    String expertId,
    String expertName,
    int rank,
    int milliPoints,
    int maxMilliPoints,
    List<String> barriers,
    List<Standing> standings,
    List<OfCriterion> criteria) {

  /** Takes unmodifiable copies. */
  public Explanation {
    barriers = ImmutableList.copyOf(barriers);
    standings = ImmutableList.copyOf(standings);
    criteria = ImmutableList.copyOf(criteria);
  }

  /**
   * Explains a candidate.
   *
   * @param candidate a candidate of a shortlist, or an expert assessed alone
   * @param taxonomy the taxonomy of the roster; names the needs
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English, and {@link #language()} tells so
   * @return the explanation
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when the taxonomy lacks a concept of the request
   */
  public static Explanation of(Candidate candidate, Taxonomy taxonomy, String language) {
    return new ExplanationComposer(candidate, taxonomy, Wording.in(language)).explanation();
  }

  /**
   * The explanation as lines of text.
   *
   * @return lines, each ended by a line feed; what belongs to a line stands below it, indented
   */
  public String text() {
    return new ExplanationText(this).text();
  }

  /**
   * What one criterion gives. Immutable.
   *
   * @param criterion the criterion
   * @param degree found, partly or not found
   * @param milliPoints what was reached, in [0, {@code maxMilliPoints}]
   * @param maxMilliPoints what could be reached; more than 0
   * @param needs what it rests on need by need; empty where the criterion is not about needs
   * @param evidence what it rests on otherwise, strongest first
   * @param facts plain facts it rests on, such as a language
   */
  public record OfCriterion(
      Criterion criterion,
      Score.Degree degree,
      int milliPoints,
      int maxMilliPoints,
      List<OfNeed> needs,
      List<Evidence> evidence,
      List<String> facts) {

    /** Takes unmodifiable copies. */
    public OfCriterion {
      needs = ImmutableList.copyOf(needs);
      evidence = ImmutableList.copyOf(evidence);
      facts = ImmutableList.copyOf(facts);
    }
  }

  /**
   * What one need gives within a criterion. Immutable.
   *
   * @param need the concept needed
   * @param name its name
   * @param degree found, partly or not found
   * @param milliPoints what was reached, in [0, {@code maxMilliPoints}]
   * @param maxMilliPoints what could be reached
   * @param evidence what it rests on, strongest first
   */
  public record OfNeed(
      ConceptId need, String name, Score.Degree degree, int milliPoints, int maxMilliPoints, List<Evidence> evidence) {

    /** Takes an unmodifiable copy. */
    public OfNeed {
      evidence = ImmutableList.copyOf(evidence);
    }

    /**
     * What the expert says.
     *
     * @return claims and words of the biography, strongest first
     */
    public List<Evidence> claimed() {
      return evidence.stream().filter(Evidence::isClaimedOnly).toList();
    }

    /**
     * What records show.
     *
     * @return posts, assignments, certificates and degrees, strongest first
     */
    public List<Evidence> evidenced() {
      return evidence.stream().filter(each -> !each.isClaimedOnly()).toList();
    }
  }

  /**
   * A piece of evidence. Immutable.
   *
   * @param citation the record, the field, the offsets in it and the quote
   * @param words the record in words that tell a claim from what was done
   * @param milliPoints what it adds to stronger evidence, in milli-points
   */
  public record Evidence(Citation citation, String words, int milliPoints) {

    /**
     * Whether it rests on the expert's own word alone.
     *
     * @return true for claims and for the biography
     */
    public boolean isClaimedOnly() {
      return citation.isClaimedOnly();
    }
  }

  /**
   * What is claimed of a need against what is evidenced. Immutable.
   *
   * @param need the concept needed
   * @param name its name
   * @param claimed whether the expert says so of this need or a part of it, in the list of claims or in the biography
   * @param level the highest level claimed for this need or a part of it; {@code UNSTATED} when none is
   * @param records how many of the records that count for expertise, current experience or track record show it
   * @param nearRecords how many of the records that count show only something near it: its area, or a neighbouring activity
   * @param mayBeMore whether there may be weaker records too, which no longer count for expertise
   * @param evidencedShare what these and the near records are worth together, without any claim, in [0, 1]
   * @param words the standing in words, such as {@code claims it, no record shows it}
   */
  public record Standing(
      ConceptId need,
      String name,
      boolean claimed,
      ExpertiseLevel level,
      int records,
      int nearRecords,
      boolean mayBeMore,
      double evidencedShare,
      String words) {}
}
