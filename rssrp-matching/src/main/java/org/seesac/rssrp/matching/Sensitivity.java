package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Whether the best candidate stays the best when the weights of a policy are not quite what they are. Immutable.
 *
 * @param first identifier of the best expert by the policy; empty when nobody is listed
 * @param changes every weight that was changed, with who is best then; two a criterion that has a weight
 */
public record Sensitivity(String first, List<Change> changes) {

  /** By this part each weight is raised and lowered, one at a time. */
  public static final double PART = 0.2;

  /** Takes an unmodifiable copy. */
  public Sensitivity {
    changes = ImmutableList.copyOf(changes);
  }

  /**
   * One weight changed.
   *
   * @param criterion the criterion whose weight was changed
   * @param points its changed weight
   * @param first identifier of the best expert then; empty when nobody is listed
   */
  public record Change(Criterion criterion, int points, String first) {}

  /**
   * Whether no change puts another expert first.
   *
   * @return true when the first place is safe
   */
  public boolean isStable() {
    return upsets().isEmpty();
  }

  /**
   * The changes that put another expert first.
   *
   * @return in the order of the criteria
   */
  public List<Change> upsets() {
    return changes.stream().filter(each -> !each.first().equals(first)).toList();
  }
}
