/**
 * What a request says: from free text to concepts, host country, languages, dates and conditions, each with its place in
 * the text.
 *
 * <p>Start at {@link org.seesac.rssrp.matching.interpret.RequestInterpreter}; the result is an
 * {@link org.seesac.rssrp.matching.interpret.Interpretation}.
 *
 * <p>Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.matching.interpret;
