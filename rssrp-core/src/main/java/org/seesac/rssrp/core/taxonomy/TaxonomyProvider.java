package org.seesac.rssrp.core.taxonomy;

/**
 * Supplies the taxonomy that ships with the library to {@link Taxonomy#rssrp()}.
 *
 * <p>A service, so that this package need not know how taxonomy files are read. Callers use {@link Taxonomy#rssrp()}.
 */
public interface TaxonomyProvider {

  /**
   * Reads the shipped taxonomy.
   *
   * @return the taxonomy
   */
  Taxonomy taxonomy();
}
