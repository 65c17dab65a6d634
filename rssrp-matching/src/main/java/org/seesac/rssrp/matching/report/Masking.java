package org.seesac.rssrp.matching.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.matching.internal.text.Folding;
import org.seesac.rssrp.matching.internal.text.SerbianLatin;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * Hides what a view must not show in a text. Words are compared folded and in Latin letters, and may carry an ending, since a
 * name is declined in most of the languages that experts write in.
 *
 * <p>It would rather hide a word too many than show a name.
 */
final class Masking {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
  private static final String GENDERED = "[…]";
  private static final ImmutableSet<String> GENDERED_WORDS = ImmutableSet.of(
      "he", "she", "him", "her", "his", "hers", "himself", "herself", "mr", "mrs", "ms", "miss", "madam", "mme", "mlle",
      "monsieur", "madame");
  private static final ImmutableSet<String> COMMON_IN_STATES =
      ImmutableSet.of("republic", "north", "south", "united", "states", "kingdom", "islands",
          "republique", "nord", "etats", "unis", "royaume", "iles");
  private static final int KEY = 3;
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_ENDING = 2;

  private final Map<String, List<Hidden>> hidden = new HashMap<>();
  private final Optional<Masking> base;
  private final Wording wording;

  /** Hides nothing yet. */
  Masking(Wording wording) {
    this.base = Optional.empty();
    this.wording = wording;
  }

  /** Hides what another masking hides, and nothing more yet. */
  Masking(Masking base) {
    this.base = Optional.of(base);
    this.wording = base.wording;
  }

  /**
   * Words to hide where they stand one after another.
   *
   * @param words folded; never empty
   * @param mask what is shown instead
   */
  private record Hidden(List<String> words, String mask) {}

  /**
   * A word of a text, or a stretch to hide.
   *
   * @param start offset of the first character
   * @param end offset behind the last one
   * @param words the word folded, or what is shown instead
   */
  private record Stretch(int start, int end, String words) {}

  /** Hides the expert wherever the whole name stands, first name first or last. */
  void hideName(Expert expert) {
    List<String> words = folded(expert.name());
    hide(words, wording.say("mask.name"));
    if (words.size() > 1) {
      List<String> lastFirst = new ArrayList<>(List.of(words.getLast()));
      lastFirst.addAll(words.subList(0, words.size() - 1));
      hide(lastFirst, wording.say("mask.name"));
    }
  }

  /** Hides each part of the expert's name, wherever it stands. */
  void hideEachName(Expert expert) {
    folded(expert.name()).stream().filter(word -> word.length() >= KEY)
        .forEach(word -> hide(List.of(word), wording.say("mask.name")));
  }

  /** Hides the expert's employers and states, and words that tell a gender. */
  void hideIdentity(Expert expert) {
    Set<String> states = Stream.of(expert.nominatedBy(), expert.nationality())
        .flatMap(each -> Wording.LANGUAGES.stream().map(each::name))
        .flatMap(each -> folded(each).stream())
        .filter(each -> each.length() >= SHORTEST_STEM && !COMMON_IN_STATES.contains(each))
        .collect(Collectors.toSet());
    expert.posts().forEach(post -> hideEmployer(post.institution()));
    expert.assignments().stream().map(Assignment::organisation)
        .filter(each -> folded(each).stream().anyMatch(word -> states.stream().anyMatch(base -> isFormOf(word, base))))
        .forEach(this::hideEmployer);
    states.forEach(word -> hide(List.of(word), wording.say("mask.state")));
    GENDERED_WORDS.forEach(word -> hide(List.of(word), GENDERED));
  }

  private void hideEmployer(String institution) {
    hide(folded(institution), wording.say("mask.employer"));
    Splitter.onPattern("[,;(/]").splitToStream(institution).map(Masking::folded).filter(part -> part.size() > 1)
        .forEach(part -> hide(part, wording.say("mask.employer")));
  }

  private void hide(List<String> words, String mask) {
    if (!words.isEmpty()) {
      List<Hidden> alike = hidden.computeIfAbsent(key(words.getFirst()), any -> new ArrayList<>());
      Hidden added = new Hidden(ImmutableList.copyOf(words), mask);
      if (!alike.contains(added)) {
        alike.add(added);
      }
    }
  }

  /** A text as it may be shown. */
  String shown(String text) {
    return shown(List.of(text)).getFirst();
  }

  /** A text in pieces as they may be shown; what is to be hidden may go over several of them. */
  List<String> shown(List<String> pieces) {
    String text = String.join("", pieces);
    List<Stretch> masked = stretches(text);
    List<String> shown = new ArrayList<>();
    int start = 0;
    for (String piece : pieces) {
      shown.add(PlainText.clean(piece(text, start, start + piece.length(), masked)));
      start += piece.length();
    }
    return shown;
  }

  private static String piece(String text, int start, int end, List<Stretch> masked) {
    StringBuilder shown = new StringBuilder();
    int at = start;
    for (Stretch each : masked) {
      if (each.start() < end && each.end() > start) {
        shown.append(text, at, Math.max(at, each.start()));
        shown.append(each.start() >= start ? each.words() : "");
        at = Math.min(end, each.end());
      }
    }
    return shown.append(text, at, end).toString();
  }

  private List<Stretch> stretches(String text) {
    List<Stretch> words = hidesNothing() ? List.of() : words(text);
    List<Stretch> masked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Hidden> found = longestAt(words, i);
      if (found.isPresent()) {
        int last = i + found.get().words().size() - 1;
        masked.add(new Stretch(words.get(i).start(), words.get(last).end(), found.get().mask()));
        i = last;
      }
    }
    return masked;
  }

  private Optional<Hidden> longestAt(List<Stretch> words, int at) {
    return hiddenUnder(key(words.get(at).words()))
        .filter(each -> standsAt(each, words, at))
        .reduce((one, other) -> one.words().size() >= other.words().size() ? one : other);
  }

  private Stream<Hidden> hiddenUnder(String key) {
    return Stream.concat(
        hidden.getOrDefault(key, List.of()).stream(), base.stream().flatMap(each -> each.hiddenUnder(key)));
  }

  private boolean hidesNothing() {
    return hidden.isEmpty() && base.map(Masking::hidesNothing).orElse(true);
  }

  private static boolean standsAt(Hidden hidden, List<Stretch> words, int at) {
    if (at + hidden.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < hidden.words().size(); i++) {
      if (!isFormOf(words.get(at + i).words(), hidden.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is another one with the same or another ending. */
  private static boolean isFormOf(String word, String base) {
    String stem = base.replaceFirst("[aeiouyаеиоуяй]$", "");
    return word.equals(base)
        || (stem.length() >= SHORTEST_STEM && word.startsWith(stem)
            && word.length() - stem.length() <= LONGEST_ENDING);
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  private static List<String> folded(String text) {
    return words(text).stream().map(Stretch::words).toList();
  }

  private static List<Stretch> words(String text) {
    return WORD.matcher(text).results()
        .map(each -> new Stretch(each.start(), each.end(), SerbianLatin.of(Folding.fold(each.group()))))
        .filter(each -> !each.words().isEmpty())
        .toList();
  }
}
