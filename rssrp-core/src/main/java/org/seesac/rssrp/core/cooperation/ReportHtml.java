package org.seesac.rssrp.core.cooperation;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/**
 * A report as one HTML page. Contrast of text is at least 7:1, of bars 4.5:1 (WCAG 2.1 asks for 4.5:1 and 3:1); bars repeat
 * what the numbers beside them say, so a screen reader skips them. Stateless.
 */
final class ReportHtml {

  private static final int FULL_BAR = 100;

  private static final String STYLE = """
      :root{color-scheme:light}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:1rem;max-width:52rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif;
      color:#1b1f24;background:#fff;overflow-wrap:break-word}
      h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0 1rem}
      h2{font-size:1.15rem;margin:2rem 0 .5rem}
      dl{display:flex;flex-wrap:wrap;gap:.75rem;margin:0}
      dl div{flex:1 1 8rem;padding:.75rem 1rem;border:1px solid #6b7685;border-radius:.4rem}
      dt{color:#3d4650}
      dd{margin:0;font-size:1.8rem;font-weight:700;font-variant-numeric:tabular-nums}
      table{width:100%;border-collapse:collapse}
      th,td{padding:.4rem .5rem;border-bottom:1px solid #b4bcc6;text-align:start;vertical-align:top}
      td,thead th+th{text-align:end;font-variant-numeric:tabular-nums}
      th:first-child{width:52%}
      tbody th{font-weight:400}
      svg{display:block;width:100%;height:.5rem;margin-top:.25rem}
      footer{margin-top:2rem;border-top:1px solid #6b7685;color:#3d4650;font-size:.9rem}
      @media (max-width:30rem){body{padding:.75rem}th,td{font-size:.9rem;padding:.35rem .2rem}
      thead th{font-size:.75rem;vertical-align:bottom}th:first-child{width:auto}section{overflow-x:auto}}
      @media print{body{max-width:none;padding:0;font-size:10.5pt}section{break-inside:avoid}
      thead{display:table-header-group}tr{break-inside:avoid}svg{print-color-adjust:exact}@page{margin:18mm 16mm}}
      """;

  private ReportHtml() {}

  static String of(ContributionReport report) {
    StringBuilder page = new StringBuilder();
    String title = escape(report.title());
    page.append("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<title>").append(title).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n")
        .append("<body>\n<main>\n<h1>").append(title).append("</h1>\n");
    appendTotals(page, report);
    report.tables().forEach(table -> append(page, table));
    appendNotes(page, report);
    return page.append("</body>\n</html>\n").toString();
  }

  private static void appendTotals(StringBuilder page, ContributionReport report) {
    page.append("<dl>\n");
    report.totals().forEach(each -> page.append("<div><dt>").append(escape(each.label())).append("</dt><dd>")
        .append(escape(each.cells().getFirst())).append("</dd></div>\n"));
    page.append("</dl>\n");
  }

  private static void append(StringBuilder page, ReportTable table) {
    page.append("<section>\n<h2>").append(escape(table.title())).append("</h2>\n");
    if (table.rows().isEmpty()) {
      page.append("<p>None.</p>\n</section>\n");
      return;
    }
    page.append("<table>\n<thead><tr><th scope=\"col\">Heading</th>");
    table.columns().forEach(each -> page.append("<th scope=\"col\">").append(escape(each)).append("</th>"));
    page.append("</tr></thead>\n<tbody>\n");
    table.rows().forEach(row -> append(page, row, table.largest()));
    page.append("</tbody>\n</table>\n</section>\n");
  }

  private static void append(StringBuilder page, ReportTable.Row row, long largest) {
    page.append("<tr><th scope=\"row\">").append(escape(row.label()));
    if (row.size() > 0) {
      page.append("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">")
          .append("<rect width=\"100\" height=\"8\" fill=\"#e8ecf1\"/><rect width=\"")
          .append(Math.max(1, FULL_BAR * row.size() / largest))
          .append("\" height=\"8\" fill=\"#1f5f8b\"/></svg>");
    }
    page.append("</th>");
    row.cells().forEach(each -> page.append("<td>").append(escape(each)).append("</td>"));
    page.append("</tr>\n");
  }

  private static void appendNotes(StringBuilder page, ContributionReport report) {
    page.append("</main>\n<footer>\n<h2>Sources and notes</h2>\n<p>As of ").append(report.asOf())
        .append(".</p>\n<ul>\n");
    for (List<String> texts : List.of(report.sources(), report.notes())) {
      texts.forEach(each -> page.append("<li>").append(escape(each)).append("</li>\n"));
    }
    page.append("</ul>\n</footer>\n");
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
