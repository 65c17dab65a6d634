/**
 * A relevance harness of one's own: judgments and runs in TREC format, and the measures that compare them.
 *
 * <p>Start at {@link org.seesac.rssrp.matching.evaluate.Evaluation}.
 *
 * <p>Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.matching.evaluate;
