package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    UncheckedIOException failed =
        assertThrows(UncheckedIOException.class, () -> WholeFile.write(file, "Đ \uD83D, "));

    assertEquals(
        "File " + file + " was not written: its text holds half a character (a lone surrogate) after 2 UTF-16 units. "
            + "Remove it; an older file of that name is unchanged.",
        failed.getMessage());
    assertEquals(List.of(), files());
  }

  static Stream<Throwable> faults() {
    return Stream.of(new IllegalStateException("a fault"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultOfTheWriterIsPassedOnAsItIsAndLeavesNothingBeside(Throwable fault) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    Throwable thrown = assertThrows(Throwable.class, () -> WholeFile.write(file, out -> {
      Throwables.throwIfUnchecked(fault);
    }));

    assertSame(fault, thrown);
    assertEquals(List.of(file), files());
  }

  @Test
  void aFileOfOnesOwnThatEndsInPartIsLeftAlone() throws IOException {
    Path own = Files.writeString(folder.resolve("a.txt.part"), "chapter one");

    WholeFile.write(folder.resolve("a.txt"), "new");

    assertEquals("chapter one", Files.readString(own));
    assertEquals("new", Files.readString(folder.resolve("a.txt")));
    assertEquals(2, files().size());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
