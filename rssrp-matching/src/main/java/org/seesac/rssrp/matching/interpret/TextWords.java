package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text by their stems. Immutable.
 *
 * @param sentences the stems of each sentence in order; as often as they stand there
 * @param rarities stem to rarity: the inverse document frequency by the shipped phrase lists, which a roster does not
 *     change; a word that is not in them counts as the rarest, and one in several languages as in that where it is commonest
 */
public record TextWords(List<List<String>> sentences, Map<String, Double> rarities) {

  /** Takes unmodifiable copies. */
  public TextWords {
    sentences = sentences.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    rarities = ImmutableMap.copyOf(rarities);
  }
}
