package org.seesac.rssrp.matching.interpret;

/**
 * Something that a request leaves open and that should be asked back. Immutable.
 *
 * @param field the field it would fill, such as {@code from}
 * @param question the question in English
 */
public record OpenQuestion(String field, String question) {}
