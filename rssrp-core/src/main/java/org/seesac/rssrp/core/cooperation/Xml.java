package org.seesac.rssrp.core.cooperation;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** XML in and out: indented, without DTD and without anything from outside the text. Stateless. */
final class Xml {

  private static final String LANGUAGE = "xml:lang";
  private static final String INDENT = "  ";
  private static final int DEEPEST = 32;

  private Xml() {}

  static String write(XmlElement element, boolean isDocument) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      if (isDocument) {
        out.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
        out.writeCharacters("\n");
      }
      write(element, out, "\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A text in memory could not be written.", e);
    }
    return text + "\n";
  }

  private static void write(XmlElement element, XMLStreamWriter out, String lineBreak) throws XMLStreamException {
    boolean isEmpty = element.text().isEmpty() && element.children().isEmpty();
    if (isEmpty) {
      out.writeEmptyElement(element.name());
    } else {
      out.writeStartElement(element.name());
    }
    for (Map.Entry<String, String> each : element.attributes().entrySet()) {
      writeAttribute(out, each.getKey(), each.getValue());
    }
    if (isEmpty) {
      return;
    }
    out.writeCharacters(element.text());
    for (XmlElement child : element.children()) {
      out.writeCharacters(lineBreak + INDENT);
      write(child, out, lineBreak + INDENT);
    }
    if (!element.children().isEmpty()) {
      out.writeCharacters(lineBreak);
    }
    out.writeEndElement();
  }

  private static void writeAttribute(XMLStreamWriter out, String name, String value) throws XMLStreamException {
    if (name.equals(LANGUAGE)) {
      out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", value);
    } else {
      out.writeAttribute(name, value);
    }
  }

  static XmlElement read(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text));
      in.nextTag();
      XmlElement root = element(in, 0);
      while (in.hasNext()) {
        in.next();
      }
      return root;
    } catch (XMLStreamException e) {
      String first = String.valueOf(e.getMessage()).lines().collect(Collectors.joining(" "));
      throw new InvalidIatiException("The text is not XML: " + first, "Write well-formed XML without a DTD.", e);
    }
  }

  private static XmlElement element(XMLStreamReader in, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new InvalidIatiException("The elements are nested deeper than " + DEEPEST + ".", "Write IATI 2.03.");
    }
    String name = in.getLocalName();
    Map<String, String> attributes = attributes(in);
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(in, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(in.getText());
      }
    }
    return new XmlElement(name, attributes, children.isEmpty() ? text.toString() : text.toString().strip(), children);
  }

  private static Map<String, String> attributes(XMLStreamReader in) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      boolean isXml = XMLConstants.XML_NS_URI.equals(in.getAttributeNamespace(i));
      attributes.put((isXml ? "xml:" : "") + in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return attributes;
  }

  /** One line of characters that XML 1.0 can hold, with single blanks, so that what is read back is equal. */
  static String clean(String text) {
    String allowed = text.codePoints()
        .map(each -> Character.isWhitespace(each) || Character.isSpaceChar(each) ? ' ' : each)
        .filter(Xml::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
    return allowed.replaceAll(" +", " ").strip();
  }

  private static boolean isAllowed(int codePoint) {
    return (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
        || (codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE)
        || codePoint > 0xFFFF;
  }
}
