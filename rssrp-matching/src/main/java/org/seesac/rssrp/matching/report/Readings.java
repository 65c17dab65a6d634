package org.seesac.rssrp.matching.report;

import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Words and signs that every form of a dossier shows alike. Stateless. */
final class Readings {

  private Readings() {}

  /** What was read from the request, each once, in the order of the text. */
  static List<String> of(Dossier dossier) {
    return dossier.text().stream().flatMap(each -> each.readings().stream()).distinct().toList();
  }

  /** The numbers of a passage's readings among all. */
  static String numbers(Dossier.Passage passage, List<String> readings) {
    return passage.readings().stream()
        .map(each -> String.valueOf(readings.indexOf(each) + 1))
        .collect(Collectors.joining(", "));
  }

  /** A criterion and how much of it was found. */
  static String heading(Proposal.Bar bar, Wording wording) {
    return wording.pair(wording.name(bar.criterion()), wording.name(bar.degree()));
  }

  static String heading(Proposal.Evidence evidence, Wording wording) {
    return evidence.need().isEmpty() ? wording.name(evidence.criterion()) : evidence.need();
  }

  /** What evidence adds, and whether only the expert says so. */
  static String worth(Proposal.Evidence evidence, Wording wording) {
    return "+" + wording.points(evidence.milliPoints())
        + (evidence.claimedOnly() ? ", " + wording.say("evidence.own-word") : "");
  }

  static String words(Dossier.BarrierCount count, Wording wording) {
    return wording.count("dossier.barred", count.experts(), wording.name(count.kind()));
  }

  static String symbol(Score.Degree degree) {
    return switch (degree) {
      case FOUND -> "●";
      case PARTLY -> "◐";
      case NOT_FOUND -> "○";
    };
  }
}
