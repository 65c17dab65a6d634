package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the names in a JSON-LD document stand for.
 *
 * <p>Source: "JSON-LD 1.1", W3C Recommendation 2020, sections 4.1 to 4.7: terms, compact IRIs, {@code @base},
 * {@code @vocab}, type coercion, language and list containers, reverse properties. A context at another address is not
 * fetched. Immutable.
 */
final class JsonLdContext {

  static final JsonLdContext EMPTY = new JsonLdContext("", "", "", Map.of());

  /**
   * What a term stands for.
   *
   * @param iri the property or class
   * @param isReverse whether the arrow points from the value to the node
   * @param isReference whether texts are IRIs
   * @param language the language of texts; empty for that of the context
   * @param containers {@code @language}, {@code @set}, {@code @list}
   */
  record Term(String iri, boolean isReverse, boolean isReference, String language, Set<String> containers) {

    static Term property(String iri, String language) {
      return new Term(iri, false, false, language, ImmutableSet.of());
    }
  }

  private final String base;
  private final String vocabulary;
  private final String language;
  private final Map<String, Term> terms;

  private JsonLdContext(String base, String vocabulary, String language, Map<String, Term> terms) {
    this.base = base;
    this.vocabulary = vocabulary;
    this.language = language;
    this.terms = terms;
  }

  /** This context with the definitions of another on top of it. */
  JsonLdContext with(JsonNode context) {
    if (context.isNull()) {
      return EMPTY;
    }
    if (context.isArray()) {
      JsonLdContext joined = this;
      for (JsonNode each : context.values()) {
        joined = joined.with(each);
      }
      return joined;
    }
    if (!context.isObject()) {
      throw new IllegalArgumentException("The context " + context
          + " stands at another address, which is not fetched. Write the context into the document.");
    }
    return define(context);
  }

  private JsonLdContext define(JsonNode context) {
    Map<String, Term> all = new LinkedHashMap<>(terms);
    JsonLdContext outer = new JsonLdContext(
        text(context, "@base", base), text(context, "@vocab", vocabulary), text(context, "@language", language), all);
    for (Map.Entry<String, JsonNode> each : context.properties()) {
      if (!each.getKey().startsWith("@")) {
        all.put(each.getKey(), outer.term(each.getKey(), each.getValue(), context));
      }
    }
    return outer;
  }

  private Term term(String name, JsonNode definition, JsonNode context) {
    if (!definition.isObject()) {
      return Term.property(compact(text(definition, name), context), language);
    }
    JsonNode reverse = definition.path("@reverse");
    String iri = text(definition, reverse.isMissingNode() ? "@id" : "@reverse", name);
    String type = text(definition, "@type", "");
    return new Term(
        compact(iri, context),
        !reverse.isMissingNode(),
        type.equals("@id") || type.equals("@vocab"),
        text(definition, "@language", language),
        containers(definition.path("@container")));
  }

  private static Set<String> containers(JsonNode container) {
    if (container.isString()) {
      return ImmutableSet.of(container.stringValue());
    }
    ImmutableSet.Builder<String> containers = ImmutableSet.builder();
    container.values().forEach(each -> containers.add(text(each, "")));
    return containers.build();
  }

  /** Reads a compact IRI with the help of prefixes that the same context defines. */
  private String compact(String iri, JsonNode context) {
    int colon = iri.indexOf(':');
    if (colon > 0 && context.path(iri.substring(0, colon)).isString()) {
      return text(context.path(iri.substring(0, colon)), "") + iri.substring(colon + 1);
    }
    return property(iri).iri();
  }

  /** What a key of a node stands for. */
  Term property(String name) {
    Term known = terms.get(name);
    if (known != null) {
      return known;
    }
    if (name.startsWith("@")) {
      return Term.property(name, language);
    }
    return Term.property(name.contains(":") ? prefixed(name) : vocabulary + name, language);
  }

  /** The IRI that a reference means. */
  String reference(String written) {
    if (written.startsWith("_:")) {
      return written;
    }
    return written.contains(":") ? prefixed(written) : base + written;
  }

  /** The IRI without the base of the document. */
  String withoutBase(String iri) {
    return !base.isEmpty() && iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private String prefixed(String written) {
    int colon = written.indexOf(':');
    Term prefix = terms.get(written.substring(0, colon));
    boolean isAddress = written.startsWith("//", colon + 1);
    return prefix == null || isAddress ? written : prefix.iri() + written.substring(colon + 1);
  }

  private static String text(JsonNode object, String field, String otherwise) {
    return text(object.path(field), otherwise);
  }

  private static String text(JsonNode value, String otherwise) {
    return value.isString() ? value.stringValue() : otherwise;
  }
}
