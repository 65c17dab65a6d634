package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.core.taxonomy.TaxonomyProvider;

/** Reads the taxonomy that ships with this library. Callers use {@link Taxonomy#rssrp()}. Stateless. */
public final class ShippedTaxonomy implements TaxonomyProvider {

  private static final String RESOURCE = "rssrp-taxonomy.jsonld";

  /** For the service loader, which needs it where there is no module path. */
  public ShippedTaxonomy() {}

  @Override
  public Taxonomy taxonomy() {
    try (InputStream in = Taxonomy.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + RESOURCE + " is missing beside " + Taxonomy.class
            + ". Keep the resources when repackaging rssrp-core.");
      }
      return TaxonomyReader.read(in, RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + RESOURCE + " could not be read.", e);
    }
  }
}
