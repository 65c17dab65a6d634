package org.seesac.rssrp.matching.interpret;

/**
 * Words of a sentence that were found in a {@link CueList}. Immutable.
 *
 * @param meaning what the list says that they mean
 * @param first the first of them, as a token number
 * @param last the last of them
 */
record Cue(String meaning, int first, int last) {

  /** How many tokens it has. */
  int length() {
    return last - first + 1;
  }
}
