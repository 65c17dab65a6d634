/**
 * Who the experts are: the roster, each expert's claims, posts and assignments, and who approved them for how long.
 *
 * <p>Start at {@link org.seesac.rssrp.core.roster.Roster}. Texts that are not stated are empty, periods that are not
 * stated are open, numbers that are not stated are 0 where the component says so: nothing here is ever null.
 *
 * <p>Depends on: the taxonomy and reference packages. Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.core.roster;
