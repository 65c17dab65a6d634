package org.seesac.rssrp.matching;

import java.util.List;
import java.util.Optional;

/** Says why an expert who may be sent is not on a shortlist. */
final class Absence {

  private Absence() {}

  static List<String> reasons(Candidate assessed, Shortlist shortlist) {
    Optional<Candidate> listed = shortlist.candidates().stream()
        .filter(each -> each.expert().id().equals(assessed.expert().id()))
        .findFirst();
    if (listed.isPresent()) {
      return List.of("is on the shortlist with rank " + listed.get().rank());
    }
    if (shortlist.outcome() == Shortlist.Outcome.OUT_OF_SCOPE) {
      return List.of("the request is out of scope, so nobody is listed");
    }
    String last = shortlist.candidates().isEmpty()
        ? "nobody is listed"
        : "the last one listed has " + shortlist.candidates().getLast().score();
    return List.of("scores " + assessed.score() + " points; " + last);
  }
}
