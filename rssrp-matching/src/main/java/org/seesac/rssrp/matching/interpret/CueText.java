package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.internal.text.Token;

/** A sentence in which cue words are looked up, in its own language and in that of the whole text. Immutable. */
final class CueText {

  /** Month names that are written short: a full stop behind them does not end the sentence when a number follows. */
  private static final CueList SHORT_MONTHS = CueList.of("months.tsv", row -> row.form().endsWith("."));

  private static final CueList MONTHS = CueList.of("months.tsv");
  private static final int LONGEST_DAY = 2;

  private final RequestText.Sentence sentence;
  private final ImmutableMap<String, ImmutableList<List<String>>> keys;

  private CueText(RequestText.Sentence sentence, String textLanguage) {
    this.sentence = sentence;
    ImmutableMap.Builder<String, ImmutableList<List<String>>> byLanguage = ImmutableMap.builder();
    for (String language : ImmutableSet.of(sentence.language(), textLanguage)) {
      byLanguage.put(language, sentence.tokens().stream()
          .map(token -> Keys.of(token, language))
          .collect(ImmutableList.toImmutableList()));
    }
    this.keys = byLanguage.buildOrThrow();
  }

  /** The sentences of a request; those that were cut in the middle of a date are put together again. */
  static List<CueText> of(RequestText text) {
    List<CueText> all = new ArrayList<>();
    for (RequestText.Sentence sentence : text.sentences()) {
      CueText next = new CueText(sentence, text.language());
      if (!all.isEmpty() && next.continues(all.getLast())) {
        all.set(all.size() - 1, new CueText(all.getLast().joined(sentence), text.language()));
      } else {
        all.add(next);
      }
    }
    return List.copyOf(all);
  }

  /** One sentence. */
  static CueText of(RequestText.Sentence sentence, String textLanguage) {
    return new CueText(sentence, textLanguage);
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int token) {
    return sentence.tokens().get(token);
  }

  /** Whether a token begins exactly so, or stands outside the sentence and is therefore not so. */
  boolean isFolded(int token, String folded) {
    return has(token) && token(token).folded().equals(folded);
  }

  boolean has(int token) {
    return token >= 0 && token < size();
  }

  /** What stands before a token in the text: white space, punctuation, or nothing. */
  String gapBefore(int token) {
    return has(token) ? sentence.gapBefore(token) : "";
  }

  /** What stands behind a token, up to three characters. */
  String gapAfter(int token) {
    int end = token(token).end();
    return sentence.fieldText().substring(end, Math.min(end + 3, sentence.fieldText().length()));
  }

  Span span(int first, int last) {
    return sentence.span(first, last);
  }

  RequestText.Sentence sentence() {
    return sentence;
  }

  String language() {
    return sentence.language();
  }

  /** The sentence's language, then the text's. */
  ImmutableSet<String> languages() {
    return keys.keySet();
  }

  List<String> keys(String language, int token) {
    return keys.getOrDefault(language, ImmutableList.of()).get(token);
  }

  /** The longest form of a list that begins at a token; the sentence's language before the text's. */
  Optional<Cue> at(CueList list, int token) {
    Optional<Cue> best = Optional.empty();
    if (!has(token)) {
      return best;
    }
    for (String language : keys.keySet()) {
      Optional<Cue> found = list.longestAt(this, language, token);
      if (found.isPresent() && found.get().length() > best.map(Cue::length).orElse(0)) {
        best = found;
      }
    }
    return best;
  }

  /** All that do not overlap between two tokens, the first and the last included, from left to right. */
  List<Cue> in(CueList list, int first, int last) {
    List<Cue> found = new ArrayList<>();
    int next = Math.max(0, first);
    while (next <= Math.min(last, size() - 1)) {
      Optional<Cue> cue = at(list, next);
      cue.ifPresent(found::add);
      next = cue.map(each -> each.last() + 1).orElse(next + 1);
    }
    return found;
  }

  /** All that do not overlap in the sentence. */
  List<Cue> in(CueList list) {
    return in(list, 0, size() - 1);
  }

  /** Whether one begins between two tokens, the first and the last included. */
  boolean contains(CueList list, int first, int last) {
    for (int next = Math.max(0, first); next <= Math.min(last, size() - 1); next++) {
      if (at(list, next).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean contains(CueList list) {
    return contains(list, 0, size() - 1);
  }

  /** The first token of the clause that a token stands in; commas and other signs bound it. */
  int clauseStart(int token) {
    int start = token;
    while (start > 0 && !isBoundary(gapBefore(start))) {
      start--;
    }
    return start;
  }

  /** The last token of the clause that a token stands in. */
  int clauseEnd(int token) {
    int end = token;
    while (end + 1 < size() && !isBoundary(gapBefore(end + 1))) {
      end++;
    }
    return end;
  }

  private static boolean isBoundary(String gap) {
    return gap.chars().anyMatch(each -> ",،:;()[]".indexOf(each) >= 0) || gap.contains(" – ") || gap.contains(" — ");
  }

  private boolean continues(CueText previous) {
    if (!sentence.field().equals(previous.sentence.field()) || !isOneStopAfter(previous)) {
      return false;
    }
    int last = previous.size() - 1;
    boolean day = previous.token(last).isNumber() && previous.token(last).folded().length() <= LONGEST_DAY;
    return (day && at(MONTHS, 0).isPresent())
        || (token(0).isNumber() && previous.at(SHORT_MONTHS, last).isPresent());
  }

  private boolean isOneStopAfter(CueText previous) {
    int from = previous.token(previous.size() - 1).end();
    String between = sentence.fieldText().substring(from, token(0).start());
    return between.strip().equals(".") && between.indexOf('\n') < 0;
  }

  private RequestText.Sentence joined(RequestText.Sentence next) {
    List<Token> tokens = ImmutableList.<Token>builder().addAll(sentence.tokens()).addAll(next.tokens()).build();
    return new RequestText.Sentence(sentence.field(), sentence.fieldText(), sentence.language(), tokens);
  }
}
