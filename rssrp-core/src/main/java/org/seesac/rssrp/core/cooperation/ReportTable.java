package org.seesac.rssrp.core.cooperation;

import java.util.List;

/**
 * A table of a report, the same for every format.
 *
 * @param title its heading
 * @param columns names of the columns after the label
 * @param rows its rows
 */
record ReportTable(String title, List<String> columns, List<Row> rows) {

  private static final String EXPERTS = "Experts";

  /**
   * A row.
   *
   * @param code code of the heading
   * @param label heading
   * @param cells one a column
   * @param size length of its bar, in the unit of the first column; 0 for none
   */
  record Row(String code, String label, List<String> cells, long size) {}

  static ReportTable of(String title, List<ContributionLine> lines) {
    return new ReportTable(
        title,
        List.of("Deployments", EXPERTS, "Working days"),
        lines.stream()
            .map(each -> new Row(
                each.code(),
                each.label(),
                List.of(
                    String.valueOf(each.deployments()),
                    String.valueOf(each.experts()),
                    String.valueOf(each.workingDays())),
                each.deployments()))
            .toList());
  }

  static ReportTable ofGenders(String title, List<GenderCount> counts) {
    return new ReportTable(
        title,
        List.of(EXPERTS),
        counts.stream()
            .map(each -> new Row(
                Words.of(each.gender()), Words.of(each.gender()), List.of(each.shown()), each.experts()))
            .toList());
  }

  long largest() {
    return rows.stream().mapToLong(Row::size).max().orElse(0);
  }
}
