package org.seesac.rssrp.core.cooperation;

/**
 * What a state contributed under one heading. Immutable.
 *
 * @param code code of the heading, such as {@code salw.mtr}, {@code KG} or {@code 16.4}
 * @param label the heading in English
 * @param deployments how many deployments
 * @param experts how many different experts
 * @param workingDays working days, Monday to Friday, in the year of the report
 */
public record ContributionLine(String code, String label, int deployments, int experts, long workingDays) {}
