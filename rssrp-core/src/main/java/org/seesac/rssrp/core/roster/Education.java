package org.seesac.rssrp.core.roster;

/**
 * A degree. Immutable.
 *
 * @param degree what was awarded
 * @param institution who awarded it; empty when not stated
 * @param year calendar year; 0 when not stated
 */
public record Education(String degree, String institution, int year) {}
