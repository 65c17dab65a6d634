package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * What a candidate scored and why: a tree whose every value is the sum of the nodes below it.
 *
 * <p>Points are whole milli-points, so that sums are exact: 100 000 is the most a fit can have. Immutable.
 */
public sealed interface Score {

  /**
   * The points of this node.
   *
   * @return milli-points in [0, {@link #maxMilliPoints()}]
   */
  int milliPoints();

  /**
   * The most this node could have.
   *
   * @return milli-points
   */
  int maxMilliPoints();

  /**
   * What the points of this node are made of.
   *
   * @return empty for a leaf
   */
  List<Score> parts();

  /**
   * How much of it was found.
   *
   * @return by the share of the points reached
   */
  default Degree degree() {
    return Degree.of(milliPoints(), maxMilliPoints());
  }

  /** How much of what was asked is found. */
  enum Degree {
    /** Two thirds of the points or more. */
    FOUND,
    /** Less, but some. */
    PARTLY,
    /** No point. */
    NOT_FOUND;

    /**
     * What the degree is called.
     *
     * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
     * @return one or two words
     */
    public String words(String language) {
      return Wording.in(language).name(this);
    }

    private static Degree of(int points, int most) {
      if (points == 0) {
        return NOT_FOUND;
      }
      return 3L * points >= 2L * most ? FOUND : PARTLY;
    }
  }

  /**
   * The whole fit.
   *
   * @param parts one node a criterion, in the order of {@link Criterion}
   */
  record Total(List<Score> parts) implements Score {

    /** Takes an unmodifiable copy. */
    public Total {
      parts = ImmutableList.copyOf(parts);
    }

    @Override
    public int milliPoints() {
      return Score.sum(parts);
    }

    @Override
    public int maxMilliPoints() {
      return parts.stream().mapToInt(Score::maxMilliPoints).sum();
    }

    /** The points with three decimals, such as {@code 71.250}. */
    @Override
    public String toString() {
      return Score.format(milliPoints());
    }
  }

  /**
   * The points of one criterion.
   *
   * @param criterion the criterion
   * @param maxMilliPoints its weight in the policy
   * @param parts what they are made of
   */
  record ByCriterion(Criterion criterion, int maxMilliPoints, List<Score> parts) implements Score {

    /** Takes an unmodifiable copy. */
    public ByCriterion {
      parts = ImmutableList.copyOf(parts);
    }

    @Override
    public int milliPoints() {
      return Score.sum(parts);
    }

    @Override
    public String toString() {
      return criterion.meaning() + ": " + Score.format(milliPoints()) + " of " + Score.format(maxMilliPoints);
    }
  }

  /**
   * The points that one need contributes to a criterion.
   *
   * @param need the concept needed
   * @param maxMilliPoints the need's share of the criterion
   * @param parts one leaf a piece of evidence
   */
  record ByNeed(ConceptId need, int maxMilliPoints, List<Score> parts) implements Score {

    /** Takes an unmodifiable copy. */
    public ByNeed {
      parts = ImmutableList.copyOf(parts);
    }

    @Override
    public int milliPoints() {
      return Score.sum(parts);
    }

    @Override
    public String toString() {
      return need + ": " + Score.format(milliPoints()) + " of " + Score.format(maxMilliPoints);
    }
  }

  /**
   * The points that one piece of evidence adds to what the stronger ones already gave.
   *
   * @param citation where it stands
   * @param strength what it is worth alone, in [0, 1]
   * @param milliPoints what it adds
   */
  record ByEvidence(Citation citation, double strength, int milliPoints) implements Score {

    @Override
    public int maxMilliPoints() {
      return milliPoints;
    }

    @Override
    public List<Score> parts() {
      return List.of();
    }

    @Override
    public String toString() {
      return Score.format(milliPoints) + "  " + citation;
    }
  }

  /**
   * The points for a plain fact of the profile, such as a language.
   *
   * @param fact the fact
   * @param milliPoints what it gives
   * @param maxMilliPoints what it could give
   */
  record ByFact(ProfileFact fact, int milliPoints, int maxMilliPoints) implements Score {

    @Override
    public List<Score> parts() {
      return List.of();
    }

    @Override
    public String toString() {
      return Score.format(milliPoints) + "  " + fact;
    }
  }

  /**
   * Writes milli-points as points.
   *
   * @param milliPoints any number
   * @return with three decimals and a point, in every locale
   */
  static String format(int milliPoints) {
    return format(milliPoints, "en");
  }

  /**
   * Writes milli-points as points.
   *
   * @param milliPoints any number
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return with three decimals behind a point, or in French behind a comma
   */
  static String format(int milliPoints, String language) {
    return Wording.in(language).points(milliPoints);
  }

  private static int sum(List<Score> parts) {
    return parts.stream().mapToInt(Score::milliPoints).sum();
  }
}
