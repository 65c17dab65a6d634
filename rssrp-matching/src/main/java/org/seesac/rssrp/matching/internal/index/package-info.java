/**
 * Finding candidates faster than one by one: Lucene fields, the searcher, upper bounds.
 *
 * <p>Internal: not exported, may change at any time.
 */
package org.seesac.rssrp.matching.internal.index;
