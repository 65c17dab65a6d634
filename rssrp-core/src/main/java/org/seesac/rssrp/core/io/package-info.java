/**
 * Files in and out: rosters, requests and deployments as JSON Lines, taxonomies as SKOS JSON-LD.
 *
 * <p>Start at {@link org.seesac.rssrp.core.io.RosterReader}. A reader reports every problem of a file at once, each as a
 * {@link org.seesac.rssrp.core.io.DataProblem} with its place, value, rule and advice; nothing is skipped in silence. What
 * a file may hold is bounded: no line, nesting or number can exhaust the memory.
 * {@link org.seesac.rssrp.core.io.WholeFile} writes any text so that a failure leaves the older file as it was.
 *
 * <p>Depends on: all other packages of this module, and Jackson, which no signature shows. Readers and writers are
 * immutable and safe for use by many threads.
 */
package org.seesac.rssrp.core.io;
