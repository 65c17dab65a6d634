/**
 * Small things that several packages of this module share. Not exported.
 *
 * <p>Depends on: the JDK only.
 */
package org.seesac.rssrp.core.internal;
