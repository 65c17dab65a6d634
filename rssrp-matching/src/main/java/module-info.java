import org.jspecify.annotations.NullMarked;

/**
 * Request in, explained shortlist of experts out. Lucene is used inside only.
 *
 * <p>Start at {@link org.seesac.rssrp.matching}. Nulls are refused unless marked.
 */
@NullMarked module org.seesac.rssrp.matching {
  requires transitive org.seesac.rssrp.core;
  requires static org.jspecify;
  requires com.google.common;
  requires org.apache.lucene.core;

  exports org.seesac.rssrp.matching;
  exports org.seesac.rssrp.matching.evaluate;
  exports org.seesac.rssrp.matching.interpret;
  exports org.seesac.rssrp.matching.report;
}
