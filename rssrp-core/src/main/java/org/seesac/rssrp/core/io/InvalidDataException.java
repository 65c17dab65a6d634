package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A file was refused as a whole; lists what is wrong in it, in file order. */
public final class InvalidDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 20;

  private final transient ImmutableList<DataProblem> problems;
  /** How many problems there are. */
  private final long count;

  InvalidDataException(String file, Problems problems) {
    super(message(file, problems.listed(), problems.count()));
    this.problems = ImmutableList.copyOf(problems.listed());
    this.count = problems.count();
  }

  /**
   * What has to be put right.
   *
   * @return in file order; never empty; at most {@value Problems#MOST_LISTED}
   */
  public List<DataProblem> problems() {
    return problems;
  }

  /**
   * How many problems there are, also those beyond the list.
   *
   * @return 1 or more
   */
  public long count() {
    return count;
  }

  private static String message(String file, List<DataProblem> problems, long count) {
    String shown = problems.stream().limit(SHOWN).map(each -> "\n  " + each).collect(Collectors.joining());
    String rest = count > SHOWN ? "\n  and " + (count - SHOWN) + " more" : "";
    return file + " was not loaded, problems: " + count + shown + rest;
  }
}
