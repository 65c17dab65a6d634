package org.seesac.rssrp.core.io;

import java.util.List;
import org.seesac.rssrp.core.cooperation.ContributionLine;
import org.seesac.rssrp.core.cooperation.ContributionReport;
import org.seesac.rssrp.core.cooperation.GenderCount;

/** Writes a contribution report as JSON. Stateless and safe for use by many threads. */
public final class ContributionReportWriter {

  private ContributionReportWriter() {}

  /**
   * The report as one JSON object. A number that is withheld is left out, and {@code withheld} is true instead.
   *
   * @param report the report
   * @return one line of JSON, without a line end
   */
  public static String json(ContributionReport report) {
    RecordWriter record = RecordWriter.start()
        .text("state", report.state().code())
        .text("stateName", report.state().name("en"))
        .count("year", report.year())
        .text("asOf", report.asOf().toString())
        .count("deployments", report.deployments())
        .count("experts", report.experts())
        .count("workingDays", report.workingDays());
    lines(record, "areas", report.areas());
    lines(record, "hosts", report.hosts());
    lines(record, "classes", report.classes());
    lines(record, "aid", report.aid());
    lines(record, "targets", report.targets());
    return record.objects("genders", report.genders(), ContributionReportWriter::gender)
        .count("smallestCount", report.smallestCount())
        .codes("sources", report.sources())
        .codes("notes", report.notes())
        .line();
  }

  private static void lines(RecordWriter record, String field, List<ContributionLine> lines) {
    record.objects(field, lines, (each, line) -> each.text("code", line.code())
        .text("label", line.label())
        .count("deployments", line.deployments())
        .count("experts", line.experts())
        .count("workingDays", line.workingDays()));
  }

  private static void gender(RecordWriter record, GenderCount count) {
    record.text("gender", Codes.code(count.gender()));
    if (count.suppressed()) {
      record.flag("withheld", true, false);
    } else {
      record.count("experts", count.experts());
    }
  }
}
