package org.seesac.rssrp.matching.report;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** A dossier as Markdown. One use. */
final class DossierMarkdown {

  private static final int BAR = 20;

  private final Dossier dossier;
  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private DossierMarkdown(Dossier dossier) {
    this.dossier = dossier;
    this.wording = Wording.in(dossier.language());
  }

  static String of(Dossier dossier) {
    return new DossierMarkdown(dossier).text();
  }

  private String text() {
    out.append("# ").append(wording.say("dossier.title", escape(dossier.title()))).append("\n\n");
    line("dossier.label.view", wording.name(dossier.view()));
    line("dossier.label.outcome", wording.name(dossier.outcome()));
    line("dossier.label.as-of", dossier.asOf());
    heading("dossier.request");
    request();
    heading("dossier.proposals");
    if (dossier.proposals().isEmpty()) {
      out.append(wording.say("dossier.nobody")).append('\n');
    }
    dossier.proposals().forEach(this::proposal);
    heading("dossier.coverage");
    coverage();
    heading("dossier.barred");
    barred();
    heading("dossier.alternatives");
    list(dossier.alternatives());
    heading("dossier.notes");
    list(dossier.notes());
    return out.toString();
  }

  private void line(String key, Object value) {
    out.append("- **").append(wording.say(key)).append(wording.colon()).append("** ").append(value).append('\n');
  }

  private void none() {
    out.append(wording.say("dossier.none")).append('\n');
  }

  private void heading(String key) {
    out.append("\n## ").append(wording.say(key)).append("\n\n");
  }

  private void list(List<String> lines) {
    lines.forEach(each -> out.append("- ").append(escape(each)).append('\n'));
    if (lines.isEmpty()) {
      none();
    }
  }

  private void facts(List<Fact> facts) {
    facts.forEach(each -> out.append("- **").append(escape(each.label()))
        .append(wording.colon()).append("** ").append(escape(each.value())).append('\n'));
  }

  private void request() {
    List<String> readings = Readings.of(dossier);
    if (!dossier.text().isEmpty()) {
      out.append("> ");
      dossier.text().forEach(each -> out.append(passage(each, readings)));
      out.append("\n\n");
    }
    for (int i = 0; i < readings.size(); i++) {
      out.append(i + 1).append(". ").append(escape(readings.get(i))).append('\n');
    }
    out.append(readings.isEmpty() ? "" : "\n");
    facts(dossier.facts());
    if (!dossier.openPoints().isEmpty()) {
      out.append("\n**" + wording.say("dossier.clear-up") + "**\n\n");
      list(dossier.openPoints());
    }
  }

  /** What is marked stays one run of words; elsewhere a line of the request is a paragraph of the quotation. */
  private static String passage(Dossier.Passage passage, List<String> readings) {
    String text = passage.text();
    if (passage.readings().isEmpty() || text.isBlank()) {
      return Splitter.onPattern("\\s*\n\\s*").splitToStream(text).map(DossierMarkdown::escape)
          .collect(Collectors.joining("\n>\n> "));
    }
    String before = Character.isWhitespace(text.codePointAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.codePointBefore(text.length())) ? " " : "";
    return before + "**" + escape(text.strip()) + "** (" + Readings.numbers(passage, readings) + ")" + after;
  }

