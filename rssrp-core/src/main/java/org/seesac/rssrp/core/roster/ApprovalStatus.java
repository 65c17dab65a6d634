package org.seesac.rssrp.core.roster;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an expert stands in the approval life cycle. Immutable. */
public enum ApprovalStatus {
  /** Put forward by a participating state. */
  NOMINATED,
  /** Checked against the formal conditions. */
  SCREENED,
  /** Approved by the participating state, up to a last valid day. */
  APPROVED,
  /** Set aside for a time. */
  SUSPENDED,
  /** Taken back by the state or by the expert. */
  WITHDRAWN,
  /** Not accepted. */
  REJECTED;

  /**
   * The statuses that may follow this one.
   *
   * @return a copy; approval may follow nomination without a separate screening, and be renewed
   */
  public Set<ApprovalStatus> next() {
    return switch (this) {
      case NOMINATED -> EnumSet.of(SCREENED, APPROVED, WITHDRAWN, REJECTED);
      case SCREENED -> EnumSet.of(APPROVED, WITHDRAWN, REJECTED);
      case APPROVED -> EnumSet.of(APPROVED, SUSPENDED, WITHDRAWN);
      case SUSPENDED -> EnumSet.of(APPROVED, WITHDRAWN);
      case WITHDRAWN, REJECTED -> EnumSet.of(NOMINATED);
    };
  }

  /**
   * How the status is written in a file and shown.
   *
   * @return the name in small letters
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
