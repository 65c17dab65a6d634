package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.time.LocalDate;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;

/** The main job: a ministry writes one line in French, and a ranked, explained shortlist comes back. */
final class MainJob {

  static final String REQUEST = "Le Niger demande un appui pour créer un registre national des armes civiles, "
      + "15 jours en mars 2027, français souhaité";

  /** The day as of which the sample roster is judged, so that the example prints the same every day. */
  static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  private static final int SHOWN = 5;

  private MainJob() {}

  static void run(PrintWriter out) {
    Roster roster = Sample.roster();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      SupportRequest request = SupportRequest.builder().text(REQUEST).build();
      Shortlist shortlist = matcher.match(request, MatchingPolicy.standard(), AS_OF, SHOWN);
      new ShortlistText(roster.taxonomy(), "en", out).print(shortlist);
    }
  }
}
