package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.matching.interpret.PlaceMention.Kind;

/** Finds in a sentence whose nationals may not, or alone may, be sent. */
final class StateClauses {

  private static final String CUES = "state-cues.tsv";
  private static final CueList NATIONALS = CueList.of(CUES, "nationals");
  private static final CueList EXCLUDE_BEFORE = CueList.of(CUES, "exclude-before");
  private static final CueList EXCLUDE_BEHIND = CueList.of(CUES, "exclude-behind");
  private static final CueList ONLY_BEFORE = CueList.of(CUES, "only-before");
  private static final CueList ONLY_BEHIND = CueList.of(CUES, "only-behind");
  private static final CueList ONLY_START = CueList.of(CUES, "only-start");
  private static final CueList LINKS = CueList.of("language-cues.tsv", "or", "and");

  private static final ImmutableSet<Kind> STATES = ImmutableSet.of(Kind.NAME, Kind.ABBREVIATION, Kind.DEMONYM);
  private static final int NEAR = 3;
  private static final int FAR = 8;
  private static final int MOST_STATES = 30;
  private static final int MOST_CLAUSES = 30;

  private final CueText text;
  private final List<PlaceMention> places;
  private final CueMarks nationals;

  private StateClauses(CueText text, List<PlaceMention> places) {
    this.text = text;
    this.places = places;
    this.nationals = CueMarks.of(NATIONALS, text);
  }

  /**
   * States named together as excluded, or as the only ones.
   *
   * @param codes their codes
   * @param excluded whether they are excluded
   * @param first the first token of the clause
   * @param last the last token of the clause
   */
  record Clause(Set<String> codes, boolean excluded, int first, int last) {

    boolean holds(PlaceMention place) {
      return place.first() >= first && place.last() <= last;
    }
  }

  static List<Clause> in(CueText text, List<PlaceMention> places) {
    List<PlaceMention> states = places.stream().filter(each -> STATES.contains(each.kind())).toList();
    return states.isEmpty() ? List.of() : new StateClauses(text, states).clauses();
  }

  private List<Clause> clauses() {
    List<Clause> found = new ArrayList<>();
    CueMarks.of(EXCLUDE_BEFORE, text).all().forEach(cue -> addBehind(found, cue, true));
    CueMarks.of(ONLY_BEFORE, text).all().forEach(cue -> addBehind(found, cue, false));
    if (nationals.isAny()) {
      CueMarks.of(EXCLUDE_BEHIND, text).all().forEach(cue -> addBefore(found, cue, true, FAR));
      CueMarks.of(ONLY_BEHIND, text).all().forEach(cue -> addBefore(found, cue, false, 1));
      CueMarks.of(ONLY_START, text).all().stream()
          .filter(cue -> nationals.coversAny(cue.last(), cue.last() + FAR))
          .forEach(cue -> addBehind(found, cue, false));
    }
    return found;
  }

  /** The list of states that begins soon behind a cue. */
  private void addBehind(List<Clause> found, Cue cue, boolean excluded) {
    int from = firstBehind(cue.last());
    if (from == places.size() || places.get(from).first() - cue.last() > NEAR) {
      return;
    }
    int to = from;
    while (to + 1 < places.size() && to - from < MOST_STATES && isList(places.get(to), places.get(to + 1))) {
      to++;
    }
    add(found, from, to, cue.first(), places.get(to).last(), excluded);
  }

  /** The list of states that ends not far before a cue. */
  private void addBefore(List<Clause> found, Cue cue, boolean excluded, int distance) {
    int to = firstBehind(cue.first()) - 1;
    if (to < 0 || cue.first() - places.get(to).last() > distance) {
      return;
    }
    int from = to;
    while (from > 0 && to - from < MOST_STATES && isList(places.get(from - 1), places.get(from))) {
      from--;
    }
    if (nationals.coversAny(places.get(from).first() - NEAR, cue.last())) {
      add(found, from, to, places.get(from).first(), cue.last(), excluded);
    }
  }

  private void add(List<Clause> found, int from, int to, int first, int last, boolean excluded) {
    ImmutableSet<String> codes = places.subList(from, to + 1).stream()
        .filter(each -> !each.isAmbiguous())
        .map(PlaceMention::code)
        .collect(ImmutableSet.toImmutableSet());
    boolean isNew =
        found.size() < MOST_CLAUSES && found.stream().noneMatch(each -> each.first() <= last && each.last() >= first);
    if (!codes.isEmpty() && isNew) {
      found.add(new Clause(codes, excluded, first, last));
    }
  }

  /** The number of the first state that begins behind a token. */
  private int firstBehind(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).first() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether two states are named in one list: a comma, a word like "or", and little else between them. */
  private boolean isList(PlaceMention one, PlaceMention next) {
    int words = next.first() - one.last() - 1;
    if (words > NEAR) {
      return false;
    }
    boolean linked = text.contains(LINKS, one.last() + 1, next.first()) || text.gapBefore(next.first()).contains(",");
    return linked || words < 0
        || text.gapBefore(one.last() + 1).contains(",")
        || text.gapBefore(one.last() + 1).contains("،");
  }
}
