package org.seesac.rssrp.core.io;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The statements of a JSON-LD document: for each node, property by property, texts and references to other nodes. */
final class JsonLdGraph {

  /**
   * A text with its language, or a reference.
   *
   * @param text the text, or the IRI
   * @param language BCP 47 tag; empty where none is given and for a reference
   * @param isReference whether it is a reference
   */
  record Value(String text, String language, boolean isReference) {}

  private final Map<String, SetMultimap<String, Value>> nodes = new LinkedHashMap<>();
  private JsonLdContext root = JsonLdContext.EMPTY;
  private int blanks;

  static JsonLdGraph of(JsonNode document) {
    JsonLdGraph graph = new JsonLdGraph();
    if (document.isObject() && document.has("@context")) {
      graph.root = JsonLdContext.EMPTY.with(document.path("@context"));
    }
    graph.top(document);
    return graph;
  }

  /** The IRIs of all nodes, in the order of the document. */
  Set<String> nodes() {
    return nodes.keySet();
  }

  /** What a node says with a property. */
  Set<Value> values(String node, String property) {
    SetMultimap<String, Value> found = nodes.get(node);
    return found == null ? Set.of() : found.get(property);
  }

  /** The IRI without the base of the document. */
  String withoutBase(String iri) {
    return root.withoutBase(iri);
  }

  private void top(JsonNode document) {
    if (document.isArray()) {
      document.values().forEach(this::top);
    } else if (document.isObject()) {
      node(document, JsonLdContext.EMPTY);
    }
  }

  private String node(JsonNode object, JsonLdContext outer) {
    JsonLdContext context = object.has("@context") ? outer.with(object.path("@context")) : outer;
    String id = id(object, context);
    if (!isContainerOnly(object, context)) {
      nodes.computeIfAbsent(id, any -> LinkedHashMultimap.create());
    }
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      JsonLdContext.Term term = context.property(each.getKey());
      switch (term.iri()) {
        case "@context", "@id" -> {}
        case "@graph", "@included" -> list(each.getValue()).forEach(member -> node(member, context));
        case "@type" -> list(each.getValue()).forEach(
            type -> put(id, "@type", new Value(context.property(type.asString()).iri(), "", true)));
        default -> property(id, term, each.getValue(), context);
      }
    }
    return id;
  }

  private String id(JsonNode object, JsonLdContext context) {
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      if (context.property(each.getKey()).iri().equals("@id") && each.getValue().isString()) {
        return context.reference(each.getValue().stringValue());
      }
    }
    return "_:blank" + blanks++;
  }

  /** Whether an object only wraps the graph of the document. */
  private static boolean isContainerOnly(JsonNode object, JsonLdContext context) {
    return object.properties().stream()
        .allMatch(each -> List.of("@context", "@graph").contains(context.property(each.getKey()).iri()));
  }

  private void property(String id, JsonLdContext.Term term, JsonNode value, JsonLdContext context) {
    if (!term.iri().contains(":")) {
      return;
    }
    if (term.containers().contains("@language") && value.isObject()) {
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        list(each.getValue()).forEach(text -> put(id, term.iri(), new Value(text.asString(), each.getKey(), false)));
      }
      return;
    }
    for (JsonNode each : list(value)) {
      if (term.isReverse()) {
        put(node(each, context), term.iri(), new Value(id, "", true));
      } else {
        single(id, term, each, context);
      }
    }
  }

  private void single(String id, JsonLdContext.Term term, JsonNode value, JsonLdContext context) {
    if (value.isObject() && value.has("@list")) {
      list(value.path("@list")).forEach(each -> single(id, term, each, context));
    } else if (value.isObject() && value.has("@set")) {
      list(value.path("@set")).forEach(each -> single(id, term, each, context));
    } else if (value.isObject() && value.has("@value")) {
      put(id, term.iri(), new Value(value.path("@value").asString(), value.path("@language").asString(""), false));
    } else if (value.isObject()) {
      put(id, term.iri(), new Value(node(value, context), "", true));
    } else if (term.isReference() && value.isString()) {
      put(id, term.iri(), new Value(context.reference(value.stringValue()), "", true));
    } else if (!value.isNull()) {
      put(id, term.iri(), new Value(value.asString(), term.language(), false));
    }
  }

  private void put(String node, String property, Value value) {
    nodes.computeIfAbsent(node, any -> LinkedHashMultimap.create()).put(property, value);
  }

  private static List<JsonNode> list(JsonNode value) {
    return value.isArray() ? List.copyOf(value.values()) : List.of(value);
  }
}
