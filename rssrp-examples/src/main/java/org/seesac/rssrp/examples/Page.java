package org.seesac.rssrp.examples;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.util.Locale;

/** Plain text for a terminal of 100 columns: headings, wrapped lines, bars. */
final class Page {

  private static final int WIDTH = 100;
  private static final int BAR = 12;

  private final PrintWriter out;

  Page(PrintWriter out) {
    this.out = out;
  }

  void heading(String words) {
    out.println();
    out.println(words.toUpperCase(Locale.ROOT));
  }

  void blank() {
    out.println();
  }

  void line(String words) {
    out.println(words);
  }

  /** A line that is wrapped with this much space before it and before what follows. */
  void wrapped(int first, int rest, String words) {
    StringBuilder line = new StringBuilder(" ".repeat(first));
    int start = first;
    for (String word : Splitter.onPattern("\\s+").omitEmptyStrings().split(words)) {
      if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(" ".repeat(rest));
        start = rest;
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    out.println(line);
  }

  /** A line that keeps its indentation when it is wrapped. */
  void indented(String words) {
    int depth = words.length() - words.stripLeading().length();
    wrapped(2 + depth, 6 + depth, words);
  }

  /** A label and what belongs to it, in two columns. */
  void pair(String label, String words) {
    wrapped(2, 20, Strings.padEnd(label, 17, ' ').replace(' ', '\u00a0') + " " + words);
  }

  static String bar(int part, int whole) {
    int filled = whole == 0 ? 0 : Math.round((float) BAR * part / whole);
    return "#".repeat(filled) + ".".repeat(BAR - filled);
  }
}
