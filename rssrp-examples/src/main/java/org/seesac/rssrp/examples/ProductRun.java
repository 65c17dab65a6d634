package org.seesac.rssrp.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.evaluate.Run;

/** The shortlists of many requests as one run. */
final class ProductRun {

  private static final int POINTS = 1000;

  private ProductRun() {}

  static Run of(List<Shortlist> shortlists) {
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    shortlists.forEach(shortlist -> rankings.put(shortlist.request().id(), entries(shortlist)));
    return new Run("rssrp", rankings);
  }

  private static List<Run.Entry> entries(Shortlist shortlist) {
    return shortlist.candidates().stream()
        .map(each -> new Run.Entry(each.expert().id(), each.score().milliPoints() / (double) POINTS))
        .toList();
  }
}
