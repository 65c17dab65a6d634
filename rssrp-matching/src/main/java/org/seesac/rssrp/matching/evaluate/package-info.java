/**
 * A relevance harness of one's own: judgments and runs in TREC format, the measures that compare them, and baselines to
 * compare with.
 *
 * <p>Start at {@link org.seesac.rssrp.matching.evaluate.Evaluation}; {@link
 * org.seesac.rssrp.matching.evaluate.Baselines} ranks a roster in plain ways to be measured beside one's own.
 *
 * <p>Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.matching.evaluate;
