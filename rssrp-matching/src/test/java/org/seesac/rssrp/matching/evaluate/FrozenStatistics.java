package org.seesac.rssrp.matching.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** How rare stems are in a body of texts; taken once, and the same for every expert and request afterwards. */
final class FrozenStatistics {

  private final Map<String, Integer> documents = new HashMap<>();
  private final int size;

  FrozenStatistics(Collection<List<String>> texts) {
    this.size = texts.size();
    texts.forEach(text -> new LinkedHashSet<>(text).forEach(stem -> documents.merge(stem, 1, Integer::sum)));
  }

  /** The inverse document frequency of a stem in nats; a stem that no text has is the rarest. */
  double rarity(String stem) {
    return StrictMath.log((size + 1) / (documents.getOrDefault(stem, 0) + 0.5));
  }
}
