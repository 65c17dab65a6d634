/**
 * What an expert can be expert in: a SKOS concept scheme.
 *
 * <p>Start at {@link org.seesac.rssrp.core.taxonomy.Taxonomy}. The taxonomy itself is data, not code: a change to it is a
 * change that a person at SEESAC can review.
 *
 * <p>Depends on: the JDK and Guava collections only. Nothing here knows of experts, requests or search. Everything is
 * immutable and safe for use by many threads.
 */
package org.seesac.rssrp.core.taxonomy;
