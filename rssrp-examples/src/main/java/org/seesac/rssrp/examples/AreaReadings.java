package org.seesac.rssrp.examples;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Scope;
import tools.jackson.databind.JsonNode;

/** How well the area of a notice is read, where only its area or stream is known, or that it has none here. */
final class AreaReadings {

  private static final List<String> MEASURES = List.of("top area", "kept right", "refused right");
  private static final String NONE = "NONE";

  private final RequestInterpreter interpreter;
  private final boolean errors;
  private final Map<String, ConceptId> areas = new TreeMap<>();

  AreaReadings(Taxonomy taxonomy, RequestInterpreter interpreter, boolean errors) {
    this.interpreter = interpreter;
    this.errors = errors;
    number(taxonomy, ConceptId.of("salw"), "SALW", "S");
    number(taxonomy, ConceptId.of("gender"), "GENDER", "G");
  }

  /** The judgments number the areas of a stream in the order of the taxonomy. */
  private void number(Taxonomy taxonomy, ConceptId stream, String name, String letter) {
    areas.put(name, stream);
    int next = 1;
    for (Concept area : taxonomy.narrower(stream)) {
      areas.put(letter + next++, area.id());
    }
  }

  void print(List<JsonNode> notices, List<String> judgments, PrintWriter out) {
    ImmutableSetMultimap<String, String> areasOf = judgments.stream()
        .map(each -> each.split("\t", -1))
        .collect(ImmutableSetMultimap.toImmutableSetMultimap(each -> each[0], each -> each[2]));
    Tally byLanguage = new Tally(MEASURES);
    Tally byKind = new Tally(MEASURES);
    int unjudged = 0;
    for (JsonNode notice : notices) {
      ImmutableSet<String> wanted = areasOf.get(notice.path("id").stringValue());
      if (wanted.isEmpty()) {
        unjudged++;
        continue;
      }
      Interpretation read = interpreter.interpret(SupportRequest.builder()
          .title(notice.path("title").asString(""))
          .text(notice.path("text").asString(""))
          .build());
      Map<String, Boolean> verdicts = verdicts(read, wanted);
      verdicts.forEach((measure, right) -> {
        byLanguage.count(notice.path("lang").stringValue().equals("en") ? "en" : "other", measure, right ? 1 : 0, 1);
        byKind.count(notice.path("from").asString(notice.path("kind").asString("-")), measure, right ? 1 : 0, 1);
      });
      if (errors && verdicts.containsValue(false)) {
        out.printf(Locale.ROOT, "%s %s wanted %s read %s %s%n", notice.path("id").stringValue(), verdicts, wanted,
            read.concepts().stream().map(each -> each.concept().value()).collect(Collectors.joining(" ")),
            read.scope());
      }
    }
    if (unjudged > 0) {
      out.printf(Locale.ROOT, "%d of %d notices have no judgment and are not counted%n", unjudged, notices.size());
    }
    byLanguage.print(out, "by language");
    byKind.print(out, "by kind");
  }

  private Map<String, Boolean> verdicts(Interpretation read, ImmutableSet<String> wanted) {
    boolean refused = read.scope() == Scope.OUT_OF_SCOPE;
    if (wanted.contains(NONE)) {
      return Map.of("refused right", refused);
    }
    String best = read.concepts().isEmpty() ? "" : read.concepts().getFirst().concept().value();
    boolean hit = wanted.stream().map(areas::get).anyMatch(area -> area != null && best.startsWith(area + "."));
    return Map.of("top area", hit, "kept right", !refused);
  }
}
