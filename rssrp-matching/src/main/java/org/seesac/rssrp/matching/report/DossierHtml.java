package org.seesac.rssrp.matching.report;

import java.util.List;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * A dossier as one HTML page. Bars repeat what the numbers beside them say, so a screen reader skips them; free text takes its
 * direction from its own letters. One use.
 */
final class DossierHtml {

  private static final int FULL_BAR = 100;

  private final Dossier dossier;
  private final Wording wording;
  private final HtmlText out = new HtmlText();

  private DossierHtml(Dossier dossier) {
    this.dossier = dossier;
    this.wording = Wording.in(dossier.language());
  }

  static String of(Dossier dossier) {
    return new DossierHtml(dossier).page();
  }

  private String page() {
    out.markup(
        "<!DOCTYPE html>\n<html lang=\"" + wording.language() + "\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" ")
        .markup("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .element("title", wording.say("dossier.title", dossier.title()))
        .markup("\n<style>\n" + DossierStyle.CSS + "</style>\n</head>\n<body>\n<main>\n");
    head();
    section("dossier.request", this::request);
    section("dossier.proposals", this::proposals);
    section("dossier.coverage", this::coverage);
    section("dossier.barred", this::barred);
    section("dossier.alternatives", () -> list(dossier.alternatives()));
    out.markup("</main>\n<footer>\n").element("h2", wording.say("dossier.notes")).markup("\n");
    list(dossier.notes());
    return out.markup("</footer>\n</body>\n</html>\n").toString();
  }

  private void head() {
    out.element("p class=\"view\"", wording.say("dossier.view", wording.name(dossier.view())))
        .markup("\n")
        .element("h1 dir=\"auto\"", dossier.title())
        .markup("\n")
        .element("p class=\"state\"", wording.say("dossier.state", dossier.asOf(), wording.name(dossier.outcome())))
        .markup("\n");
  }

  private void section(String key, Runnable content) {
    out.markup("<section>\n").element("h2", wording.say(key)).markup("\n");
    content.run();
    out.markup("</section>\n");
  }

  private void list(List<String> lines) {
    if (lines.isEmpty()) {
      out.element("p", wording.say("dossier.none")).markup("\n");
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
      out.element("h4", wording.say("dossier.clear-up")).markup("\n");
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
      out.element("p", wording.say("dossier.nobody")).markup("\n");
    }
    dossier.proposals().forEach(this::proposal);
  }

  private void proposal(Proposal proposal) {
    out.markup("<article>\n<div class=\"head\">")
        .element("h3 dir=\"auto\"", proposal.rank() + ". " + proposal.name())
        .element("p class=\"points\"",
            wording.say("dossier.points", wording.points(proposal.milliPoints()),
                wording.points(proposal.maxMilliPoints())))
        .markup("</div>\n");
    if (!proposal.about().isEmpty()) {
      out.element("p class=\"about\" dir=\"auto\"", proposal.about()).markup("\n");
    }
    bars(proposal.bars());
    if (!proposal.standings().isEmpty()) {
      out.element("h4", wording.say("dossier.standings")).markup("\n");
      list(proposal.standings().stream().map(each -> wording.pair(each.label(), each.value())).toList());
    }
    evidence(proposal.evidence());
    if (!proposal.openPoints().isEmpty()) {
      out.element("h4", wording.say("dossier.open-points")).markup("\n");
      list(proposal.openPoints());
    }
    if (!proposal.remarks().isEmpty()) {
      out.element("h4", wording.say("dossier.house")).markup("\n");
      facts(proposal.remarks());
    }
    out.markup("</article>\n");
  }

  private void bars(List<Proposal.Bar> bars) {
    out.markup("<table class=\"bars\">\n<thead><tr>")
        .element("th scope=\"col\"", wording.say("dossier.column.criterion"))
        .element("th scope=\"col\"", wording.say("dossier.column.fit"))
        .element("th scope=\"col\" class=\"number\"", wording.say("dossier.column.points"))
        .markup("</tr></thead>\n<tbody>\n");
    bars.forEach(this::bar);
    out.markup("</tbody>\n</table>\n");
  }

  private void bar(Proposal.Bar bar) {
    out.markup("<tr><th scope=\"row\">").text(Readings.heading(bar, wording));
    bar.facts().forEach(each -> out.markup("<br>").element("span class=\"where\" dir=\"auto\"", each));
    long width = Math.round((double) FULL_BAR * bar.milliPoints() / bar.maxMilliPoints());
    out.markup("</th><td class=\"bar\"><svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
        + "focusable=\"false\"><rect width=\"100\" height=\"8\" fill=\"#e8ecf1\"/><rect width=\"" + width
        + "\" height=\"8\" fill=\"#1f5f8b\"/></svg></td>")
        .element("td class=\"number\"",
            wording.say("dossier.of", wording.points(bar.milliPoints()), bar.maxMilliPoints() / 1000))
        .markup("</tr>\n");
  }

  private void evidence(List<Proposal.Evidence> evidence) {
    out.element("h4", wording.say("dossier.evidence")).markup("\n");
    if (evidence.isEmpty()) {
      out.element("p", wording.say("dossier.none")).markup("\n");
      return;
    }
    out.markup("<ul>\n");
    String heading = "";
    for (Proposal.Evidence each : evidence) {
      if (!Readings.heading(each, wording).equals(heading)) {
        out.markup(heading.isEmpty() ? "<li>" : "</ul></li>\n<li>").text(Readings.heading(each, wording))
            .markup("<ul>\n");
        heading = Readings.heading(each, wording);
      }
      evidence(each);
    }
    out.markup("</ul></li>\n</ul>\n");
  }

  private void evidence(Proposal.Evidence evidence) {
    out.markup("<li>").element("bdi", evidence.source());
    if (!evidence.quote().isEmpty()) {
      out.markup(wording.colon() + " ").element("q dir=\"auto\"", evidence.quote());
    }
    out.markup(" ").element("span class=\"where\"", Readings.worth(evidence, wording)).markup("</li>\n");
  }

  private void coverage() {
    if (dossier.coverage().isEmpty() || dossier.proposals().isEmpty()) {
      out.element("p", wording.say("dossier.none")).markup("\n");
      return;
    }
    out.markup("<table class=\"map\">\n<thead><tr>").element("th scope=\"col\"",
        wording.say("dossier.column.need-share"));
    dossier.proposals().forEach(each -> out.element("th scope=\"col\"", each.mark()));
    out.markup("</tr></thead>\n<tbody>\n");
    dossier.coverage().forEach(this::coverage);
    out.markup("</tbody>\n</table>\n")
        .element("p class=\"state\"", wording.say("dossier.legend.table", wording.say("dossier.legend"))).markup("\n");
  }

  private void coverage(Dossier.CoverageRow row) {
    out.markup("<tr>").element("th scope=\"row\"", row.need() + " (" + wording.say("percent", row.percent()) + ")");
    row.cells().forEach(each -> out.markup("<td class=\"" + each.degree().name() + "\">")
        .element("span class=\"who\"", each.candidate())
        .text(" " + Readings.symbol(each.degree()) + " " + wording.say("percent", each.percent()))
        .markup("</td>"));
    out.markup("</tr>\n");
  }

  private void barred() {
    list(dossier.barriers().stream().map(each -> Readings.words(each, wording)).toList());
    if (dossier.barred().isEmpty()) {
      return;
    }
    out.markup("<table>\n<thead><tr>").element("th scope=\"col\"", wording.say("dossier.column.expert"))
        .element("th scope=\"col\"", wording.say("dossier.column.reasons"))
        .markup("</tr></thead>\n<tbody>\n");
    dossier.barred().forEach(each -> out.markup("<tr>")
        .element("th scope=\"row\" dir=\"auto\"", each.name() + " (" + each.id() + ")")
        .element("td dir=\"auto\"", String.join(wording.separator(), each.reasons()))
        .markup("</tr>\n"));
    out.markup("</tbody>\n</table>\n");
  }
}
