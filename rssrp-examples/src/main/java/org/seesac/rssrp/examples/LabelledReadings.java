package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Scope;
import tools.jackson.databind.JsonNode;

/** How well short labelled texts are read. */
final class LabelledReadings {

  private static final List<String> MEASURES =
      List.of("top area", "top activity", "any activity", "refused right", "kept right");

  private final RequestInterpreter interpreter;
  private final boolean errors;

  LabelledReadings(RequestInterpreter interpreter, boolean errors) {
    this.interpreter = interpreter;
    this.errors = errors;
  }

  void print(List<JsonNode> lines, PrintWriter out) {
    Tally byLanguage = new Tally(MEASURES);
    Tally byStyle = new Tally(MEASURES);
    Reliability reliability = new Reliability();
    for (JsonNode line : lines) {
      Interpretation read = interpreter.interpret(line.path("text").stringValue());
      Map<String, Double> needs = needs(line.path("needs"));
      Map<String, Boolean> verdicts = verdicts(read, needs);
      verdicts.forEach((measure, right) -> {
        byLanguage.count(line.path("lang").stringValue(), measure, right ? 1 : 0, 1);
        byStyle.count(line.path("style").asString("-"), measure, right ? 1 : 0, 1);
      });
      if (read.scope() == Scope.IN_SCOPE) {
        read.concepts()
            .forEach(each -> reliability.count(each.confidence(), needs.containsKey(each.concept().value())));
      }
      if (errors && verdicts.containsValue(false)) {
        out.printf(Locale.ROOT, "%s %s wanted %s read %s %s%n", line.path("id").stringValue(), verdicts, needs,
            read.concepts().stream().map(each -> each.concept() + " " + Math.round(each.confidence() * 100)).toList(),
            read.scope());
      }
    }
    byLanguage.print(out, "by language");
    byStyle.print(out, "by style");
    reliability.print(out);
  }

  static Map<String, Double> needs(JsonNode object) {
    Map<String, Double> needs = new TreeMap<>();
    object.properties().forEach(each -> needs.put(each.getKey(), each.getValue().doubleValue()));
    return needs;
  }

  static String top(Map<String, Double> needs) {
    return needs.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue)).map(Map.Entry::getKey)
        .orElse("");
  }

  static String area(String concept) {
    return concept.substring(0, Math.max(0, concept.lastIndexOf('.')));
  }

  private static Map<String, Boolean> verdicts(Interpretation read, Map<String, Double> needs) {
    Map<String, Boolean> verdicts = new TreeMap<>();
    boolean refused = read.scope() == Scope.OUT_OF_SCOPE;
    if (needs.isEmpty()) {
      verdicts.put("refused right", refused);
      return verdicts;
    }
    String best = read.concepts().stream().map(Finding.OfConcept::concept).map(Object::toString).findFirst().orElse("");
    verdicts.put("top area", area(best).equals(area(top(needs))));
    verdicts.put("top activity", best.equals(top(needs)));
    verdicts.put("any activity", needs.containsKey(best));
    verdicts.put("kept right", !refused);
    return verdicts;
  }
}
