package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.seesac.rssrp.core.reference.Jurisdiction;

/** Reads whose nationals are excluded, and which states alone may send an expert. */
final class StatesReader implements FieldReader {

  private static final double CONFIDENCE = 0.9;

  @Override
  public List<Finding> read(RequestText text) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    for (CueText sentence : CueText.of(text)) {
      for (StateClauses.Clause clause : StateClauses.in(sentence, PlaceMention.in(sentence))) {
        found.add(finding(sentence, clause));
      }
    }
    return found.build();
  }

  private static Finding finding(CueText sentence, StateClauses.Clause clause) {
    Set<Jurisdiction> states = new TreeSet<>();
    clause.codes().forEach(code -> states.add(Jurisdiction.of(code)));
    return new Finding.OfStates(
        states,
        clause.excluded(),
        CONFIDENCE,
        clause.excluded() ? Ground.RULED_OUT : Ground.ONLY_THEIRS,
        List.of(sentence.span(clause.first(), clause.last())));
  }
}
