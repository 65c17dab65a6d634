package org.seesac.rssrp.examples;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.BarredExpert;
import org.seesac.rssrp.matching.Barrier;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;

/** Prints a shortlist: what was understood, who fits and why, who was barred and why. */
final class ShortlistText {

  private static final int EVIDENCE_SHOWN = 3;
  private static final int BARRED_SHOWN = 12;

  private final Taxonomy taxonomy;
  private final PrintWriter out;
  private final Page page;

  ShortlistText(Taxonomy taxonomy, PrintWriter out) {
    this.taxonomy = taxonomy;
    this.out = out;
    this.page = new Page(out);
  }

  void print(Shortlist shortlist) {
    page.heading("Request");
    page.wrapped(2, 2, (shortlist.request().title() + " " + shortlist.request().text()).strip());
    new InterpretationText(taxonomy, out).print(shortlist.interpretation());
    page.heading("Shortlist: " + outcome(shortlist));
    shortlist.candidates().forEach(this::candidate);
    page.blank();
    page.wrapped(2, 2, counts(shortlist));
    barred(shortlist);
    shortlist.advice().forEach(each -> page.pair("to admit more", each));
  }

  void print(Candidate candidate, List<String> absence) {
    page.heading("Assessment");
    candidate(candidate);
    page.blank();
    absence.forEach(reason -> page.pair("on the list?", reason));
  }

  private static String outcome(Shortlist shortlist) {
    return shortlist.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", as of " + shortlist.asOf();
  }

  private static String counts(Shortlist shortlist) {
    return "%d experts considered: %d listed, %d below the cut, %d barred."
        .formatted(
            shortlist.considered(),
            shortlist.candidates().size(),
            shortlist.belowCut(),
            shortlist.barred().size());
  }

  private void candidate(Candidate candidate) {
    page.blank();
    String rank = candidate.rank() == 0 ? "" : candidate.rank() + ". ";
    page.line(rank + candidate.expert().name() + "  (" + candidate.expert().id() + ", nominated by "
        + candidate.expert().nominatedBy().name("en") + ")");
    page.wrapped(3, 3, candidate.expert().headline());
    candidate.barriers().forEach(barrier -> page.wrapped(3, 6, "BARRED: " + barrier.reason()));
    page.line("   " + Strings.padEnd(candidate.score() + " points", 18, ' ')
        + Page.bar(candidate.score().milliPoints(), candidate.score().maxMilliPoints()));
    candidate.score().parts().forEach(this::criterion);
  }

  private void criterion(Score part) {
    if (part instanceof Score.ByCriterion criterion && criterion.maxMilliPoints() > 0) {
      page.line("     " + Strings.padEnd(criterion.criterion().meaning(), 41, ' ')
          + Page.bar(criterion.milliPoints(), criterion.maxMilliPoints())
          + Strings.padStart(Score.format(criterion.milliPoints()), 9, ' ')
          + " of " + criterion.maxMilliPoints() / 1000 + "  " + degree(criterion));
      if (criterion.criterion() == org.seesac.rssrp.matching.Criterion.EXPERTISE) {
        criterion.parts().forEach(this::need);
      }
    }
  }

  private static String degree(Score score) {
    return score.degree().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void need(Score part) {
    if (part instanceof Score.ByNeed need) {
      page.wrapped(9, 11,
          taxonomy.concept(need.need()).prefLabel("en") + ": " + Score.format(need.milliPoints()) + " of "
              + Score.format(need.maxMilliPoints()));
      need.parts().stream().limit(EVIDENCE_SHOWN).forEach(this::evidence);
    }
  }

  private void evidence(Score part) {
    if (part instanceof Score.ByEvidence evidence) {
      page.wrapped(11, 21,
          Strings.padStart(Score.format(evidence.milliPoints()), 7, ' ') + "  " + words(evidence.citation()));
    }
  }

  /** A claim is never worded as proven. */
  private static String words(Citation citation) {
    String when = citation.period().equals(DateSpan.UNSTATED) ? "" : ", " + citation.period();
    String quote =
        citation.field().equals("concepts") ? "" : ": \"" + InterpretationText.shortened(citation.quote()) + "\"";
    return switch (citation.source()) {
      case CLAIM -> "claims " + citation.title();
      case SUMMARY -> "writes of themselves" + quote;
      case POST -> "held the post of " + citation.title() + when + quote;
      case ASSIGNMENT -> "did " + citation.title() + when + quote;
      case CERTIFICATE -> "holds the certificate " + citation.title();
      case EDUCATION -> "studied " + citation.title();
    };
  }

  private void barred(Shortlist shortlist) {
    if (shortlist.barred().isEmpty()) {
      return;
    }
    page.heading("Who was barred, and why");
    page.wrapped(2, 2, shortlist.barredByKind().entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().code())
        .collect(Collectors.joining(", ")));
    shortlist.barred().stream().limit(BARRED_SHOWN).forEach(this::barredExpert);
    if (shortlist.barred().size() > BARRED_SHOWN) {
      page.line("  ... and " + (shortlist.barred().size() - BARRED_SHOWN) + " more");
    }
    page.blank();
  }

  private void barredExpert(BarredExpert barred) {
    page.pair(
        barred.expert().id(),
        barred.expert().name() + ": "
            + barred.barriers().stream().map(Barrier::reason).collect(Collectors.joining("; ")));
  }
}
