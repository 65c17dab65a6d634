/**
 * Text as this library reads it: tokens with offsets, folding, stems, sentences, languages.
 *
 * <p>Internal: not exported, may change at any time.
 */
package org.seesac.rssrp.matching.internal.text;
