package org.seesac.rssrp.examples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One reading as a line of JSON: what the text says under the names of the request format, absent when it does not say
 * it, and the concepts that are asked for.
 */
final class InterpretationJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private InterpretationJson() {}

  static String of(SupportRequest request, RequestInterpreter interpreter) {
    ObjectNode line = JSON.createObjectNode().put("id", request.id());
    if (!request.text().isBlank() || !request.title().isBlank()) {
      SupportRequest textAlone =
          SupportRequest.builder().id(request.id()).title(request.title()).text(request.text()).build();
      fields(line, interpreter.interpret(textAlone).request());
    }
    Interpretation whole = interpreter.interpret(request);
    concepts(line.putArray("concepts"), whole);
    ArrayNode nearest = line.putArray("nearestAreas");
    whole.nearestAreas().forEach(area -> nearest.add(area.value()));
    line.put("scope", whole.scope().name());
    return JSON.writeValueAsString(line);
  }

  private static void fields(ObjectNode line, SupportRequest read) {
    if (read.country().isStated()) {
      line.put("country", read.country().code());
    }
    if (!read.languages().isEmpty()) {
      ArrayNode languages = line.putArray("languages");
      read.languages().forEach(language -> language(languages.addObject(), language));
    }
    date(read.window().from(), true, day -> line.put("from", day));
    date(read.window().to(), false, day -> line.put("to", day));
    number(read.days(), days -> line.put("days", days));
    switch (read.modality()) {
      case UNSTATED -> {}
      default -> line.put("modality", read.modality().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    number(read.experts(), experts -> line.put("experts", experts));
    number(read.minimumYears(), years -> line.put("minimumYears", years));
    states(line, "excludedNationalities", read.excludedNationalities());
    states(line, "participatingStates", read.participatingStates());
  }

  private static void language(ObjectNode node, LanguageNeed language) {
    node.put("language", language.language().code());
    if (language.levelStated()) {
      node.put("level", language.level().code());
    }
    node.put("mandatory", language.mandatory());
  }

  private static void date(PartialDate date, boolean first, Consumer<String> put) {
    if (!date.isOpen()) {
      put.accept((first ? date.firstDay() : date.lastDay()).toString());
    }
  }

  private static void number(int value, Consumer<Integer> put) {
    if (value > 0) {
      put.accept(value);
    }
  }

  private static void states(ObjectNode line, String name, Set<Jurisdiction> states) {
    if (!states.isEmpty()) {
      ArrayNode codes = line.putArray(name);
      states.forEach(state -> codes.add(state.code()));
    }
  }

  /** What is asked for in the end: stated needs as they are, with the places in the text that say the same. */
  private static void concepts(ArrayNode array, Interpretation whole) {
    double total = whole.request().needs().stream().mapToDouble(Need::weight).sum();
    boolean stated = !whole.source().needs().isEmpty();
    for (Need need : whole.request().needs()) {
      List<Finding.OfConcept> found =
          whole.concepts().stream().filter(each -> each.concept().equals(need.concept())).toList();
      double confidence = stated ? 1 : found.stream().mapToDouble(Finding.OfConcept::confidence).max().orElse(1);
      concept(array.addObject(), need.concept(), need.weight() / total, confidence)
          .set("spans", spans(found));
    }
  }

  private static ObjectNode concept(ObjectNode node, ConceptId concept, double weight, double confidence) {
    return node.put("concept", concept.value()).put("weight", rounded(weight)).put("confidence", rounded(confidence));
  }

  private static ArrayNode spans(List<Finding.OfConcept> found) {
    ArrayNode spans = JSON.createArrayNode();
    found.stream().flatMap(each -> each.spans().stream()).forEach(span -> span(spans.addObject(), span));
    return spans;
  }

  private static void span(ObjectNode node, Span span) {
    node.put("field", span.field()).put("start", span.start()).put("end", span.end()).put("quote", span.quote());
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
