package org.seesac.rssrp.core.taxonomy;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The stable identifier of a concept, such as {@code salw.pssm.destruction}. Immutable.
 *
 * @param value not blank, without white space
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

  /** Refuses a blank identifier and one with white space in it. */
  public ConceptId {
    checkArgument(
        !value.isBlank() && value.chars().noneMatch(Character::isWhitespace),
        "Concept identifier '%s' is blank or has white space. Write it as in the taxonomy, e.g. salw.mtr.register.",
        value);
  }

  /**
   * The identifier with this value.
   *
   * @param value not blank, without white space
   * @return the identifier
   */
  public static ConceptId of(String value) {
    return new ConceptId(value);
  }

  @Override
  public int compareTo(ConceptId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
