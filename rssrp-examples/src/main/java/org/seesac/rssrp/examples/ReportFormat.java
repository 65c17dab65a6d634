package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.seesac.rssrp.core.cooperation.ContributionReport;
import org.seesac.rssrp.core.io.ContributionReportWriter;

/** The formats of a contribution report, chosen by the ending of the file. */
enum ReportFormat {
  /** One JSON object. */
  JSON,
  /** Comma-separated values. */
  CSV,
  /** Markdown. */
  MD,
  /** One page that needs nothing else. */
  HTML;

  static Optional<ReportFormat> of(Path file) {
    return Endings.format(values(), file);
  }

  String text(ContributionReport report) {
    return switch (this) {
      case JSON -> ContributionReportWriter.json(report) + "\n";
      case CSV -> report.csv();
      case MD -> report.markdown();
      case HTML -> report.html();
    };
  }
}
