package org.seesac.rssrp.matching.report;

import com.google.common.html.HtmlEscapers;

/** HTML in the making: markup is written as it stands, every text is escaped. */
final class HtmlText {

  private final StringBuilder out = new StringBuilder();

  /** Markup of our own; never a text from outside. */
  HtmlText markup(String markup) {
    out.append(markup);
    return this;
  }

  HtmlText text(String text) {
    out.append(HtmlEscapers.htmlEscaper().escape(text));
    return this;
  }

  /** An element with a text in it. The tag may carry attributes of our own. */
  HtmlText element(String tag, String text) {
    String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
    return markup("<" + tag + ">").text(text).markup("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
