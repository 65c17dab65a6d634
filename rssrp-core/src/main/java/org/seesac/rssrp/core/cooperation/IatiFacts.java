package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.cooperation.CooperationClass.Base;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.WorkingDays;
import org.seesac.rssrp.core.taxonomy.Concept;

/**
 * Takes from an assessment what may be published. Every text is made of codes, names of lists and organisations: what people
 * wrote about a mission stays out, since it may name somebody. Stateless.
 */
final class IatiFacts {

  private static final String AREA_LIST = "https://rssrp.seesac.org/taxonomy/";
  private static final String CLASS_LIST = "https://rssrp.seesac.org/cooperation/";
  private static final String OWN_VOCABULARY = "99";
  private static final Pattern IDENTIFIER = Pattern.compile("[^\\s/&|?]+");

  private final DeploymentAssessment assessment;
  private final Deployment deployment;
  private final Jurisdiction recipient;

  private IatiFacts(DeploymentAssessment assessment) {
    this.assessment = assessment;
    this.deployment = assessment.deployment();
    this.recipient = deployment.mission().exchange().recipient();
  }

  static IatiActivity of(DeploymentAssessment assessment, IatiPublisher publisher) {
    return new IatiFacts(assessment).activity(publisher);
  }

  private IatiActivity activity(IatiPublisher publisher) {
    String id = deployment.id();
    checkArgument(
        IDENTIFIER.matcher(id).matches() && Xml.clean(id).equals(id),
        "Deployment '%s' has a character in its id that IATI refuses. Use letters, digits, hyphens and dots.",
        id);
    return new IatiActivity(
        publisher.reference() + "-" + id,
        publisher,
        title(),
        general(),
        objectives(),
        participants(),
        id,
        status(),
        dates(),
        recipient.code(),
        sectors(),
        tags(),
        genderSignificance(),
        assessment.cooperation().collaborationType(),
        assessment.cooperation().base() == Base.NORTH_SOUTH ? "D01" : "D02",
        conditions(),
        results());
  }

  private String title() {
    return Xml.clean("Expert advice on " + areas() + ": " + recipient.name("en") + ", "
        + deployment.effectiveDay().getYear());
  }

  private String areas() {
    return assessment.areas().isEmpty()
        ? "security"
        : assessment.areas().stream().map(area -> area.prefLabel("en")).collect(Collectors.joining("; "));
  }

  private String general() {
    Jurisdiction provider = deployment.provider();
    String notes = List.of(provider, recipient).stream()
        .map(Jurisdiction::footnote)
        .filter(note -> !note.isEmpty())
        .distinct()
        .map(note -> " * " + note)
        .collect(Collectors.joining());
    return Xml.clean("An expert nominated by " + provider.name("en") + " gives advice to an institution in "
        + recipient.name("en") + ". Kind of cooperation: " + assessment.cooperation().words() + "." + notes);
  }

  private String objectives() {
    return Xml.clean(assessment.targets().stream()
        .map(each -> "SDG target " + each.target().code() + ", " + each.target().shortName())
        .collect(Collectors.joining("; ")));
  }

  private List<IatiActivity.Participant> participants() {
    Exchange exchange = deployment.mission().exchange();
    List<IatiActivity.Participant> participants = new ArrayList<>();
    exchange.funders().forEach(funder -> participants.add(participant("1", funder)));
    if (exchange.facilitator().isStated()) {
      participants.add(participant("2", exchange.facilitator()));
      participants.add(participant("3", exchange.facilitator()));
    }
    participants.add(participant("4", deployment.employer()));
    return participants;
  }

  private static IatiActivity.Participant participant(String role, Organisation organisation) {
    boolean isNational = organisation.state().isStated();
    String type =
        switch (organisation.kind()) {
          case GOVERNMENT -> "10";
          case MULTILATERAL -> "40";
          case CIVIL_SOCIETY -> isNational ? "22" : "21";
          case ACADEMIA -> "80";
          case PRIVATE -> "70";
          case NONE -> "90";
        };
    return new IatiActivity.Participant(
        role, type, Xml.clean(organisation.reference()), Xml.clean(organisation.name()));
  }

