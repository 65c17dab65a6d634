package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes a file whole or not at all: beside the old one first, then moved into its place, so that a full disk or a kill
 * leaves the old one as it was. Stateless and safe for use by many threads that write different files.
 */
public final class WholeFile {

  private WholeFile() {}

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a text in UTF-8.
   *
   * @param file where to; an older file of that name is replaced
   * @param text the text
   * @throws UncheckedIOException when it cannot be written; an older file is then unchanged
   */
  public static void write(Path file, String text) {
    write(file, out -> {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    });
  }

  static void write(Path file, Content content) {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (UncheckedIOException e) {
      throw notWritten(file, beside, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw notWritten(file, beside, e);
    }
  }

  private static UncheckedIOException notWritten(Path file, Path beside, IOException cause) {
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
