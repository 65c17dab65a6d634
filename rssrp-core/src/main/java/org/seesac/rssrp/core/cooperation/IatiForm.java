package org.seesac.rssrp.core.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of an activity as XML and back; elements in the order of the IATI 2.03 schema. Stateless. */
final class IatiForm {

  private static final String VOCABULARY = "vocabulary";
  private static final String VOCABULARY_URI = "vocabulary-uri";
  private static final String ISO_DATE = "iso-date";
  private static final String ATTACHED = "attached";
  private static final String CONDITION_POLICY = "1";
  private static final String NATIONAL = "4";
  private static final String GENDER_MARKER = "1";
  private static final String SDG_INDICATORS = "9";

  private IatiForm() {}

  static XmlElement element(IatiActivity activity) {
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.text("iati-identifier", activity.identifier()));
    parts.add(publisher(activity.publisher()));
    parts.add(XmlElement.narrated("title", activity.title()));
    parts.add(XmlElement.narrated("description", activity.general()).with("type", "1"));
    if (!activity.objectives().isEmpty()) {
      parts.add(XmlElement.narrated("description", activity.objectives()).with("type", "2"));
    }
    activity.participants().forEach(each -> parts.add(participant(each)));
    parts.add(XmlElement.of("other-identifier").with("ref", activity.internalId()).with("type", "A1"));
    parts.add(coded("activity-status", activity.status()));
    activity.dates().forEach((type, date) -> parts.add(
        XmlElement.of("activity-date").with("iso-date", date.toString()).with("type", type)));
    parts.add(coded("activity-scope", NATIONAL));
    parts.add(coded("recipient-country", activity.recipient()).with("percentage", "100"));
    activity.sectors().forEach(each -> parts.add(sector(each)));
    activity.tags().forEach(each -> parts.add(tag(each)));
    parts.addAll(classification(activity));
    parts.add(conditions(activity.conditions()));
    activity.results().forEach(each -> parts.add(result(each)));
    return XmlElement.of("iati-activity").with("xml:lang", "en").with(parts);
  }

  private static List<XmlElement> classification(IatiActivity activity) {
    List<XmlElement> parts = new ArrayList<>();
    if (!activity.genderSignificance().isEmpty()) {
      parts.add(XmlElement.of("policy-marker").with(VOCABULARY, "1").with("code", GENDER_MARKER)
          .with("significance", activity.genderSignificance()));
    }
    if (!activity.collaborationType().isEmpty()) {
      parts.add(coded("collaboration-type", activity.collaborationType()));
    }
    parts.add(coded("default-aid-type", activity.aidType()));
    return parts;
  }

  private static XmlElement publisher(IatiPublisher publisher) {
    return XmlElement.narrated("reporting-org", publisher.name())
        .with("ref", publisher.reference())
        .with("type", publisher.type())
        .with("secondary-reporter", publisher.secondary() ? "1" : "0");
  }

  private static XmlElement participant(IatiActivity.Participant participant) {
    return XmlElement.narrated("participating-org", participant.name())
        .with("ref", participant.reference())
        .with("type", participant.type())
        .with("role", participant.role());
  }

  private static XmlElement sector(IatiActivity.Sector sector) {
    return XmlElement.of("sector").with(VOCABULARY, sector.vocabulary()).with("code", sector.code())
        .with("percentage", sector.percentage().toPlainString());
  }

  private static XmlElement tag(IatiActivity.Tag tag) {
    return XmlElement.of("tag").with(VOCABULARY, tag.vocabulary()).with(VOCABULARY_URI, tag.uri())
        .with("code", tag.code());
  }

  private static XmlElement conditions(List<String> conditions) {
    return XmlElement.of("conditions").with(ATTACHED, conditions.isEmpty() ? "0" : "1").with(conditions.stream()
        .map(each -> XmlElement.narrated("condition", each).with("type", CONDITION_POLICY))
        .toList());
  }

  private static XmlElement result(IatiActivity.Result result) {
    XmlElement period = XmlElement.of("period",
        XmlElement.of("period-start").with(ISO_DATE, result.from().toString()),
        XmlElement.of("period-end").with(ISO_DATE, result.to().toString()));
    List<XmlElement> parts = new ArrayList<>();
    parts.add(XmlElement.narrated("title", result.indicator()));
    if (!result.sdgIndicator().isEmpty()) {
      parts.add(XmlElement.of("reference").with(VOCABULARY, SDG_INDICATORS).with("code", result.sdgIndicator()));
    }
    parts.add(period.with(value("target", result.target())).with(value("actual", result.actual())));
    return XmlElement.of("result",
        XmlElement.narrated("title", result.title()),
        XmlElement.of("indicator").with("measure", result.measure()).with(parts)).with("type", result.type());
  }

  private static List<XmlElement> value(String name, String value) {
    return value.isEmpty() ? List.of() : List.of(XmlElement.of(name).with("value", value));
  }

  private static XmlElement coded(String name, String code) {
    return XmlElement.of(name).with("code", code);
  }

  static IatiActivity activity(XmlElement element) {
    return new IatiActivity(
        element.one("iati-identifier").text(),
        publisher(element.one("reporting-org")),
        element.one("title").narrative(),
        description(element, "1"),
        description(element, "2"),
        element.all("participating-org").stream().map(IatiForm::participant).toList(),
        element.one("other-identifier").attribute("ref"),
        code(element, "activity-status"),
        dates(element),
        code(element, "recipient-country"),
        element.all("sector").stream().map(IatiForm::sector).toList(),
        element.all("tag").stream()
            .map(each -> new IatiActivity.Tag(
                each.attribute(VOCABULARY), each.attribute(VOCABULARY_URI), each.attribute("code")))
            .toList(),
        element.find("policy-marker").map(each -> each.attribute("significance")).orElse(""),
        element.find("collaboration-type").map(each -> each.attribute("code")).orElse(""),
        code(element, "default-aid-type"),
        element.one("conditions").all("condition").stream().map(XmlElement::narrative).toList(),
        element.all("result").stream().map(IatiForm::result).toList());
  }

  private static IatiPublisher publisher(XmlElement element) {
    return new IatiPublisher(
        element.attribute("ref"), element.attribute("type"), element.narrative(),
        element.attribute("secondary-reporter").equals("1"));
  }

  private static String description(XmlElement element, String type) {
    return element.all("description").stream()
        .filter(each -> each.attribute("type").equals(type))
        .map(XmlElement::narrative)
        .findFirst()
        .orElse("");
  }

  private static IatiActivity.Participant participant(XmlElement element) {
    return new IatiActivity.Participant(
        element.attribute("role"), element.attribute("type"), element.attribute("ref"), element.narrative());
  }

  private static Map<String, LocalDate> dates(XmlElement element) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    element.all("activity-date").forEach(each -> dates.put(each.attribute("type"), day(each)));
    return dates;
  }

  private static IatiActivity.Sector sector(XmlElement element) {
    String percentage = element.attribute("percentage");
    try {
      return new IatiActivity.Sector(
          element.attribute(VOCABULARY), element.attribute("code"), new BigDecimal(percentage));
    } catch (NumberFormatException e) {
      throw new InvalidIatiException("A sector has the percentage '" + percentage + "'.", "Write a number.", e);
    }
  }

  private static IatiActivity.Result result(XmlElement element) {
    XmlElement indicator = element.one("indicator");
    XmlElement period = indicator.one("period");
    return new IatiActivity.Result(
        element.attribute("type"),
        element.one("title").narrative(),
        indicator.one("title").narrative(),
        indicator.attribute("measure"),
        indicator.find("reference").map(each -> each.attribute("code")).orElse(""),
        day(period.one("period-start")),
        day(period.one("period-end")),
        period.find("target").map(each -> each.attribute("value")).orElse(""),
        period.find("actual").map(each -> each.attribute("value")).orElse(""));
  }

  private static String code(XmlElement element, String child) {
    return element.one(child).attribute("code");
  }

  private static LocalDate day(XmlElement element) {
    String written = element.attribute(ISO_DATE);
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new InvalidIatiException(
          "Element '" + element.name() + "' has the date '" + written + "'.", "Write it as 2027-03-01.", e);
    }
  }
}
