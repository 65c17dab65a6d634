/**
 * The words that a person reads, in English and French: one message bundle a language.
 *
 * <p>Internal: not exported, may change at any time.
 */
package org.seesac.rssrp.matching.internal.wording;
