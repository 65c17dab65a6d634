package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes a file whole or not at all: beside the old one first, under a new name that ends in {@code .part}, then moved
 * into its place, so that a full disk or a kill leaves the old one as it was. Stateless and safe for use by many threads that write different files.
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
   * @throws UncheckedIOException when it cannot be written, or the text holds half a character; an older file is then
   *     unchanged
   */
  public static void write(Path file, String text) {
    ByteBuffer bytes = encode(file, CharBuffer.wrap(text));
    write(file, out -> out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining()));
  }

  private static ByteBuffer encode(Path file, CharBuffer text) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(text);
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(
          "File " + file + " was not written: its text holds half a character (a lone surrogate) after "
              + text.position() + " UTF-16 units. Remove it; an older file of that name is unchanged.",
          e);
    }
  }

  static void write(Path file, Content content) {
    try {
      replace(file, content);
    } catch (UncheckedIOException e) {
      throw notWritten(file, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw notWritten(file, e);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path beside = newFileBeside(file);
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (Throwable e) {
      discard(beside, e);
      throw e;
    }
  }

  /** Not a temporary file, which its owner alone may read and whose rights would stay after the move. */
  private static Path newFileBeside(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    for (int i = 2; Files.exists(beside, LinkOption.NOFOLLOW_LINKS); i++) {
      beside = file.resolveSibling(file.getFileName() + "." + i + ".part");
    }
    return Files.createFile(beside);
  }

  private static UncheckedIOException notWritten(Path file, IOException cause) {
    return new UncheckedIOException(
        "File " + file + " was not written (" + cause + "). Check the folder and the space left; an older file of that "
            + "name is unchanged.",
        cause);
  }

  private static void discard(Path file, Throwable because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
