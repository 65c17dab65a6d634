package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command gave: its exit code and what it printed. */
record Ran(int code, String out, String err) {

  static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Rssrp.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ran(code, out.toString(), err.toString());
  }
}
