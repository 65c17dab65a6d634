/**
 * From texts and profiles to evidence for concepts, with the words it rests on.
 *
 * <p>Internal: not exported, may change at any time.
 */
package org.seesac.rssrp.matching.internal.evidence;
