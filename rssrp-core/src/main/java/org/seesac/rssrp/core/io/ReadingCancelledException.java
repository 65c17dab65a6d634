package org.seesac.rssrp.core.io;

/** Reading was stopped by its {@link ReadingProgress}. */
public final class ReadingCancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The last line that was read. */
  private final long line;

  ReadingCancelledException(String file, long line) {
    super("Reading of " + file + " was stopped by its progress listener after line " + line
        + ". Nothing was kept; read again to get the whole file.");
    this.line = line;
  }

  /**
   * The last line that was read.
   *
   * @return counted from 1
   */
  public long line() {
    return line;
  }
}
