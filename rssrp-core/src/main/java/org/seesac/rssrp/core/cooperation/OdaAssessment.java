package org.seesac.rssrp.core.cooperation;

/**
 * Whether a deployment may count as official development assistance: three answers, each with its rule and list, and
 * never a bare yes. Immutable.
 *
 * <p>Source of the questions: OECD DAC, reporting directives of the Creditor Reporting System: the recipient is on the list,
 * the activity promotes development and welfare, an official agency provides it. The wording is our own.
 *
 * @param recipient whether the recipient is on the DAC list of the day
 * @param activity whether the activity is of a kind that counts
 * @param provider whether who bears the cost can report it
 */
public record OdaAssessment(OdaAnswer recipient, OdaAnswer activity, OdaAnswer provider) {

  /**
   * The verdict that stands most in the way: unlikely before unknown before review before likely.
   *
   * @return the verdict; {@link Verdict#LIKELY} only when all three are
   */
  public Verdict weakest() {
    Verdict weaker = weaker(recipient.verdict(), activity.verdict());
    return weaker(weaker, provider.verdict());
  }

  private static Verdict weaker(Verdict left, Verdict right) {
    return left.compareTo(right) >= 0 ? left : right;
  }
}
