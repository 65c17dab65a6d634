import org.jspecify.annotations.NullMarked;
import org.seesac.rssrp.core.io.ShippedTaxonomy;
import org.seesac.rssrp.core.taxonomy.TaxonomyProvider;

/**
 * The domain: what experts can be expert in, who is on the roster, and what is asked for. Nothing here searches.
 *
 * <p>Start at {@link org.seesac.rssrp.core.roster}. Nulls are refused unless marked.
 */
@NullMarked module org.seesac.rssrp.core {
  requires static org.jspecify;
  requires com.google.common;
  requires java.xml;
  requires tools.jackson.databind;

  exports org.seesac.rssrp.core.cooperation;
  exports org.seesac.rssrp.core.io;
  exports org.seesac.rssrp.core.reference;
  exports org.seesac.rssrp.core.request;
  exports org.seesac.rssrp.core.roster;
  exports org.seesac.rssrp.core.taxonomy;

  uses TaxonomyProvider;

  provides TaxonomyProvider with
      ShippedTaxonomy;
}
