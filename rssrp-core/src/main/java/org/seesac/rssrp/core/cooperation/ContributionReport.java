package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.core.reference.Jurisdiction;

/**
 * What a participating state contributed in a year: deployments that were under way in it, with their working days in it.
 * Made by {@link ContributionReporter}. Immutable.
 *
 * <p>A deployment about two areas or targets counts under both, so those lines can sum to more than the total. No expert is
 * named, and experts are counted by gender only where the numbers are large enough.
 *
 * @param state the state
 * @param year calendar year
 * @param asOf the day up to which deployments under way were counted
 * @param deployments how many deployments
 * @param experts how many different experts
 * @param workingDays working days, Monday to Friday, in the year
 * @param areas by area of expertise, in the order of the taxonomy
 * @param hosts by recipient, most working days first
 * @param classes by kind of cooperation, most deployments first
 * @param aid by how likely they count as official development assistance
 * @param targets by target of the Sustainable Development Goals
 * @param genders experts by gender, small numbers withheld
 * @param smallestCount the smallest number of experts of a gender that is shown
 * @param sources the lists it rests on, with their versions
 * @param notes what a reader must know, such as the footnote on Kosovo*
 */
public record ContributionReport(
    Jurisdiction state,
    int year,
    LocalDate asOf,
    int deployments,
    int experts,
    long workingDays,
    List<ContributionLine> areas,
    List<ContributionLine> hosts,
    List<ContributionLine> classes,
    List<ContributionLine> aid,
    List<ContributionLine> targets,
    List<GenderCount> genders,
    int smallestCount,
    List<String> sources,
    List<String> notes) {

  /** Takes unmodifiable copies. */
  public ContributionReport {
    areas = ImmutableList.copyOf(areas);
    hosts = ImmutableList.copyOf(hosts);
    classes = ImmutableList.copyOf(classes);
    aid = ImmutableList.copyOf(aid);
    targets = ImmutableList.copyOf(targets);
    genders = ImmutableList.copyOf(genders);
    sources = ImmutableList.copyOf(sources);
    notes = ImmutableList.copyOf(notes);
  }

  /**
   * The report as comma-separated values by RFC 4180, one line a heading. A cell that a spreadsheet would take for a formula
   * is made text with an apostrophe.
   *
   * @return lines that end in CR LF
   */
  public String csv() {
    return ReportCsv.of(this);
  }

  /**
   * The report as Markdown with tables.
   *
   * @return lines that end in a line feed
   */
  public String markdown() {
    return ReportMarkdown.of(this);
  }

  /**
   * The report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. It can be read on a
   * phone and printed.
   *
   * @return an HTML 5 document in UTF-8
   */
  public String html() {
    return ReportHtml.of(this);
  }

  List<ReportTable> tables() {
    return List.of(
        ReportTable.of("Areas of expertise", areas),
        ReportTable.of("Host jurisdictions", hosts),
        ReportTable.of("Kinds of cooperation", classes),
        ReportTable.of("Official development assistance: likelihood, not a decision", aid),
        ReportTable.of("Targets of the Sustainable Development Goals", targets),
        ReportTable.ofGenders("Experts by gender", genders));
  }

  String title() {
    return "Contribution of " + state.name("en") + ", " + year;
  }

  /** The three numbers that a reader looks for first. */
  List<ReportTable.Row> totals() {
    return List.of(
        new ReportTable.Row("deployments", "Deployments", List.of(String.valueOf(deployments)), deployments),
        new ReportTable.Row("experts", "Experts", List.of(String.valueOf(experts)), experts),
        new ReportTable.Row("working_days", "Working days", List.of(String.valueOf(workingDays)), workingDays));
  }
}
