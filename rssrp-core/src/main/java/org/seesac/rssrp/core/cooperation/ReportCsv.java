package org.seesac.rssrp.core.cooperation;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as comma-separated values: every line has the same seven cells. Stateless. */
final class ReportCsv {

  private static final List<String> COLUMNS =
      List.of("state", "year", "heading", "code", "label", "measure", "value");
  private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",\"\r\n\t");
  /** What spreadsheets take for the beginning of a formula: OWASP, "CSV Injection". */
  private static final CharMatcher BEGINS_FORMULA = CharMatcher.anyOf("=+-@\t\r\n|%＝＋－＠");

  private ReportCsv() {}

  static String of(ContributionReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(line(COLUMNS));
    for (ReportTable.Row total : report.totals()) {
      lines.add(line(report, "Total", total.code(), total.label(), total.label(), total.cells().getFirst()));
    }
    for (ReportTable table : report.tables()) {
      for (ReportTable.Row row : table.rows()) {
        for (int i = 0; i < table.columns().size(); i++) {
          String measure = table.columns().get(i);
          lines.add(line(report, table.title(), row.code(), row.label(), measure, row.cells().get(i)));
        }
      }
    }
    report.sources().forEach(each -> lines.add(line(report, "Source", "", each, "", "")));
    report.notes().forEach(each -> lines.add(line(report, "Note", "", each, "", "")));
    return lines.stream().map(each -> each + "\r\n").collect(Collectors.joining());
  }

  private static String line(
      ContributionReport report, String heading, String code, String label, String measure, String value) {
    return line(List.of(
        report.state().code(), String.valueOf(report.year()), heading, code, label, measure, value));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(","));
  }

  static String cell(String text) {
    String start = CharMatcher.is(' ').trimLeadingFrom(text);
    boolean isFormula = !start.isEmpty() && BEGINS_FORMULA.matches(start.charAt(0));
    String safe = isFormula ? "'" + text : text;
    return NEEDS_QUOTES.matchesAnyOf(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
