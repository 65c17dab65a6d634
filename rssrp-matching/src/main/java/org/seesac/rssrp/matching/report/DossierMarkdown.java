package org.seesac.rssrp.matching.report;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.matching.Score;

/** A dossier as Markdown. Stateless. */
final class DossierMarkdown {

  private static final int BAR = 20;

  private DossierMarkdown() {}

  static String of(Dossier dossier) {
    StringBuilder out = new StringBuilder("# Shortlist dossier: " + escape(dossier.title()) + "\n\n");
    out.append("- **View:** ").append(Words.of(dossier.view())).append('\n')
        .append("- **Outcome:** ").append(Words.of(dossier.outcome())).append('\n')
        .append("- **As of:** ").append(dossier.asOf()).append('\n');
    heading(out, "What was asked");
    request(out, dossier);
    heading(out, "Who is proposed");
    if (dossier.proposals().isEmpty()) {
      out.append("Nobody.\n");
    }
    dossier.proposals().forEach(each -> proposal(out, each));
    heading(out, "Which needs are covered");
    coverage(out, dossier);
    heading(out, "Who is not proposed, and why");
    barred(out, dossier);
    heading(out, "What would admit more experts");
    list(out, dossier.alternatives());
    heading(out, "Notes");
    list(out, dossier.notes());
    return out.toString();
  }

  private static void heading(StringBuilder out, String words) {
    out.append("\n## ").append(words).append("\n\n");
  }

  private static void list(StringBuilder out, List<String> lines) {
    lines.forEach(each -> out.append("- ").append(escape(each)).append('\n'));
    if (lines.isEmpty()) {
      out.append("None.\n");
    }
  }

  private static void facts(StringBuilder out, List<Fact> facts) {
    facts.forEach(each -> out.append("- **").append(escape(each.label())).append(":** ")
        .append(escape(each.value())).append('\n'));
  }

  private static void request(StringBuilder out, Dossier dossier) {
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
    facts(out, dossier.facts());
    if (!dossier.openPoints().isEmpty()) {
      out.append("\n**To be cleared up**\n\n");
      list(out, dossier.openPoints());
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

  private static void proposal(StringBuilder out, Proposal proposal) {
    out.append("### ").append(proposal.rank()).append("\\. ").append(escape(proposal.name())).append("\n\n");
    if (!proposal.about().isEmpty()) {
      out.append(escape(proposal.about())).append("\n\n");
    }
    out.append("**").append(Score.format(proposal.milliPoints())).append(" of ")
        .append(Score.format(proposal.maxMilliPoints())).append(" points**\n\n")
        .append("| Criterion | | Points | Of |\n|---|---|---:|---:|\n");
    proposal.bars().forEach(each -> out.append("| ").append(escape(each.criterion().meaning()))
        .append(each.facts().stream().map(DossierMarkdown::escape).map("; "::concat).collect(Collectors.joining()))
        .append(" | ").append(bar(each)).append(" | ").append(Score.format(each.milliPoints())).append(" | ")
        .append(Score.format(each.maxMilliPoints())).append(" |\n"));
    out.append("\n**Evidence**\n\n");
    list(out, proposal.evidence(), out.length());
    if (!proposal.openPoints().isEmpty()) {
      out.append("\n**Open points**\n\n");
      list(out, proposal.openPoints());
    }
    if (!proposal.remarks().isEmpty()) {
      out.append("\n**For the house only**\n\n");
      facts(out, proposal.remarks());
    }
    out.append('\n');
  }

  private static void list(StringBuilder out, List<Proposal.Evidence> evidence, int start) {
    evidence.forEach(each -> out.append("- ").append(escape(Readings.heading(each))).append(": ")
        .append(escape(each.source()))
        .append(each.quote().isEmpty() ? "" : ": “" + escape(each.quote()) + "”")
        .append(" (").append(Readings.worth(each)).append(")\n"));
    if (out.length() == start) {
      out.append("None.\n");
    }
  }

  private static String bar(Proposal.Bar bar) {
    int filled = Math.round((float) BAR * bar.milliPoints() / bar.maxMilliPoints());
    return "█".repeat(filled) + "░".repeat(BAR - filled);
  }

  private static void coverage(StringBuilder out, Dossier dossier) {
    if (dossier.coverage().isEmpty() || dossier.proposals().isEmpty()) {
      out.append("None.\n");
      return;
    }
    out.append("| Need | Share |");
    dossier.proposals().forEach(each -> out.append(' ').append(each.mark()).append(" |"));
    out.append("\n|---|---:|").append("---:|".repeat(dossier.proposals().size())).append('\n');
    dossier.coverage().forEach(row -> out.append("| ").append(escape(row.need())).append(" | ").append(row.percent())
        .append(" % |").append(row.cells().stream()
            .map(cell -> " " + Readings.symbol(cell.degree()) + " " + cell.percent() + " % |")
            .collect(Collectors.joining()))
        .append('\n'));
    out.append("\n● found, ◐ partly, ○ not found\n");
  }

  private static void barred(StringBuilder out, Dossier dossier) {
    list(out, dossier.barriers().stream().map(Readings::words).toList());
    if (!dossier.barred().isEmpty()) {
      out.append("\n| Expert | Reasons |\n|---|---|\n");
      dossier.barred().forEach(each -> out.append("| ").append(escape(each.name() + " (" + each.id() + ")"))
          .append(" | ").append(escape(String.join("; ", each.reasons()))).append(" |\n"));
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
