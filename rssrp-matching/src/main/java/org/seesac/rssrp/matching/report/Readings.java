package org.seesac.rssrp.matching.report;

import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.matching.Score;

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

  static String heading(Proposal.Evidence evidence) {
    return evidence.need().isEmpty() ? evidence.criterion().meaning() : evidence.need();
  }

  /** What evidence adds, and whether only the expert says so. */
  static String worth(Proposal.Evidence evidence) {
    return "+" + Score.format(evidence.milliPoints()) + (evidence.claimedOnly() ? ", own word only" : "");
  }

  static String words(Dossier.BarrierCount count) {
    return count.experts() + " " + (count.experts() == 1 ? "expert" : "experts") + ": "
        + Words.of(count.kind());
  }

  static String symbol(Score.Degree degree) {
    return switch (degree) {
      case FOUND -> "●";
      case PARTLY -> "◐";
      case NOT_FOUND -> "○";
    };
  }
}
