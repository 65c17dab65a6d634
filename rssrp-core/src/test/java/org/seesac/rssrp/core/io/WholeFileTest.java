package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all. */
class WholeFileTest {

  @TempDir
  private Path folder = Path.of("");

  @Test
  void anOlderFileIsReplacedByTheTextInUtf8() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a longer text that was there");

    WholeFile.write(file, "Ђорђе, čuvar\n");

    assertArrayEquals("Ђорђе, čuvar\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aFailureInTheMiddleLeavesTheOlderFileAndNothingBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    UncheckedIOException failed = assertThrows(UncheckedIOException.class, () -> WholeFile.write(file, out -> {
      out.write('n');
      throw new IOException("No space left");
    }));

    assertEquals(
        "File " + file
            + " was not written (java.io.IOException: No space left). Check the folder and the space left; an "
            + "older file of that name is unchanged.",
        failed.getMessage());
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void halfACharacterIsRefusedAndNotReplacedByAQuestionMark() throws IOException {
    Path file = folder.resolve("a.txt");

    assertThrows(UncheckedIOException.class, () -> WholeFile.write(file, "\uD83D"));

    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
