package org.seesac.rssrp.core.taxonomy;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A concept scheme breaks SKOS integrity conditions; lists every breach, in the order of the concepts. */
public final class InvalidTaxonomyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<String> problems;

  InvalidTaxonomyException(String taxonomy, List<String> problems) {
    super("Taxonomy " + taxonomy + " was not accepted, problems: " + problems.size() + "\n  "
        + String.join("\n  ", problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * What has to be put right.
   *
   * @return one sentence a problem, each with its advice; never empty
   */
  public List<String> problems() {
    return problems;
  }
}
