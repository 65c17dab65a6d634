package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import org.seesac.rssrp.core.roster.Assignment;

/**
 * How a completed deployment was judged. Immutable.
 *
 * @param byClient the client's rating of the expert, from 1 (poor) to 5 (excellent); 0 only in {@link #NONE}
 * @param byExpert the expert's rating of the deployment, on the same scale; 0 only in {@link #NONE}
 * @param missionReport where the mission report is filed; empty only in {@link #NONE}
 */
public record Evaluation(int byClient, int byExpert, String missionReport) {

  /** There is no evaluation. */
  public static final Evaluation NONE = new Evaluation(0, 0, "");

  /** Refuses ratings outside [1, 5] and an evaluation without a mission report. */
  public Evaluation {
    boolean isNone = byClient == 0 && byExpert == 0 && missionReport.isEmpty();
    checkArgument(
        isNone || (isRating(byClient) && isRating(byExpert)),
        "The evaluation has the ratings %s and %s. Both sides rate with a whole number from 1 to 5.",
        byClient,
        byExpert);
    checkArgument(
        isNone || !missionReport.isBlank(),
        "The evaluation names no mission report. Say where the report is filed; without it nothing is evaluated.");
  }

  private static boolean isRating(int rating) {
    return rating >= 1 && rating <= Assignment.BEST_RATING;
  }
}
