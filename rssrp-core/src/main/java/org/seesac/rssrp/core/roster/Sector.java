package org.seesac.rssrp.core.roster;

/** The kind of institution in which a post is held. Immutable. */
public enum Sector {
  /** Police. */
  POLICE,
  /** Armed forces. */
  MILITARY,
  /** Ministry of defence. */
  DEFENCE_MINISTRY,
  /** Ministry of the interior. */
  INTERIOR_MINISTRY,
  /** Ministry of foreign affairs. */
  FOREIGN_MINISTRY,
  /** Ministry of trade or economy. */
  TRADE_MINISTRY,
  /** Customs. */
  CUSTOMS,
  /** Courts, prosecution, ministry of justice. */
  JUSTICE,
  /** Parliament. */
  PARLIAMENT,
  /** University, academy, research. */
  ACADEMIA,
  /** Civil society. */
  CIVIL_SOCIETY,
  /** International organisation. */
  INTERNATIONAL,
  /** Industry. */
  INDUSTRY,
  /** Any other, or not stated. */
  OTHER
}
