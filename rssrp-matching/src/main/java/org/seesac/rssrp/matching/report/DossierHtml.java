package org.seesac.rssrp.matching.report;

import java.util.List;
import org.seesac.rssrp.matching.Score;

/**
 * A dossier as one HTML page. Bars repeat what the numbers beside them say, so a screen reader skips them; free text takes its
 * direction from its own letters. One use.
 */
final class DossierHtml {

  private static final int FULL_BAR = 100;

  private final Dossier dossier;
  private final HtmlText out = new HtmlText();

  private DossierHtml(Dossier dossier) {
    this.dossier = dossier;
  }

  static String of(Dossier dossier) {
    return new DossierHtml(dossier).page();
  }

  private String page() {
    out.markup("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" ")
        .markup("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .element("title", "Shortlist dossier: " + dossier.title())
        .markup("\n<style>\n" + DossierStyle.CSS + "</style>\n</head>\n<body>\n<main>\n");
    head();
    section("What was asked", this::request);
    section("Who is proposed", this::proposals);
    section("Which needs are covered", this::coverage);
    section("Who is not proposed, and why", this::barred);
    section("What would admit more experts", () -> list(dossier.alternatives()));
    out.markup("</main>\n<footer>\n").element("h2", "Notes").markup("\n");
    list(dossier.notes());
    return out.markup("</footer>\n</body>\n</html>\n").toString();
  }

  private void head() {
    out.element("p class=\"view\"", Words.of(dossier.view()) + " view")
        .markup("\n")
        .element("h1 dir=\"auto\"", dossier.title())
        .markup("\n")
        .element("p class=\"state\"", "Shortlist dossier, as of " + dossier.asOf() + ". Outcome: "
            + Words.of(dossier.outcome()) + ".")
        .markup("\n");
  }

  private void section(String title, Runnable content) {
    out.markup("<section>\n").element("h2", title).markup("\n");
    content.run();
    out.markup("</section>\n");
  }

  private void list(List<String> lines) {
    if (lines.isEmpty()) {
      out.markup("<p>None.</p>\n");
      return;
    }
    out.markup("<ul>\n");
    lines.forEach(each -> out.element("li dir=\"auto\"", each).markup("\n"));
    out.markup("</ul>\n");
  }

  private void facts(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    out.markup("<dl>\n");
    facts.forEach(each -> out.markup("<div>").element("dt", each.label()).element("dd dir=\"auto\"", each.value())
        .markup("</div>\n"));
    out.markup("</dl>\n");
  }

  private void request() {
    List<String> readings = Readings.of(dossier);
    if (!dossier.text().isEmpty()) {
      out.markup("<p class=\"words\" dir=\"auto\">");
      dossier.text().forEach(each -> passage(each, readings));
      out.markup("</p>\n");
    }
    if (!readings.isEmpty()) {
      out.markup("<ol class=\"read\">\n");
      readings.forEach(each -> out.element("li", each).markup("\n"));
      out.markup("</ol>\n");
    }
    facts(dossier.facts());
    if (!dossier.openPoints().isEmpty()) {
      out.element("h4", "To be cleared up").markup("\n");
      list(dossier.openPoints());
    }
  }

  private void passage(Dossier.Passage passage, List<String> readings) {
    if (passage.readings().isEmpty() || passage.text().isBlank()) {
      out.text(passage.text());
      return;
    }
    out.markup("<mark>").text(passage.text()).element("sup", Readings.numbers(passage, readings)).markup("</mark>");
  }

  private void proposals() {
    if (dossier.proposals().isEmpty()) {
      out.markup("<p>Nobody.</p>\n");
    }
    dossier.proposals().forEach(this::proposal);
  }

  private void proposal(Proposal proposal) {
    out.markup("<article>\n<div class=\"head\">")
        .element("h3 dir=\"auto\"", proposal.rank() + ". " + proposal.name())
        .element("p class=\"points\"",
            Score.format(proposal.milliPoints()) + " of " + Score.format(proposal.maxMilliPoints()) + " points")
        .markup("</div>\n");
    if (!proposal.about().isEmpty()) {
      out.element("p class=\"about\" dir=\"auto\"", proposal.about()).markup("\n");
    }
    bars(proposal.bars());
    evidence(proposal.evidence());
    if (!proposal.openPoints().isEmpty()) {
      out.element("h4", "Open points").markup("\n");
      list(proposal.openPoints());
    }
    if (!proposal.remarks().isEmpty()) {
      out.element("h4", "For the house only").markup("\n");
      facts(proposal.remarks());
    }
    out.markup("</article>\n");
  }

  private void bars(List<Proposal.Bar> bars) {
    out.markup("<table class=\"bars\">\n<thead><tr>").element("th scope=\"col\"", "Criterion")
        .element("th scope=\"col\"", "Fit").element("th scope=\"col\" class=\"number\"", "Points")
        .markup("</tr></thead>\n<tbody>\n");
    bars.forEach(this::bar);
    out.markup("</tbody>\n</table>\n");
  }

  private void bar(Proposal.Bar bar) {
    out.markup("<tr><th scope=\"row\">").text(bar.criterion().meaning());
    bar.facts().forEach(each -> out.markup("<br>").element("span class=\"where\" dir=\"auto\"", each));
    long width = Math.round((double) FULL_BAR * bar.milliPoints() / bar.maxMilliPoints());
    out.markup("</th><td class=\"bar\"><svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
        + "focusable=\"false\"><rect width=\"100\" height=\"8\" fill=\"#e8ecf1\"/><rect width=\"" + width
        + "\" height=\"8\" fill=\"#1f5f8b\"/></svg></td>")
        .element("td class=\"number\"", Score.format(bar.milliPoints()) + " of " + bar.maxMilliPoints() / 1000)
        .markup("</tr>\n");
  }

  private void evidence(List<Proposal.Evidence> evidence) {
    out.element("h4", "Evidence").markup("\n");
    if (evidence.isEmpty()) {
      out.markup("<p>None.</p>\n");
      return;
    }
    out.markup("<ul>\n");
    String heading = "";
    for (Proposal.Evidence each : evidence) {
      if (!Readings.heading(each).equals(heading)) {
        out.markup(heading.isEmpty() ? "<li>" : "</ul></li>\n<li>").text(Readings.heading(each)).markup("<ul>\n");
        heading = Readings.heading(each);
      }
      evidence(each);
    }
    out.markup("</ul></li>\n</ul>\n");
  }

  private void evidence(Proposal.Evidence evidence) {
    out.markup("<li>").element("bdi", evidence.source());
    if (!evidence.quote().isEmpty()) {
      out.markup(": ").element("q dir=\"auto\"", evidence.quote());
    }
    out.markup(" ").element("span class=\"where\"", Readings.worth(evidence)).markup("</li>\n");
  }

  private void coverage() {
    if (dossier.coverage().isEmpty() || dossier.proposals().isEmpty()) {
      out.markup("<p>None.</p>\n");
      return;
    }
    out.markup("<table class=\"map\">\n<thead><tr>").element("th scope=\"col\"", "Need and its share");
    dossier.proposals().forEach(each -> out.element("th scope=\"col\"", each.mark()));
    out.markup("</tr></thead>\n<tbody>\n");
    dossier.coverage().forEach(this::coverage);
    out.markup("</tbody>\n</table>\n").element("p class=\"state\"", legend()).markup("\n");
  }

  private static String legend() {
    return "● found, ◐ partly, ○ not found; how much of a need is evidenced. Columns: rank or letter of the expert.";
  }

  private void coverage(Dossier.CoverageRow row) {
    out.markup("<tr>").element("th scope=\"row\"", row.need() + " (" + row.percent() + " %)");
    row.cells().forEach(each -> out.markup("<td class=\"" + each.degree().name() + "\">")
        .element("span class=\"who\"", each.candidate())
        .text(" " + Readings.symbol(each.degree()) + " " + each.percent() + " %")
        .markup("</td>"));
    out.markup("</tr>\n");
  }

  private void barred() {
    list(dossier.barriers().stream().map(Readings::words).toList());
    if (dossier.barred().isEmpty()) {
      return;
    }
    out.markup("<table>\n<thead><tr>").element("th scope=\"col\"", "Expert").element("th scope=\"col\"", "Reasons")
        .markup("</tr></thead>\n<tbody>\n");
    dossier.barred().forEach(each -> out.markup("<tr>")
        .element("th scope=\"row\" dir=\"auto\"", each.name() + " (" + each.id() + ")")
        .element("td dir=\"auto\"", String.join("; ", each.reasons()))
        .markup("</tr>\n"));
    out.markup("</tbody>\n</table>\n");
  }
}
