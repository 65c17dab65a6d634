package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.seesac.rssrp.matching.interpret.LanguageMention.Kind;

/** Languages of a sentence in lists that share their conditions, with the words that set these conditions. */
final class LanguageClauses {

  private static final String CUES = "language-cues.tsv";
  private static final CueList OR = CueList.of(CUES, "or");
  private static final CueList AND = CueList.of(CUES, "and");
  private static final CueList BEFORE = CueList.of(CUES, "before");
  private static final CueList BEHIND = CueList.of(CUES, "behind");
  private static final CueList CONDITIONS =
      CueList.of(CUES, "required", "asset", "unneeded", "working", "speaks", "interpreting", "use");

  /** Languages in which an adjective stands behind its noun. */
  private static final ImmutableSet<String> NOUN_FIRST = ImmutableSet.of("fr", "es", "pt", "ro", "sq", "ar");

  private static final int LONGEST_JOINT = 3;

  private final CueText text;
  private final CueMarks or;
  private final CueMarks and;
  private final CueMarks conditions;
  private final CueMarks before;
  private final CueMarks behind;
  private final List<LanguageMention> mentions;
  private final LanguageLevels levels;
  private final BitSet languageTokens = new BitSet();

  private LanguageClauses(CueText text, List<LanguageMention> named) {
    this.text = text;
    this.or = CueMarks.of(OR, text);
    this.and = CueMarks.of(AND, text);
    this.conditions = CueMarks.of(CONDITIONS, text);
    this.before = CueMarks.of(BEFORE, text);
    this.behind = CueMarks.of(BEHIND, text);
    LanguageLevels allLevels = LanguageLevels.of(text, named);
    this.mentions = standing(named, allLevels);
    this.levels = LanguageLevels.of(text, mentions);
    mentions.forEach(each -> languageTokens.set(each.first(), each.last() + 1));
  }

  /**
   * Some languages that share their conditions.
   *
   * @param from the number of the first mention
   * @param to the number of the last mention
   * @param alternatives whether one of them is enough
   */
  record Group(int from, int to, boolean alternatives) {}

  static LanguageClauses of(CueText text) {
    return new LanguageClauses(text, LanguageMention.in(text));
  }

  List<LanguageMention> mentions() {
    return mentions;
  }

  LanguageLevels levels() {
    return levels;
  }

  CueMarks conditions() {
    return conditions;
  }

  /** Whether a token belongs to a word that names a language and no country. */
  boolean isLanguage(int token) {
    return languageTokens.get(token);
  }

  /** The lists, from left to right. */
  List<Group> groups() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    int from = 0;
    for (int next = 1; next <= mentions.size(); next++) {
      if (next == mentions.size() || !isJoined(next - 1)) {
        groups.add(new Group(from, next - 1, isAlternative(from, next - 1)));
        from = next;
      }
    }
    return groups.build();
  }

  /** Where the words between two lists are parted: the first token that belongs to the right one. */
  int split(int leftLast, int rightFirst) {
    for (int token = rightFirst; token > leftLast + 1; token--) {
      if (isBoundary(text.gapBefore(token))) {
        return token;
      }
    }
    for (int token = leftLast + 1; token < rightFirst; token++) {
      if (and.covers(token) || or.covers(token)) {
        return token;
      }
    }
    return isBoundary(text.gapBefore(leftLast + 1)) ? leftLast + 1 : rightFirst;
  }

  static boolean isBoundary(String gap) {
    return gap.chars().anyMatch(each -> ",،()[]–—".indexOf(each) >= 0);
  }

  /** Leaves out adjectives of a country: in "French police" no language is meant. */
  private List<LanguageMention> standing(List<LanguageMention> named, LanguageLevels allLevels) {
    List<LanguageMention> standing = new ArrayList<>();
    for (int number = named.size() - 1; number >= 0; number--) {
      LanguageMention mention = named.get(number);
      int next = mention.last() + 1;
      boolean nextStands = !standing.isEmpty() && (standing.getLast().first() == next
          || (standing.getLast().first() <= next + 2 && (and.covers(next) || or.covers(next))));
      if (mention.kind() != Kind.NAME || nextStands || stands(mention, allLevels)) {
        standing.add(mention);
      }
    }
    return standing.reversed().stream().collect(ImmutableList.toImmutableList());
  }

  private boolean stands(LanguageMention mention, LanguageLevels allLevels) {
    boolean nounFirst = NOUN_FIRST.contains(text.language());
    int beside = nounFirst ? mention.first() - 1 : mention.last() + 1;
    if (!text.has(beside)) {
      return true;
    }
    String gap = text.gapBefore(nounFirst ? mention.first() : beside);
    boolean cut = isBoundary(gap) || gap.contains(":") || gap.contains("/") || gap.contains("\n");
    return cut || conditions.covers(beside)
        || allLevels.covers(beside)
        || and.covers(beside)
        || or.covers(beside)
        || (nounFirst ? before : behind).covers(beside);
  }

  private boolean isAlternative(int from, int to) {
    return from < to
        && (or.coversAny(mentions.get(from).last() + 1, mentions.get(to).first() - 1)
            || text.gapBefore(mentions.get(to).first()).contains("/"));
  }

  /** Whether a mention and the next one stand in one list. */
  private boolean isJoined(int left) {
    int first = mentions.get(left).last() + 1;
    int next = mentions.get(left + 1).first();
    if (next - first > LONGEST_JOINT || !hasOnlyJoints(first, next - 1)) {
      return false;
    }
    if (text.gapBefore(next).contains("/") || and.coversAny(first, next - 1) || or.coversAny(first, next - 1)) {
      return true;
    }
    boolean comma = (next == first && text.gapBefore(next).contains(",")) || text.gapBefore(next).contains("،");
    return isArabicAnd(next) || (comma && endsWithJoint(left + 1));
  }

  /** Whether a list that goes on with a comma ends with a word like "or". */
  private boolean endsWithJoint(int left) {
    for (int number = left; number + 1 < mentions.size() && number < left + LONGEST_JOINT; number++) {
      int first = mentions.get(number).last() + 1;
      int next = mentions.get(number + 1).first();
      if (next - first > LONGEST_JOINT || !hasOnlyJoints(first, next - 1)) {
        return false;
      }
      if (and.coversAny(first, next - 1) || or.coversAny(first, next - 1) || isArabicAnd(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArabicAnd(int token) {
    return text.language().equals("ar") && text.token(token).folded().startsWith("و");
  }

  private boolean hasOnlyJoints(int first, int last) {
    for (int token = first; token <= last; token++) {
      boolean joint = and.covers(token) || or.covers(token) || levels.covers(token) || before.covers(token);
      if (!joint) {
        return false;
      }
    }
    return true;
  }
}
