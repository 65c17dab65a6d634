package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.Crosswalk;
import org.seesac.rssrp.core.reference.CrsPurpose;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Region;
import org.seesac.rssrp.core.reference.SdgTarget;
import org.seesac.rssrp.core.reference.WorkingDays;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Roster;

/**
 * Makes contribution reports of participating states out of deployments. Immutable and safe for use by many threads.
 */
public final class ContributionReporter {

  /** The smallest number of experts of a gender that is shown, unless the caller chooses another. */
  public static final int DEFAULT_SMALLEST_COUNT = 5;

  private static final int LEAST_SMALLEST_COUNT = 3;

  private final CooperationRules rules;
  private final Roster roster;
  private final int smallestCount;

  private ContributionReporter(CooperationRules rules, Roster roster, int smallestCount) {
    this.rules = rules;
    this.roster = roster;
    this.smallestCount = smallestCount;
  }

  /**
   * A reporter that withholds counts of experts by gender below {@link #DEFAULT_SMALLEST_COUNT}, as statistical offices
   * commonly do.
   *
   * @param rules the rules of cooperation
   * @param roster where the experts' gender is looked up; whoever is not on it counts as undisclosed
   * @return the reporter
   */
  public static ContributionReporter of(CooperationRules rules, Roster roster) {
    return new ContributionReporter(rules, roster, DEFAULT_SMALLEST_COUNT);
  }

  /**
   * A reporter with another smallest count.
   *
   * @param count 3 or more: with 2, each of two experts would know the other
   * @return a new reporter
   */
  public ContributionReporter withSmallestCount(int count) {
    checkArgument(
        count >= LEAST_SMALLEST_COUNT, "The smallest count is %s. Use %s or more, so that nobody can be told apart.",
        count, LEAST_SMALLEST_COUNT);
    return new ContributionReporter(rules, roster, count);
  }

  /**
   * Reports what a state contributed in a year: every deployment of an expert it nominated that had at least one day of work
   * in that year.
   *
   * @param state the state
   * @param year calendar year
   * @param asOf the day up to which deployments that are still under way are counted
   * @param deployments deployments of any state and year, each once
   * @return the report
   * @throws IllegalArgumentException when two deployments have the same identifier
   */
  public ContributionReport report(
      Jurisdiction state, int year, LocalDate asOf, Collection<Deployment> deployments) {
    checkDistinct(deployments);
    List<Counted> counted = deployments.stream()
        .filter(each -> each.provider().equals(state))
        .flatMap(each -> counted(each, year, asOf).stream())
        .sorted(Comparator.comparing(each -> each.deployment().id()))
        .toList();
    Set<String> experts = counted.stream().map(Counted::expertId).collect(Collectors.toSet());
    return new ContributionReport(
        state,
        year,
        asOf,
        counted.size(),
        experts.size(),
        counted.stream().mapToLong(Counted::days).sum(),
        areas(counted),
        hosts(counted),
        classes(counted),
        aid(counted),
        targets(counted),
        genders(experts),
        smallestCount,
        sources(),
        notes(state, counted, experts));
  }

  /** A deployment with its working days in the year. */
  private record Counted(DeploymentAssessment assessment, long days) {

    Deployment deployment() {
      return assessment.deployment();
    }

    String expertId() {
      return deployment().expertId();
    }

    Jurisdiction host() {
      return deployment().mission().exchange().recipient();
    }
  }

  /** A heading: its code and its label. */
  private record Heading(String code, String label) {}

  private static void checkDistinct(Collection<Deployment> deployments) {
    Set<String> seen = new HashSet<>();
    for (Deployment each : deployments) {
      checkArgument(seen.add(each.id()), "Deployment '%s' is given twice. Give each once.", each.id());
    }
  }

  private Optional<Counted> counted(Deployment deployment, int year, LocalDate asOf) {
    return deployment.workPeriod().flatMap(period -> within(period, year, asOf))
        .map(days -> new Counted(rules.assess(deployment), WorkingDays.between(days.firstDay(), days.lastDay())));
  }

  private static Optional<DateSpan> within(DateSpan period, int year, LocalDate asOf) {
    LocalDate from = later(period.firstDay(), LocalDate.of(year, 1, 1));
    LocalDate to = earlier(earlier(period.lastDay(), asOf), LocalDate.of(year, 12, 31));
    return to.isBefore(from) ? Optional.empty() : Optional.of(DateSpan.of(from, to));
  }

  private static LocalDate later(LocalDate left, LocalDate right) {
    return left.isAfter(right) ? left : right;
  }

  private static LocalDate earlier(LocalDate left, LocalDate right) {
    return left.isBefore(right) ? left : right;
  }

