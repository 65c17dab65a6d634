package org.seesac.rssrp.matching.interpret;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.seesac.rssrp.core.reference.LanguageLevel;

/** Which level belongs to which language of a sentence: the nearest, and codes of the CEFR before words. */
final class LanguageLevels {

  private static final CueList LEVELS = CueList.of("language-cues.tsv", row -> row.meaning().startsWith("level "));
  private static final CueList LINKS = CueList.of("language-cues.tsv", "or", "and");
  private static final String CYRILLIC = "авс";
  private static final String LATIN = "abc";
  private static final int FAR_CODE = 8;
  private static final int FAR_WORD = 4;
  private static final int BOUNDARY = 2;

  private final CueText text;
  private final CueMarks words;
  private final CueMarks links;
  private final List<LanguageMention> mentions;
  private final Map<Integer, LanguageLevel> byMention = new TreeMap<>();

  private LanguageLevels(CueText text, List<LanguageMention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.words = CueMarks.of(LEVELS, text);
    this.links = CueMarks.of(LINKS, text);
  }

  /** A level said in a sentence. */
  private record Said(LanguageLevel level, int first, int last, int reach) {}

  static LanguageLevels of(CueText text, List<LanguageMention> mentions) {
    LanguageLevels levels = new LanguageLevels(text, mentions);
    levels.assign();
    return levels;
  }

  /** The level of a mention, by its number. */
  Optional<LanguageLevel> of(int mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** Whether a token is, or is part of, a level. */
  boolean covers(int token) {
    return words.covers(token) || code(token).isPresent();
  }

  private void assign() {
    List<Said> codes = new ArrayList<>();
    for (int token = 0; token < text.size(); token++) {
      int place = token;
      code(token).ifPresent(level -> codes.add(new Said(level, place, place, FAR_CODE)));
    }
    codes.forEach(this::assign);
    words.all().stream().map(LanguageLevels::said).forEach(this::assign);
  }

  private static Said said(Cue cue) {
    String name = Splitter.on(' ').splitToList(cue.meaning()).getLast();
    LanguageLevel level = LanguageLevel.valueOf(name.toUpperCase(Locale.ROOT));
    return new Said(level, cue.first(), cue.last(), FAR_WORD);
  }

  private void assign(Said said) {
    int next = firstBehind(said.first());
    int before = next > 0 ? distance(mentions.get(next - 1).last(), said.first()) : Integer.MAX_VALUE;
    int behind = next < mentions.size() ? distance(said.last(), mentions.get(next).first()) : Integer.MAX_VALUE;
    if (Math.min(before, behind) <= said.reach()) {
      byMention.putIfAbsent(before <= behind ? next - 1 : next, said.level());
    }
  }

  /** Tokens between two places; punctuation and words like "and" make it longer. */
  private int distance(int left, int right) {
    int words = right - left - 1;
    if (words > FAR_CODE) {
      return words;
    }
    for (int token = left + 1; token <= right; token++) {
      words += text.gapBefore(token).chars().anyMatch(each -> ",،".indexOf(each) >= 0) ? BOUNDARY : 0;
      words += token < right && links.covers(token) ? BOUNDARY : 0;
    }
    return words;
  }

  private int firstBehind(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A code of the CEFR; also with a Cyrillic letter that looks the same. */
  private Optional<LanguageLevel> code(int token) {
    String word = text.has(token) ? text.token(token).folded() : "";
    if (word.length() != 2) {
      return Optional.empty();
    }
    int cyrillic = CYRILLIC.indexOf(word.charAt(0));
    String latin = cyrillic < 0 ? word : LATIN.substring(cyrillic, cyrillic + 1) + word.charAt(1);
    return LanguageLevel.find(latin.toUpperCase(Locale.ROOT));
  }
}
