package org.seesac.rssrp.matching;

import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Says why an expert who may be sent is not on a shortlist. */
final class Absence {

  private Absence() {}

  static List<String> reasons(Candidate assessed, Shortlist shortlist, Wording wording) {
    Optional<Candidate> listed = shortlist.candidates().stream()
        .filter(each -> each.expert().id().equals(assessed.expert().id()))
        .findFirst();
    if (listed.isPresent()) {
      return List.of(wording.say("absence.listed", listed.get().rank()));
    }
    if (shortlist.outcome() == Shortlist.Outcome.OUT_OF_SCOPE) {
      return List.of(wording.say("absence.out-of-scope"));
    }
    String points = wording.points(assessed.score().milliPoints());
    return List.of(shortlist.candidates().isEmpty()
        ? wording.say("absence.nobody", points)
        : wording.say(
            "absence.below", points, wording.points(shortlist.candidates().getLast().score().milliPoints())));
  }
}
