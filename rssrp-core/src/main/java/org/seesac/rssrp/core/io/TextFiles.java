package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens files to read. Stateless. */
final class TextFiles {

  private TextFiles() {}

  static <T> T read(Path file, Function<InputStream, T> reader) {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.apply(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "File " + file + " cannot be read (" + e + "). Check that it is there and that you may read it.", e);
    }
  }
}
