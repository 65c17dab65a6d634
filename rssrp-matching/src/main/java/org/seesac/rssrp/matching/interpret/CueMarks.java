package org.seesac.rssrp.matching.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where the words of one {@link CueList} stand in a sentence: found once, then asked often. Immutable. */
final class CueMarks {

  private static final int NONE = -1;

  private final List<Cue> cues;
  private final int[] numberAt;

  private CueMarks(List<Cue> cues, int size) {
    this.cues = cues;
    this.numberAt = new int[size];
    Arrays.fill(numberAt, NONE);
    for (int number = 0; number < cues.size(); number++) {
      Arrays.fill(numberAt, cues.get(number).first(), cues.get(number).last() + 1, number);
    }
  }

  static CueMarks of(CueList list, CueText text) {
    return new CueMarks(text.in(list), text.size());
  }

  /** All of them, from left to right. */
  List<Cue> all() {
    return cues;
  }

  /** Whether there is any. */
  boolean isAny() {
    return !cues.isEmpty();
  }

  /** The one that covers a token. */
  Optional<Cue> at(int token) {
    boolean isMarked = token >= 0 && token < numberAt.length && numberAt[token] != NONE;
    return isMarked ? Optional.of(cues.get(numberAt[token])) : Optional.empty();
  }

  boolean covers(int token) {
    return at(token).isPresent();
  }

  /** Whether one covers a token between two, the first and the last included. */
  boolean coversAny(int first, int last) {
    return firstIn(first, last).isPresent();
  }

  /** The first that covers a token between two, the first and the last included. */
  Optional<Cue> firstIn(int first, int last) {
    for (int token = Math.max(0, first); token <= Math.min(last, numberAt.length - 1); token++) {
      if (numberAt[token] != NONE) {
        return at(token);
      }
    }
    return Optional.empty();
  }

  /** Whether one ends between two tokens, the first and the last included. */
  boolean endsIn(int first, int last) {
    for (int token = Math.max(0, first); token <= Math.min(last, numberAt.length - 1); token++) {
      if (numberAt[token] != NONE && cues.get(numberAt[token]).last() == token) {
        return true;
      }
    }
    return false;
  }
}
