/**
 * Pure arithmetic of scores: no Lucene, no clock, no I/O.
 *
 * <p>Internal: not exported, may change at any time.
 */
package org.seesac.rssrp.matching.internal.score;
