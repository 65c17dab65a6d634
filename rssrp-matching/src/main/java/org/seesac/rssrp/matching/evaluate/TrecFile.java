package org.seesac.rssrp.matching.evaluate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files of columns separated by white space, one line at a time. */
final class TrecFile {

  private static final Splitter COLUMNS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private TrecFile() {}

  /** What to do with a line. */
  interface LineReader {
    void read(int line, List<String> columns);
  }

  static void forEachLine(Path file, int least, int most, String format, LineReader reader) {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        List<String> columns = COLUMNS.splitToList(line);
        if (columns.isEmpty()) {
          continue;
        }
        if (columns.size() < least || columns.size() > most) {
          throw new InvalidEvaluationFileException(file, number, line, "Write '" + format + "'.");
        }
        reader.read(number, columns);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " could not be read. Check the path and that it is UTF-8.",
          e);
    }
  }

  static int wholeNumber(Path file, int line, String value) {
    Integer number = Ints.tryParse(value);
    if (number == null) {
      throw new InvalidEvaluationFileException(file, line, value, "Write a whole number.");
    }
    return number;
  }
}
