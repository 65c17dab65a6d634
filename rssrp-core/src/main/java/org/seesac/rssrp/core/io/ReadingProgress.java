package org.seesac.rssrp.core.io;

/** Hears how far reading has come, and can stop it. Called by the thread that reads, after every line. */
@FunctionalInterface
public interface ReadingProgress {

  /** Reads to the end and tells nobody. */
  ReadingProgress NONE = (lines, bytes) -> true;

  /**
   * Hears that another line was read.
   *
   * @param lines lines read so far
   * @param bytes bytes read so far
   * @return true to go on; false to stop, which ends in a {@link ReadingCancelledException}
   */
  boolean read(long lines, long bytes);
}
