package org.seesac.rssrp.core.roster;

/**
 * A certificate. Immutable.
 *
 * @param title what it attests
 * @param issuer who issued it; empty when not stated
 * @param year calendar year; 0 when not stated
 */
public record Certificate(String title, String issuer, int year) {}
