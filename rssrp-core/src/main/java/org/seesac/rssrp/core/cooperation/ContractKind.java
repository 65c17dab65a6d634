package org.seesac.rssrp.core.cooperation;

/** How an expert is engaged. Immutable. */
public enum ContractKind {
  /** Nothing is said. */
  UNSTATED,
  /** Individual contract. */
  INDIVIDUAL_CONTRACT,
  /** Reimbursable loan agreement with the employer. */
  REIMBURSABLE_LOAN,
  /** Loan agreement with the employer without reimbursement. */
  NON_REIMBURSABLE_LOAN,
  /** Secondment. */
  SECONDMENT,
  /** The employer's own mission travel. */
  MISSION_TRAVEL
}
