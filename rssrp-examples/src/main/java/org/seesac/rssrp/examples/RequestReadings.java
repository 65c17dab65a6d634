package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import tools.jackson.databind.JsonNode;

/** How well the texts of whole requests are read: concepts by F1, everything else by the share read exactly right. */
final class RequestReadings {

  private static final List<String> FIELDS = List.of(
      "top concept", "country", "languages", "window", "days", "experts", "modality", "minimumYears");

  private final Taxonomy taxonomy;
  private final RequestInterpreter interpreter;
  private final boolean errors;
  private final Map<String, Integer> concepts = new HashMap<>();

  RequestReadings(Taxonomy taxonomy, RequestInterpreter interpreter, boolean errors) {
    this.taxonomy = taxonomy;
    this.interpreter = interpreter;
    this.errors = errors;
  }

  void print(List<JsonNode> requests, List<JsonNode> truths, PrintWriter out) {
    Map<String, JsonNode> truthOf =
        truths.stream().collect(Collectors.toMap(each -> each.path("id").stringValue(), each -> each));
    Map<String, Tally> tallies = new TreeMap<>();
    List.of("lang", "length", "twist").forEach(slice -> tallies.put(slice, new Tally(FIELDS)));
    for (JsonNode request : requests) {
      JsonNode truth = truthOf.getOrDefault(request.path("id").stringValue(), request);
      if (truth.path("gold").isObject()) {
        Map<String, Boolean> verdicts = verdicts(request, truth, out);
        tallies.forEach((slice, tally) -> verdicts
            .forEach((field, right) -> tally.count(truth.path(slice).asString("-"), field, right ? 1 : 0, 1)));
      }
    }
    tallies.forEach((slice, tally) -> tally.print(out, "by " + slice));
    out.printf(Locale.ROOT, "concepts, micro F1: activities %.3f, areas %.3f%n%n", f1("activity"), f1("area"));
  }

  private double f1(String level) {
    double both = concepts.getOrDefault(level + " both", 0);
    return 2 * both / (concepts.getOrDefault(level + " read", 0) + concepts.getOrDefault(level + " wanted", 0));
  }

  private Map<String, Boolean> verdicts(JsonNode request, JsonNode truth, PrintWriter out) {
    Interpretation read = interpreter.interpret(SupportRequest.builder()
        .id(request.path("id").stringValue())
        .title(request.path("title").asString(""))
        .text(request.path("text").asString(""))
        .build());
    Map<String, Double> needs = LabelledReadings.needs(truth.path("needs"));
    Set<String> activities = read.concepts().stream()
        .flatMap(each -> taxonomy.leavesUnder(each.concept()).stream())
        .map(each -> each.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
    count("activity", activities, needs.keySet());
    if (errors && !activities.equals(needs.keySet())) {
      out.printf(Locale.ROOT, "%s concepts wanted %s read %s%n", request.path("id").stringValue(), needs, activities);
    }
    count("area", areas(activities), areas(needs.keySet()));
    Map<String, Boolean> verdicts = new TreeMap<>();
    String best = read.concepts().stream().map(Finding.OfConcept::concept).map(ConceptId::value).findFirst().orElse("");
    double most = needs.values().stream().mapToDouble(each -> each).max().orElse(0);
    verdicts.put("top concept", needs.getOrDefault(best, 0.0) == most);
    Map<String, String> gold = gold(truth.path("gold"));
    Map<String, String> found = found(read.request());
    gold.forEach((field, value) -> verdicts.put(field, value.equals(found.get(field))));
    if (errors) {
      verdicts.forEach((field, right) -> {
        if (!right) {
          out.printf(Locale.ROOT, "%s %s wanted %s read %s%n", request.path("id").stringValue(), field,
              field.equals("top concept") ? needs : gold.get(field),
              field.equals("top concept") ? read.concepts().stream()
                  .map(each -> each.concept() + " " + Math.round(100 * each.confidence())).toList() + " " + read.scope()
                  : found.get(field));
        }
      });
    }
    return verdicts;
  }

  private void count(String level, Set<String> read, Set<String> wanted) {
    Set<String> both = new HashSet<>(read);
    both.retainAll(wanted);
    concepts.merge(level + " both", both.size(), Integer::sum);
    concepts.merge(level + " read", read.size(), Integer::sum);
    concepts.merge(level + " wanted", wanted.size(), Integer::sum);
  }

  private static Set<String> areas(Set<String> activities) {
    return activities.stream().map(LabelledReadings::area).collect(Collectors.toSet());
  }

  private static Map<String, String> gold(JsonNode gold) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("country", gold.path("country").asString("-"));
    Set<String> languages = new TreeSet<>();
    for (JsonNode each : gold.path("languages").values()) {
      if (each.path("mandatory").asBoolean(true)) {
        languages.add(each.path("language").stringValue() + " " + each.path("level").asString("-"));
      }
    }
    fields.put("languages", languages.toString());
    fields.put("window", gold.path("from").asString("..") + "/" + gold.path("to").asString(".."));
    fields.put("days", gold.path("days").asString("0"));
    fields.put("experts", gold.path("experts").asString("0"));
    fields.put("modality", gold.path("modality").asString("unstated"));
    fields.put("minimumYears", gold.path("minimumYears").asString("0"));
    return fields;
  }

  private static Map<String, String> found(SupportRequest read) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("country", read.country().isStated() ? read.country().code() : "-");
    Set<String> languages = read.languages().stream()
        .filter(LanguageNeed::mandatory)
        .map(each -> each.language().code() + " " + (each.levelStated() ? each.level().code() : "-"))
        .collect(Collectors.toCollection(TreeSet::new));
    fields.put("languages", languages.toString());
    fields.put("window", day(read.window().from(), true) + "/" + day(read.window().to(), false));
    fields.put("days", String.valueOf(read.days()));
    fields.put("experts", String.valueOf(read.experts()));
    fields.put("modality", read.modality().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    fields.put("minimumYears", String.valueOf(read.minimumYears()));
    return fields;
  }

  private static String day(PartialDate date, boolean first) {
    return date.isOpen() ? ".." : (first ? date.firstDay() : date.lastDay()).toString();
  }
}
