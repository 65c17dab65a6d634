package org.seesac.rssrp.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.roster.Consent;

/**
 * How experts are judged: the weight of each criterion, the barriers in force, the audience and the decay of experience.
 *
 * <p>Start from {@link #standard()} and change what differs. Immutable.
 *
 * <p>The weights also bound how far one word moves a score. Where a request gives needs, country and languages in its
 * fields, a word of its text moves a score by the weight of {@link Criterion#WORDS} at most; where it leaves country or
 * languages to the text, by that of {@link Criterion#CONTEXT} and {@link Criterion#LANGUAGES} too. Needs that are left to
 * the text have no such bound: a word can change what is needed.
 *
 * @param name what the policy is called in records
 * @param weights points a criterion can give, at least 0 each; one entry a criterion
 * @param barriers the barriers in force
 * @param audience to whom experts would be shown
 * @param halfLifeDays days after which ended experience counts half; more than 0
 * @param goodMatchPoints points below which the best candidate is called no good match, in [0, 100]; each preset has its
 *     own, so set it anew after changing weights
 * @param includesBarred whether barred experts are returned too, ranked and marked
 */
public record MatchingPolicy(
    String name,
    Map<Criterion, Integer> weights,
    Set<Barrier.Kind> barriers,
    Consent.Scope audience,
    double halfLifeDays,
    int goodMatchPoints,
    boolean includesBarred) {

  /**
   * Ten years: what was learnt in one career phase still counts half in the next. On the development set no
   * other one, from two to forty years, ranks better in cross-validation (+0.002, p = 0.19).
   */
  private static final double DEFAULT_HALF_LIFE_DAYS = 3650;

  /**
   * Parts rosters with a suitable expert from rosters without, on the 40 requests of the development set: with everybody
   * there 39 reach it; with only marginal experts left 3 do, with none of those 1. Balanced accuracy 0.96; of a threshold
   * chosen in cross-validation 0.95.
   */
  private static final int DEFAULT_GOOD_MATCH_POINTS = 42;

  /**
   * As {@link #DEFAULT_GOOD_MATCH_POINTS}; higher, because readiness gives points to whoever does not fit.
   * Balanced accuracy 0.95, in cross-validation 0.93.
   */
  private static final int RAPID_GOOD_MATCH_POINTS = 52;

  /** As {@link #DEFAULT_GOOD_MATCH_POINTS}: balanced accuracy 0.96, in cross-validation 0.95. */
  private static final int MENTORING_GOOD_MATCH_POINTS = 46;

  /**
   * Chosen on the development set (40 requests, 72 experts) by a seeded random search around 45/15/15/5/10/5/5, then
   * rounded: nDCG@10 rose from 0.956 to 0.963. The search itself, cross-validated, gains 0.008 (p below 0.01); from the weights
   * below it gains nothing more (0.001, p = 0.84). Expertise stays first because it is over all evidence. Work
   * done on assignments weighs more than a post held today, which expertise counts already without decay. The judgments
   * are by topic alone: they would take from participation, context, languages and words nearly all; these keep four
   * fifths, because a request asks for them, and decide among experts who know the field alike.
   */
  private static final MatchingPolicy STANDARD = new MatchingPolicy(
      "standard",
      ImmutableMap.<Criterion, Integer>builder()
          .put(Criterion.EXPERTISE, 45)
          .put(Criterion.CURRENT_EXPERIENCE, 10)
          .put(Criterion.TRACK_RECORD, 25)
          .put(Criterion.SEESAC_PARTICIPATION, 4)
          .put(Criterion.CONTEXT, 8)
          .put(Criterion.LANGUAGES, 4)
          .put(Criterion.WORDS, 4)
          .buildOrThrow(),
      ImmutableSet.copyOf(Barrier.Kind.values()),
      Consent.Scope.PARTNERS,
      DEFAULT_HALF_LIFE_DAYS,
      DEFAULT_GOOD_MATCH_POINTS,
      false);

  /** Somebody is needed now: who can go soon and does the work today comes first. */
  private static final MatchingPolicy RAPID_RESPONSE = STANDARD.named("rapid response")
      .withWeight(Criterion.READINESS, 30)
      .withWeight(Criterion.EXPERTISE, 35)
      .withWeight(Criterion.CURRENT_EXPERIENCE, 15)
      .withWeight(Criterion.TRACK_RECORD, 5)
      .withWeight(Criterion.SEESAC_PARTICIPATION, 5)
      .withWeight(Criterion.CONTEXT, 5)
      .withWeight(Criterion.LANGUAGES, 3)
      .withWeight(Criterion.WORDS, 2)
      .withGoodMatchPoints(RAPID_GOOD_MATCH_POINTS);

  /** Somebody is to guide others: what was carried out before comes first, and it fades slowly. */
  private static final MatchingPolicy MENTORING = STANDARD.named("mentoring")
      .withWeight(Criterion.TRACK_RECORD, 40)
      .withWeight(Criterion.EXPERTISE, 30)
      .withWeight(Criterion.CURRENT_EXPERIENCE, 5)
      .withWeight(Criterion.SEESAC_PARTICIPATION, 5)
      .withWeight(Criterion.CONTEXT, 10)
      .withWeight(Criterion.LANGUAGES, 5)
      .withWeight(Criterion.WORDS, 5)
      .withHalfLifeDays(2 * DEFAULT_HALF_LIFE_DAYS)
      .withGoodMatchPoints(MENTORING_GOOD_MATCH_POINTS);

  /** Refuses negative weights and numbers out of range; takes unmodifiable copies. */
  public MatchingPolicy {
    Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion, weights.getOrDefault(criterion, 0));
    }
    all.forEach((criterion, weight) -> checkArgument(
        weight >= 0 && weight <= 1000, "Weight of %s is %s. Give it points from 0 to 1000.", criterion, weight));
    checkArgument(
        halfLifeDays > 0 && Double.isFinite(halfLifeDays),
        "halfLifeDays is %s. It must be more than 0; use 3650 for a slow decay.",
        halfLifeDays);
    checkArgument(
        goodMatchPoints >= 0, "goodMatchPoints is %s. Give 0 or more points; 0 switches the check off.",
        goodMatchPoints);
    weights = ImmutableMap.copyOf(all);
    barriers = ImmutableSet.copyOf(Sets.immutableEnumSet(barriers));
  }

  /**
   * The default: expertise first, then what was done before and what is done now. Weights: expertise 45, current
   * experience 10, track record 25, SEESAC participation 4, context 8, languages 4, words 4; chosen on judged requests.
   *
   * @return weights that sum to 100, every barrier in force, partners as audience
   */
  public static MatchingPolicy standard() {
    return STANDARD;
  }

  /**
   * For a crisis: readiness weighs nearly as much as expertise, and current work more than what lies behind.
   *
   * @return weights that sum to 100, otherwise as {@link #standard()}
   */
  public static MatchingPolicy rapidResponse() {
    return RAPID_RESPONSE;
  }

  /**
   * For guiding others: the track record first, with a half-life of twenty years.
   *
   * @return weights that sum to 100, otherwise as {@link #standard()}
   */
  public static MatchingPolicy mentoring() {
    return MENTORING;
  }

  /**
   * This policy with another weight for one criterion.
   *
   * @param criterion the criterion
   * @param points what it can give, from 0 to 1000
   * @return a new policy
   */
  public MatchingPolicy withWeight(Criterion criterion, int points) {
    Map<Criterion, Integer> changed = new EnumMap<>(weights);
    changed.put(criterion, points);
    return new MatchingPolicy(name, changed, barriers, audience, halfLifeDays, goodMatchPoints, includesBarred);
  }

  /**
   * This policy under another name.
   *
   * @param newName what it is called in records
   * @return a new policy
   */
  public MatchingPolicy named(String newName) {
    return new MatchingPolicy(newName, weights, barriers, audience, halfLifeDays, goodMatchPoints, includesBarred);
  }

  /**
   * This policy without one of its barriers.
   *
   * @param kind the barrier to lift
   * @return a new policy
   */
  public MatchingPolicy withoutBarrier(Barrier.Kind kind) {
    Set<Barrier.Kind> rest = Sets.difference(barriers, Set.of(kind));
    return new MatchingPolicy(name, weights, rest, audience, halfLifeDays, goodMatchPoints, includesBarred);
  }

  /**
   * This policy for another audience.
   *
   * @param newAudience to whom experts would be shown
   * @return a new policy
   */
  public MatchingPolicy forAudience(Consent.Scope newAudience) {
    return new MatchingPolicy(name, weights, barriers, newAudience, halfLifeDays, goodMatchPoints, includesBarred);
  }

  /**
   * This policy with another decay of experience.
   *
   * @param days days after which ended experience counts half; more than 0
   * @return a new policy
   */
  public MatchingPolicy withHalfLifeDays(double days) {
    return new MatchingPolicy(name, weights, barriers, audience, days, goodMatchPoints, includesBarred);
  }

  /**
   * This policy with another threshold for a good match.
   *
   * @param points below which the best candidate is called no good match; 0 switches the check off
   * @return a new policy
   */
  public MatchingPolicy withGoodMatchPoints(int points) {
    return new MatchingPolicy(name, weights, barriers, audience, halfLifeDays, points, includesBarred);
  }

  /**
   * This policy, returning barred experts too, ranked by fit and marked with their barriers: for analysis, never for a
   * shortlist that leaves the house.
   *
   * @return a new policy
   */
  public MatchingPolicy includingBarred() {
    return new MatchingPolicy(name, weights, barriers, audience, halfLifeDays, goodMatchPoints, true);
  }

  /**
   * The most that a criterion can give.
   *
   * @param criterion the criterion
   * @return milli-points, 0 or more
   */
  public int maxMilliPoints(Criterion criterion) {
    return weights.getOrDefault(criterion, 0) * 1000;
  }
}
