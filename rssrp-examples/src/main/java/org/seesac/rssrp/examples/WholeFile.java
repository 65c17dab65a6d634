package org.seesac.rssrp.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /** Writes beside the file and moves into place, so that a full disk leaves an older file as it was. */
  static void write(Path file, String text) {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      discard(beside, e);
      throw new UncheckedIOException(
          "File " + file + " was not written (" + e + "). Check the folder and the space left; an older file of that "
              + "name is unchanged.",
          e);
    }
  }

  private static void discard(Path file, IOException because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }
}
