package org.seesac.rssrp.core.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of bytes line by line. A line that is too long is passed over in pieces, so that its length costs no memory.
 *
 * <p>Not safe for use by many threads at once.
 */
final class Lines {

  /** Longest line kept, in bytes: several times the longest terms of reference. */
  static final int LONGEST_LINE = 16 << 20;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long number;
  private long bytes;
  private boolean tooLong;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false when there is none. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = newLine();
      keep(at, stop - at);
      bytes += stop - at;
      at = stop;
      if (at < end) {
        at++;
        bytes++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }

  private int newLine() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void keep(int from, int length) {
    if (line.size() + length > LONGEST_LINE) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, length);
    }
  }

  /** The bytes of the line, without its end; nothing when it is too long. */
  byte[] content() {
    return line.toByteArray();
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** The number of the line, counted from 1. */
  long number() {
    return number;
  }

  /** How many bytes were read so far. */
  long bytes() {
    return bytes;
  }
}