  private List<ContributionLine> areas(List<Counted> counted) {
    Map<Heading, ContributionLine> lines = lines(counted, each -> each.assessment().areas().stream()
        .map(area -> new Heading(area.id().value(), area.prefLabel("en"))));
    return roster.taxonomy().concepts().stream()
        .flatMap(concept -> lines.entrySet().stream()
            .filter(each -> each.getKey().code().equals(concept.id().value()))
            .map(Map.Entry::getValue))
        .toList();
  }

  private static List<ContributionLine> hosts(List<Counted> counted) {
    return sorted(
        lines(counted, each -> Stream.of(new Heading(each.host().code(), each.host().name("en")))),
        Comparator.comparingLong(each -> -each.workingDays()));
  }

  private static List<ContributionLine> classes(List<Counted> counted) {
    return sorted(
        lines(counted, each -> {
          CooperationClass found = each.assessment().cooperation();
          return Stream.of(new Heading(found.base().name() + "/" + found.form().name(), found.words()));
        }),
        Comparator.comparingInt(each -> -each.deployments()));
  }

  private static List<ContributionLine> aid(List<Counted> counted) {
    Map<Heading, ContributionLine> lines = lines(counted, each -> {
      Verdict verdict = each.assessment().oda().weakest();
      return Stream.of(new Heading(verdict.name(), Words.of(verdict)));
    });
    return sorted(lines, Comparator.comparing(each -> Verdict.valueOf(each.code())));
  }

  private static List<ContributionLine> targets(List<Counted> counted) {
    Map<Heading, ContributionLine> lines = lines(counted, each -> each.assessment().targets().stream()
        .map(target -> new Heading(
            target.target().code(), target.target().code() + " " + target.target().shortName())));
    return sorted(lines, Comparator.comparingInt(each -> SdgTarget.of(each.code()).goal()));
  }

  private static Map<Heading, ContributionLine> lines(
      List<Counted> counted, Function<Counted, Stream<Heading>> headings) {
    SetMultimap<Heading, Counted> groups = LinkedHashMultimap.create();
    counted.forEach(each -> headings.apply(each).forEach(heading -> groups.put(heading, each)));
    Map<Heading, ContributionLine> lines = new LinkedHashMap<>();
    groups.asMap().forEach((heading, group) -> lines.put(heading, new ContributionLine(
        heading.code(),
        heading.label(),
        group.size(),
        (int) group.stream().map(Counted::expertId).distinct().count(),
        group.stream().mapToLong(Counted::days).sum())));
    return lines;
  }

  private static List<ContributionLine> sorted(
      Map<Heading, ContributionLine> lines, Comparator<ContributionLine> order) {
    return lines.values().stream()
        .sorted(order.thenComparing(ContributionLine::code).thenComparing(ContributionLine::label))
        .toList();
  }

  private List<GenderCount> genders(Set<String> experts) {
    Map<Gender, Integer> counts = new EnumMap<>(Gender.class);
    for (Gender gender : Gender.values()) {
      counts.put(gender, 0);
    }
    experts.forEach(id -> counts.merge(genderOf(id), 1, Integer::sum));
    Set<Gender> withheld = SmallNumbers.withheld(counts, smallestCount);
    List<GenderCount> shown = new ArrayList<>();
    counts.forEach((gender, count) -> {
      boolean isWithheld = withheld.contains(gender);
      shown.add(new GenderCount(gender, isWithheld, isWithheld ? 0 : count));
    });
    return shown;
  }

  private Gender genderOf(String expertId) {
    return roster.find(expertId).map(Expert::gender).orElse(Gender.UNDISCLOSED);
  }

  private List<String> sources() {
    List<String> sources = new ArrayList<>();
    sources.add(rules.recipients().toString());
    Stream.of(CrsPurpose.edition(), SdgTarget.edition(), Crosswalk.edition(), Region.edition())
        .map(Words::of)
        .forEach(sources::add);
    sources.add("Taxonomy " + roster.taxonomy());
    return sources;
  }

  private List<String> notes(Jurisdiction state, List<Counted> counted, Set<String> experts) {
    List<String> notes = new ArrayList<>();
    Stream.concat(Stream.of(state), counted.stream().map(Counted::host))
        .map(Jurisdiction::footnote)
        .filter(note -> !note.isEmpty())
        .distinct()
        .forEach(note -> notes.add("* " + note));
    notes.add(
        "Working days are Monday to Friday within the year. A deployment about several areas or targets counts under "
            + "each. Numbers of experts by gender below " + smallestCount
            + " are withheld, and others with them where a small "
            + "number could be worked out.");
    if (experts.stream().anyMatch(id -> roster.find(id).isEmpty())) {
      notes.add("Experts who are no longer on the roster count as undisclosed.");
    }
    return notes;
  }
}
