/**
 * What the library does, one story a class, and a command line over it. Not published.
 *
 * <p>Start at {@link org.seesac.rssrp.examples.Rssrp}.
 */
@NullMarked
package org.seesac.rssrp.examples;

import org.jspecify.annotations.NullMarked;
