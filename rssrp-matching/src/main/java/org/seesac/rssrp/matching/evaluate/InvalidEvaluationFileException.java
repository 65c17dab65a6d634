package org.seesac.rssrp.matching.evaluate;

import java.nio.file.Path;
import java.util.Locale;

/** A line of a run or of judgments cannot be read. */
public final class InvalidEvaluationFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The line that cannot be read. */
  private final int line;

  InvalidEvaluationFileException(Path file, int line, String value, String advice) {
    super(String.format(Locale.ROOT, "%s line %d: '%s' cannot be read. %s", file.getFileName(), line, value, advice));
    this.line = line;
  }

  /**
   * The line.
   *
   * @return counted from 1
   */
  public int line() {
    return line;
  }
}
