/**
 * Codes that rosters and requests refer to: jurisdictions, regions, languages, language levels, dates and dated lists.
 *
 * <p>Start at {@link org.seesac.rssrp.core.reference.Jurisdiction}. Every list tells its version, source and validity
 * through an {@link org.seesac.rssrp.core.reference.Edition}.
 *
 * <p>Depends on: the JDK and Guava collections only. Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.core.reference;
