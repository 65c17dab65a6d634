package org.seesac.rssrp.matching.interpret;

import java.util.Optional;
import java.util.OptionalInt;

/** The small pieces that dates are made of: months, years, links between two dates, and words that say nothing. */
final class Calendar {

  static final String CUES = "time-cues.tsv";

  private static final CueList MONTHS = CueList.of("months.tsv");
  private static final CueList SHORT_MONTHS = CueList.of("months.tsv", row -> row.form().endsWith("."));
  private static final CueList GLUE = CueList.of(CUES, "glue");
  private static final CueList LINKS = CueList.of(CUES, "to", "and");
  private static final int MOST_GLUE = 3;
  private static final int SHORTEST_WORD = 4;

  private Calendar() {}

  /** The month whose name stands at a token; its meaning is its number. */
  static Optional<Cue> month(CueText text, int token) {
    Optional<Cue> month = text.at(MONTHS, token).filter(cue -> isWrittenAsMonth(text, cue));
    int behind = month.map(cue -> cue.last() + 1).orElse(token);
    if (month.isPresent() && text.gapBefore(behind).equals("/")) {
      return text.at(MONTHS, behind)
          .filter(again -> again.meaning().equals(month.get().meaning()))
          .map(again -> new Cue(again.meaning(), token, again.last()))
          .or(() -> month);
    }
    return month;
  }

  /** Whether a month's name is too short to stand for it without a day or year: {@code mar}, {@code set}. */
  static boolean isShort(CueText text, Cue month) {
    return month.length() == 1
        && text.at(SHORT_MONTHS, month.first()).isPresent()
        && text.token(month.first()).folded().length() < SHORTEST_WORD;
  }

  /** English months are capitalised: {@code May} is one, {@code may} is not. */
  private static boolean isWrittenAsMonth(CueText text, Cue month) {
    return !text.language().equals("en") || text.token(month.first()).isCapitalised();
  }

  /** The year that a token is, or 0. */
  static int year(CueText text, int token) {
    if (!text.has(token) || !text.token(token).isNumber() || text.token(token).folded().length() != 4) {
      return 0;
    }
    int value = Integer.parseInt(text.token(token).folded());
    return value >= 1990 && value < 2100 ? value : 0;
  }

  /** Where the second of two linked dates begins, when the first ends before a token and the two are linked there. */
  static OptionalInt linked(CueText text, int token) {
    if (!text.has(token)) {
      return OptionalInt.empty();
    }
    Optional<Cue> word = text.at(LINKS, token);
    if (word.isPresent()) {
      return OptionalInt.of(skipGlue(text, word.get().last() + 1));
    }
    return isDash(text.gapBefore(token)) ? OptionalInt.of(skipGlue(text, token)) : OptionalInt.empty();
  }

  static boolean isDash(String gap) {
    return gap.chars().anyMatch(each -> "-–—‑−".indexOf(each) >= 0);
  }

  /** The first token that is no mere article, preposition or word for "year". */
  static int skipGlue(CueText text, int token) {
    int next = token;
    for (int skipped = 0; skipped < MOST_GLUE && text.has(next); skipped++) {
      Optional<Cue> glue = text.at(GLUE, next);
      if (glue.isEmpty()) {
        return next;
      }
      next = glue.get().last() + 1;
    }
    return next;
  }

  /** The date with the year that stands behind it, or directly before it as in Turkish. */
  static DatePoint withYear(CueText text, DatePoint point) {
    int behind = skipGlue(text, point.last() + 1);
    if (year(text, behind) > 0 && !isDash(text.gapBefore(behind))) {
      return point.between(point.first(), behind).inYear(year(text, behind));
    }
    int before = point.first() - 1;
    for (int skipped = 0; skipped < MOST_GLUE && text.has(before) && text.at(GLUE, before).isPresent(); skipped++) {
      before--;
    }
    boolean stands = year(text, before) > 0 && !isDash(text.gapBefore(before + 1)) && isFree(text, before);
    return stands ? point.between(before, point.last()).inYear(year(text, before)) : point;
  }

  /** Whether a year does not belong to a month or number before it. */
  private static boolean isFree(CueText text, int year) {
    for (int token = Math.max(0, year - MOST_GLUE); token < year; token++) {
      if (text.at(MONTHS, token).isPresent() || text.token(token).isNumber()) {
        return false;
      }
    }
    return true;
  }
}
