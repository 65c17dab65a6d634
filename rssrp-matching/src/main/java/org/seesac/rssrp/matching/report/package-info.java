/**
 * The shortlist dossier: what a meeting reads to decide whom to send, as HTML and Markdown, in a blind, a partner and an
 * internal view.
 *
 * <p>Start at {@link org.seesac.rssrp.matching.report.Dossier}.
 *
 * <p>Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.matching.report;
