package org.seesac.rssrp.examples;

import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.BarredExpert;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Explanation;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;

/** Prints a shortlist: what was understood, who fits and why, who was barred and why. */
final class ShortlistText {

  private static final int EVIDENCE_SHOWN = 3;
  private static final int BARRED_SHOWN = 12;

  private final Taxonomy taxonomy;
  private final Messages messages;
  private final PrintWriter out;
  private final Page page;

  ShortlistText(Taxonomy taxonomy, String language, PrintWriter out) {
    this.taxonomy = taxonomy;
    this.messages = Messages.in(language);
    this.out = out;
    this.page = new Page(out);
  }

  void print(Shortlist shortlist) {
    page.heading(messages.say("request"));
    page.wrapped(2, 2, (shortlist.request().title() + " " + shortlist.request().text()).strip());
    new InterpretationText(taxonomy, messages.language(), out).print(shortlist.interpretation());
    page.heading(messages.say("shortlist", shortlist.outcome().words(messages.language()), shortlist.asOf()));
    shortlist.candidates().forEach(this::candidate);
    page.blank();
    page.wrapped(2, 2, messages.say("counts", shortlist.considered(), shortlist.candidates().size(),
        shortlist.belowCut(), shortlist.barred().size()));
    barred(shortlist);
    shortlist.advice(messages.language()).forEach(each -> page.pair(messages.say("label.advice"), each));
  }

  void print(Candidate candidate, List<String> absence) {
    page.heading(messages.say("assessment"));
    page.blank();
    Explanation.of(candidate, taxonomy, messages.language()).text().lines().forEach(page::indented);
    page.blank();
    absence.forEach(reason -> page.pair(messages.say("label.absence"), reason));
  }

  private void candidate(Candidate candidate) {
    Explanation explanation = Explanation.of(candidate, taxonomy, messages.language());
    page.blank();
    String rank = candidate.rank() == 0 ? "" : candidate.rank() + ". ";
    page.line(rank + messages.say("candidate", candidate.expert().name(), candidate.expert().id(),
        candidate.expert().nominatedBy().name(messages.language())));
    page.wrapped(3, 3, candidate.expert().headline());
    explanation.barriers().forEach(each -> page.wrapped(3, 6, messages.say("candidate.barred", each)));
    page.line("   " + Strings.padEnd(messages.say("points", points(candidate.score().milliPoints())), 18, ' ')
        + Page.bar(candidate.score().milliPoints(), candidate.score().maxMilliPoints()));
    explanation.criteria().forEach(each -> criterion(each, explanation));
  }

  private void criterion(Explanation.OfCriterion each, Explanation explanation) {
    String points = Strings.padStart(points(each.milliPoints()), 9, ' ');
    page.line("     " + Strings.padEnd(each.criterion().meaning(messages.language()), 44, ' ')
        + Page.bar(each.milliPoints(), each.maxMilliPoints())
        + messages.say("points.of", points, each.maxMilliPoints() / 1000)
        + "  " + each.degree().words(messages.language()));
    if (each.criterion() == Criterion.EXPERTISE) {
      for (int i = 0; i < each.needs().size(); i++) {
        need(each.needs().get(i), explanation.standings().get(i));
      }
    }
  }

  private void need(Explanation.OfNeed need, Explanation.Standing standing) {
    String points = messages.say("points.of", points(need.milliPoints()), points(need.maxMilliPoints()));
    page.wrapped(9, 11, messages.say("pair", need.name(), points));
    page.wrapped(11, 11, standing.words());
    need.evidence().stream().limit(EVIDENCE_SHOWN).forEach(this::evidence);
  }

  private void evidence(Explanation.Evidence evidence) {
    Citation citation = evidence.citation();
    String words = citation.isQuote()
        ? messages.say(
            "pair", evidence.words(), messages.say("quote", InterpretationText.shortened(citation.quote())))
        : evidence.words();
    page.wrapped(11, 21, Strings.padStart(points(evidence.milliPoints()), 7, ' ') + "  " + words);
  }

  private String points(int milliPoints) {
    return Score.format(milliPoints, messages.language());
  }

  private void barred(Shortlist shortlist) {
    if (shortlist.barred().isEmpty()) {
      return;
    }
    page.heading(messages.say("barred"));
    page.wrapped(2, 2, shortlist.barredByKind().entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().words(messages.language()))
        .collect(Collectors.joining(", ")));
    shortlist.barred().stream().limit(BARRED_SHOWN).forEach(this::barredExpert);
    if (shortlist.barred().size() > BARRED_SHOWN) {
      page.line("  " + messages.say("more", shortlist.barred().size() - BARRED_SHOWN));
    }
    page.blank();
  }

  private void barredExpert(BarredExpert barred) {
    String reasons = barred.barriers().stream()
        .map(each -> each.reason(messages.language()))
        .collect(Collectors.joining(messages.say("separator") + " "));
    page.pair(barred.expert().id(), messages.say("pair", barred.expert().name(), reasons));
  }
}
