package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Opens files to read, and writes files whole or not at all. Stateless. */
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

  /** Writes beside the file and moves into place, so that a full disk or a kill leaves the old file as it was. */
  static void write(Path file, Consumer<OutputStream> writer) {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        writer.accept(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw notWritten(file, beside, e);
    } catch (IOException e) {
      throw notWritten(file, beside, new UncheckedIOException(e));
    }
  }

  private static UncheckedIOException notWritten(Path file, Path beside, UncheckedIOException failure) {
    IOException cause = Objects.requireNonNull(failure.getCause());
    discard(beside, cause);
    return new UncheckedIOException(
        "File " + file + " was not written (" + cause + "). Check the folder and the space left; an older file of that "
            + "name is unchanged.",
        cause);
  }

  private static void discard(Path file, IOException because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
