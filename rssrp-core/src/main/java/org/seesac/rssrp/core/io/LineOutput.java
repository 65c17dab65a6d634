package org.seesac.rssrp.core.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;

/** Writes one line a record, ending in a line feed on every machine. Stateless. */
final class LineOutput {

  private LineOutput() {}

  static <T> void write(OutputStream out, Collection<T> records, Function<T, String> line) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
      for (T each : records) {
        writer.write(line.apply(each));
        writer.write('\n');
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The records could not be written (" + e + "). Check the space left.", e);
    }
  }
}
