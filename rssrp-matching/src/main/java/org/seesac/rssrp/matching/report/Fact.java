package org.seesac.rssrp.matching.report;

/**
 * A labelled line of a dossier. Immutable.
 *
 * @param label what it is
 * @param value what is stated
 */
public record Fact(String label, String value) {}
