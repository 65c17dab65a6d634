package org.seesac.rssrp.core.cooperation;

/** What has to be settled before an expert travels; what turned out not to be needed is settled too. Immutable. */
public enum Clearance {
  /** Security training and the security clearance of the travel. */
  SECURITY,
  /** Medical fitness. */
  MEDICAL,
  /** Visa. */
  VISA,
  /** Insurance. */
  INSURANCE
}