  private void proposal(Proposal proposal) {
    out.append("### ").append(proposal.rank()).append("\\. ").append(escape(proposal.name())).append("\n\n");
    if (!proposal.about().isEmpty()) {
      out.append(escape(proposal.about())).append("\n\n");
    }
    out.append("**").append(
        wording.say("dossier.points", wording.points(proposal.milliPoints()),
            wording.points(proposal.maxMilliPoints())))
        .append("**\n\n| ").append(wording.say("dossier.column.criterion")).append(" | | ")
        .append(wording.say("dossier.column.points")).append(" | ").append(wording.say("dossier.column.of"))
        .append(" |\n|---|---|---:|---:|\n");
    proposal.bars().forEach(this::row);
    if (!proposal.standings().isEmpty()) {
      out.append("\n**").append(wording.say("dossier.standings")).append("**\n\n");
      list(proposal.standings().stream().map(each -> wording.pair(each.label(), each.value())).toList());
    }
    out.append("\n**" + wording.say("dossier.evidence") + "**\n\n");
    evidence(proposal.evidence());
    if (!proposal.openPoints().isEmpty()) {
      out.append("\n**" + wording.say("dossier.open-points") + "**\n\n");
      list(proposal.openPoints());
    }
    if (!proposal.remarks().isEmpty()) {
      out.append("\n**" + wording.say("dossier.house") + "**\n\n");
      facts(proposal.remarks());
    }
    out.append('\n');
  }

  private void row(Proposal.Bar bar) {
    out.append("| ").append(escape(Readings.heading(bar, wording)))
        .append(bar.facts().stream().map(DossierMarkdown::escape).map(wording.separator()::concat)
            .collect(Collectors.joining()))
        .append(" | ").append(bar(bar)).append(" | ").append(wording.points(bar.milliPoints())).append(" | ")
        .append(wording.points(bar.maxMilliPoints())).append(" |\n");
  }

  private void evidence(List<Proposal.Evidence> evidence) {
    evidence.forEach(each -> out.append("- ")
        .append(wording.pair(escape(Readings.heading(each, wording)), escape(each.source())))
        .append(each.quote().isEmpty() ? "" : wording.colon() + " " + wording.say("quote", escape(each.quote())))
        .append(" (").append(Readings.worth(each, wording)).append(")\n"));
    if (evidence.isEmpty()) {
      none();
    }
  }

  private static String bar(Proposal.Bar bar) {
    int filled = Math.round((float) BAR * bar.milliPoints() / bar.maxMilliPoints());
    return "█".repeat(filled) + "░".repeat(BAR - filled);
  }

  private void coverage() {
    if (dossier.coverage().isEmpty() || dossier.proposals().isEmpty()) {
      none();
      return;
    }
    out.append("| ").append(wording.say("dossier.column.need")).append(" | ")
        .append(wording.say("dossier.column.share")).append(" |");
    dossier.proposals().forEach(each -> out.append(' ').append(each.mark()).append(" |"));
    out.append("\n|---|---:|").append("---:|".repeat(dossier.proposals().size())).append('\n');
    dossier.coverage().forEach(row -> out.append("| ").append(escape(row.need())).append(" | ")
        .append(wording.say("percent", row.percent())).append(" |")
        .append(row.cells().stream().map(this::cell).collect(Collectors.joining())).append('\n'));
    out.append('\n').append(wording.say("dossier.legend")).append('\n');
  }

  private String cell(Dossier.CoverageCell cell) {
    return " " + Readings.symbol(cell.degree()) + " " + wording.say("percent", cell.percent()) + " |";
  }

  private void barred() {
    list(dossier.barriers().stream().map(each -> Readings.words(each, wording)).toList());
    if (!dossier.barred().isEmpty()) {
      out.append("\n| " + wording.say("dossier.column.expert") + " | " + wording.say("dossier.column.reasons")
          + " |\n|---|---|\n");
      dossier.barred().forEach(each -> out.append("| ").append(escape(each.name() + " (" + each.id() + ")"))
          .append(" | ").append(escape(String.join(wording.separator(), each.reasons()))).append(" |\n"));
    }
  }

  /** Characters that Markdown or the HTML in it would read as something else, and line ends, which end a block. */
  static String escape(String text) {
    return text.replaceAll("\\s+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_\\[\\]|~#!$])", "\\\\$1")
        .replace("://", "\\://")
        .replaceAll("^( *)([-+=])", "$1\\\\$2")
        .replaceAll("^( *\\d+)([.)])", "$1\\\\$2")
        .replaceAll("(?i)(www)\\.", "$1\\\\.");
  }
}