  private String status() {
    return switch (deployment.state()) {
      case RELEASE_REQUESTED, RELEASED, CONTRACTED -> "1";
      case DEPLOYED -> "2";
      case COMPLETED -> "3";
      case CURTAILED, EVALUATED, REPORTED -> "4";
      case RELEASE_REFUSED, CANCELLED -> "5";
    };
  }

  private Map<String, LocalDate> dates() {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put("1", deployment.mission().planned().firstDay());
    dates.put("3", deployment.mission().planned().lastDay());
    deployment.workPeriod().ifPresent(period -> {
      dates.put("2", period.firstDay());
      if (!period.to().isOpen()) {
        dates.put("4", period.lastDay());
      }
    });
    return dates;
  }

  private List<IatiActivity.Sector> sectors() {
    List<IatiActivity.Sector> sectors = new ArrayList<>();
    Map<String, BigDecimal> wider = new LinkedHashMap<>();
    for (SectorShare each : assessment.sectors()) {
      sectors.add(new IatiActivity.Sector("1", each.purpose().code(), each.percentage()));
      wider.merge(each.purpose().sector(), each.percentage(), BigDecimal::add);
    }
    wider.forEach((code, share) -> sectors.add(new IatiActivity.Sector("2", code, share)));
    return sectors;
  }

  private List<IatiActivity.Tag> tags() {
    List<IatiActivity.Tag> tags = new ArrayList<>();
    assessment.targets().stream()
        .map(each -> String.valueOf(each.target().goal()))
        .distinct()
        .forEach(goal -> tags.add(new IatiActivity.Tag("2", "", goal)));
    assessment.targets().forEach(each -> tags.add(new IatiActivity.Tag("3", "", each.target().code())));
    for (Concept area : assessment.areas()) {
      tags.add(new IatiActivity.Tag(OWN_VOCABULARY, AREA_LIST, area.id().value()));
    }
    CooperationClass cooperation = assessment.cooperation();
    tags.add(new IatiActivity.Tag(OWN_VOCABULARY, CLASS_LIST, cooperation.base().name()));
    tags.add(new IatiActivity.Tag(OWN_VOCABULARY, CLASS_LIST, cooperation.form().name()));
    cooperation.labels().stream()
        .sorted()
        .forEach(label -> tags.add(new IatiActivity.Tag(OWN_VOCABULARY, CLASS_LIST, label.name())));
    return tags.stream().distinct().toList();
  }

  private String genderSignificance() {
    return switch (assessment.gender().objective()) {
      case UNSTATED -> "";
      case NOT_TARGETED -> "0";
      case SIGNIFICANT -> "1";
      case PRINCIPAL -> "2";
    };
  }

  private List<String> conditions() {
    return deployment.mission().beneficiary().isSecurityForce()
        ? List.of("Support to a security force depends on human-rights due diligence. Finding: "
            + Words.of(deployment.dueDiligence()) + ".")
        : List.of();
  }

  private List<IatiActivity.Result> results() {
    DateSpan planned = deployment.mission().planned();
    DateSpan period = deployment.workPeriod().filter(each -> !each.to().isOpen()).orElse(planned);
    List<IatiActivity.Result> results = new ArrayList<>();
    results.add(new IatiActivity.Result(
        "1", "Expert advice given", "Working days of expert advice", "1", "", period.firstDay(), period.lastDay(),
        days(planned), actual()));
    assessment.targets().stream()
        .flatMap(each -> each.indicators().stream())
        .forEach(indicator -> results.add(new IatiActivity.Result(
            "2", "Contribution to SDG indicator " + indicator, "SDG indicator " + indicator, "5", indicator,
            period.firstDay(), period.lastDay(), "", "")));
    return results;
  }

  private String actual() {
    return deployment.workPeriod().filter(each -> !each.to().isOpen()).map(IatiFacts::days).orElse("");
  }

  private static String days(DateSpan period) {
    return String.valueOf(WorkingDays.between(period.firstDay(), period.lastDay()));
  }
}
