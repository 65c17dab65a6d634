package org.seesac.rssrp.core.io;

import java.util.ArrayList;
import java.util.List;

/** The problems of one file: the first are listed, all are counted, so that a hostile file cannot fill the memory. */
final class Problems {

  static final int MOST_LISTED = 10_000;

  private final String file;
  private final List<DataProblem> listed = new ArrayList<>();
  private long count;

  Problems(String file) {
    this.file = file;
  }

  void add(long line, String record, String field, String value, String wrong, String advice) {
    count++;
    if (listed.size() < MOST_LISTED) {
      listed.add(new DataProblem(file, line, record, field, value, wrong, advice));
    }
  }

  String file() {
    return file;
  }

  List<DataProblem> listed() {
    return List.copyOf(listed);
  }

  long count() {
    return count;
  }

  void throwIfAny() {
    if (count > 0) {
      throw new InvalidDataException(file, this);
    }
  }
}
