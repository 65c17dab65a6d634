/**
 * What is asked for: a request for support, its needs and its conditions.
 *
 * <p>Start at {@link org.seesac.rssrp.core.request.SupportRequest}.
 *
 * <p>Depends on: the taxonomy and reference packages. Everything is immutable and safe for use by many threads.
 */
package org.seesac.rssrp.core.request;
