package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element: either text or children. Immutable.
 *
 * @param name local name
 * @param attributes in the order in which they are written; {@code xml:lang} under that name
 * @param text what stands in it; empty when it has children
 * @param children in document order
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {

  XmlElement {
    attributes = ImmutableMap.copyOf(attributes);
    children = ImmutableList.copyOf(children);
  }

  static XmlElement of(String name, XmlElement... children) {
    return new XmlElement(name, Map.of(), "", List.of(children));
  }

  static XmlElement text(String name, String text) {
    return new XmlElement(name, Map.of(), text, List.of());
  }

  /** An element whose content is one narrative in the language of the activity. */
  static XmlElement narrated(String name, String text) {
    return of(name, text("narrative", text));
  }

  /** This element with an attribute more; an empty value adds none. */
  XmlElement with(String attribute, String value) {
    if (value.isEmpty()) {
      return this;
    }
    Map<String, String> longer = new LinkedHashMap<>(attributes);
    longer.put(attribute, value);
    return new XmlElement(name, longer, text, children);
  }

  XmlElement with(Collection<XmlElement> more) {
    List<XmlElement> longer = new ArrayList<>(children);
    longer.addAll(more);
    return new XmlElement(name, attributes, text, longer);
  }

  List<XmlElement> all(String child) {
    return children.stream().filter(each -> each.name().equals(child)).toList();
  }

  Optional<XmlElement> find(String child) {
    return children.stream().filter(each -> each.name().equals(child)).findFirst();
  }

  XmlElement one(String child) {
    return find(child).orElseThrow(() -> new InvalidIatiException(
        "Element '" + name + "' has no '" + child + "'.", "Write it, as IATI 2.03 has it."));
  }

  /** Every text in it, those of attributes too. */
  Stream<String> texts() {
    Stream<String> own = Stream.concat(Stream.of(text), attributes.values().stream());
    return Stream.concat(own, children.stream().flatMap(XmlElement::texts));
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  String narrative() {
    return find("narrative").map(XmlElement::text).orElse("");
  }
}
