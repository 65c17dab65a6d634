package org.seesac.rssrp.core.cooperation;

import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown. Stateless. */
final class ReportMarkdown {

  private ReportMarkdown() {}

  static String of(ContributionReport report) {
    StringBuilder text = new StringBuilder("# " + escape(report.title()) + "\n\n");
    report.totals().forEach(each -> text.append("- **")
        .append(each.label()).append(":** ").append(each.cells().getFirst()).append('\n'));
    text.append("- **As of:** ").append(report.asOf()).append('\n');
    report.tables().forEach(table -> append(text, table));
    text.append("\n## Sources and notes\n\n");
    report.sources().forEach(each -> text.append("- ").append(escape(each)).append('\n'));
    report.notes().forEach(each -> text.append("- ").append(escape(each)).append('\n'));
    return text.toString();
  }

  private static void append(StringBuilder text, ReportTable table) {
    text.append("\n## ").append(escape(table.title())).append("\n\n");
    if (table.rows().isEmpty()) {
      text.append("None.\n");
      return;
    }
    text.append("| | ").append(String.join(" | ", table.columns())).append(" |\n|---|");
    text.append("---:|".repeat(table.columns().size())).append('\n');
    for (ReportTable.Row row : table.rows()) {
      List<String> cells = row.cells().stream().map(ReportMarkdown::escape).toList();
      text.append("| ").append(escape(row.label())).append(" | ").append(String.join(" | ", cells)).append(" |\n");
    }
  }

  /** Characters that Markdown or the HTML in it would read as something else, and line ends, which end a table. */
  static String escape(String text) {
    return text.lines()
        .collect(Collectors.joining(" "))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#>!])", "\\\\$1");
  }
}
