package org.seesac.rssrp.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.evaluate.Run;

/** The shortlists of many requests as one run. */
final class ProductRun {

  private static final int POINTS = 1000;

  private ProductRun() {}

  static Run of(
      ExpertMatcher matcher, List<SupportRequest> requests, MatchingPolicy policy, LocalDate asOf, int limit) {
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    requests.forEach(request -> rankings.put(request.id(), entries(matcher.match(request, policy, asOf, limit))));
    return new Run("rssrp", rankings);
  }

  private static List<Run.Entry> entries(Shortlist shortlist) {
    return shortlist.candidates().stream()
        .map(each -> new Run.Entry(each.expert().id(), each.score().milliPoints() / (double) POINTS))
        .toList();
  }
}
