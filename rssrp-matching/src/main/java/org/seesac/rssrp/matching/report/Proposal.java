package org.seesac.rssrp.matching.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Score;

/**
 * An expert who is proposed, as far as the view shows the expert. Immutable.
 *
 * @param rank position among those shown, counted from 1
 * @param mark short name in the coverage map: a letter in the blind view, otherwise the rank
 * @param name the expert's name; a pseudonym in the blind view
 * @param about who the expert is, in one line; empty in the blind view
 * @param milliPoints the fit, in milli-points
 * @param maxMilliPoints the most a fit can have, in milli-points
 * @param bars the fit by criterion, in the order of {@link Criterion}; criteria without weight are left out
 * @param standings what the expert claims against what records show, labelled by need
 * @param evidence what the fit rests on, by criterion and need, strongest first
 * @param openPoints what is to be cleared up before a decision
 * @param remarks what only the house may read; empty in the other views
 */
public record Proposal(
    int rank,
    String mark,
    String name,
    String about,
    int milliPoints,
    int maxMilliPoints,
    List<Bar> bars,
    List<Fact> standings,
    List<Evidence> evidence,
    List<String> openPoints,
    List<Fact> remarks) {

  /** Takes unmodifiable copies. */
  public Proposal {
    bars = ImmutableList.copyOf(bars);
    standings = ImmutableList.copyOf(standings);
    evidence = ImmutableList.copyOf(evidence);
    openPoints = ImmutableList.copyOf(openPoints);
    remarks = ImmutableList.copyOf(remarks);
  }

  /**
   * What one criterion gives. Immutable.
   *
   * @param criterion the criterion
   * @param degree found, partly or not found
   * @param milliPoints what was reached, in [0, {@code maxMilliPoints}]
   * @param maxMilliPoints what could be reached; more than 0
   * @param facts plain facts behind it, such as a language; often empty
   */
  public record Bar(Criterion criterion, Score.Degree degree, int milliPoints, int maxMilliPoints, List<String> facts) {

    /** Takes an unmodifiable copy. */
    public Bar {
      facts = ImmutableList.copyOf(facts);
    }
  }

  /**
   * A piece of evidence. Immutable.
   *
   * @param criterion the criterion it counts for
   * @param need the name of the need it counts for; empty where the criterion is not about needs
   * @param source the record it stands in, in words that tell a claim from what was done
   * @param quote the expert's own words; empty for a declared tag
   * @param milliPoints what it adds to stronger evidence, in milli-points
   * @param claimedOnly whether it rests on the expert's own word alone
   */
  public record Evidence(
      Criterion criterion, String need, String source, String quote, int milliPoints, boolean claimedOnly) {}
}
