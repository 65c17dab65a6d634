package org.seesac.rssrp.matching.interpret;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seesac.rssrp.matching.internal.text.Folding;
import org.seesac.rssrp.matching.internal.text.SerbianLatin;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Names of places or languages, by the language they are written in; the longest that stands at a place is found.
 *
 * <p>For long lists, where a {@link CueList} would take too much room. Read from a tab-separated resource: a line of
 * column names, then rows of a code, a language, a kind, and forms parted by {@code |}. A form with a capital at its
 * start is found only in words that are capitalised or whose script has no capitals; a form all in capitals only in
 * words all in capitals. Looking up takes time that depends on the longest form alone. Immutable.
 */
final class NameTable {

  private static final Splitter BETWEEN_FORMS = Splitter.on('|');
  private static final int SHORTEST_FOREIGN = 4;
  private static final ImmutableList<String> LATIN_LANGUAGES = ImmutableList.of("en", "fr");
  private static final ImmutableList<String> CYRILLIC_LANGUAGES = ImmutableList.of("ru", "uk", "mk", "sr");

  private final Map<String, ImmutableList<Name>> names = new HashMap<>();
  private final Map<Name, ImmutableList<Name>> shared = new HashMap<>();
  private int longest;

  private NameTable() {}

  /** How a form must be written to be found. */
  enum Case {
    ANY,
    CAPITALISED,
    ALL_CAPITALS
  }

  /**
   * What a form names.
   *
   * @param code the code of the place or language
   * @param kind the kind of name
   * @param written how it is written
   */
  record Name(String code, String kind, Case written) {}

  /**
   * Names found at a place in a sentence.
   *
   * @param names all that the words can mean; never empty
   * @param first the first token
   * @param last the last token
   */
  record Found(List<Name> names, int first, int last) {}

  /** Reads a resource. */
  static NameTable of(String resource) {
    NameTable table = new NameTable();
    try (BufferedReader lines = new BufferedReader(
        new InputStreamReader(NameTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(table::addRow);
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " could not be read.", e);
    }
    table.shared.clear();
    return table;
  }

  /** The longest names that begin at a token, in the sentence's language, the text's, and the world's if it is long. */
  Optional<Found> at(CueText text, int token) {
    Optional<Found> best = longest(text, token, text.languages());
    boolean isForeign = text.token(token).isCapitalised() && text.token(token).folded().length() >= SHORTEST_FOREIGN;
    return best.isPresent() || !isForeign ? best : longest(text, token, worldLanguages(text.token(token)));
  }

  private static ImmutableList<String> worldLanguages(Token token) {
    boolean isCyrillic = Character.UnicodeScript.of(token.surface().codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    return isCyrillic ? CYRILLIC_LANGUAGES : LATIN_LANGUAGES;
  }

  private Optional<Found> longest(CueText text, int token, Iterable<String> languages) {
    Optional<Found> best = Optional.empty();
    for (String language : languages) {
      for (String key : keys(text.token(token), language)) {
        Optional<Found> found = longest(text, token, language, key);
        if (found.isPresent() && found.get().last() > best.map(Found::last).orElse(-1)) {
          best = found;
        }
      }
    }
    return best;
  }

  /** In Arabic vowel marks tell some names apart; where a text has them, they are looked up first. */
  private static List<String> keys(Token token, String language) {
    List<String> keys = Keys.of(token, language);
    return language.equals("ar") && isVowelled(token.surface())
        ? ImmutableList.<String>builder().add(token.surface()).addAll(keys).build()
        : keys;
  }

  private static boolean isVowelled(String word) {
    return word.chars().anyMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK);
  }

  private Optional<Found> longest(CueText text, int first, String language, String firstKey) {
    StringBuilder key = new StringBuilder(language).append(' ').append(firstKey);
    Optional<Found> best = found(text, key, first, first);
    for (int last = first + 1; last < first + longest && text.has(last) && joins(text.gapBefore(last)); last++) {
      key.append(' ').append(Keys.plain(text.token(last), language));
      Optional<Found> shorter = best;
      best = found(text, key, first, last).or(() -> shorter);
    }
    return best;
  }

  private Optional<Found> found(CueText text, CharSequence key, int first, int last) {
    ImmutableList<Name> written = names.getOrDefault(key.toString(), ImmutableList.of()).stream()
        .filter(name -> isWritten(name.written(), text.token(first)))
        .collect(ImmutableList.toImmutableList());
    return written.isEmpty() ? Optional.empty() : Optional.of(new Found(written, first, last));
  }

  private static boolean isWritten(Case written, Token token) {
    return switch (written) {
      case ANY -> true;
      case CAPITALISED -> !Character.isLowerCase(token.surface().codePointAt(0));
      case ALL_CAPITALS -> !token.surface().codePoints().anyMatch(Character::isLowerCase);
    };
  }

  private static boolean joins(String gap) {
    return gap.chars().noneMatch(each -> ",،:;()[]/\n".indexOf(each) >= 0);
  }

  private void addRow(String row) {
    int language = row.indexOf('\t') + 1;
    int kind = row.indexOf('\t', language) + 1;
    int forms = row.indexOf('\t', kind) + 1;
    Map<Case, ImmutableList<Name>> values = new EnumMap<>(Case.class);
    for (Case each : Case.values()) {
      values.put(each, shared(new Name(row.substring(0, language - 1), row.substring(kind, forms - 1), each)));
    }
    for (String form : BETWEEN_FORMS.split(row.substring(forms))) {
      names.merge(key(row.substring(language, kind - 1), form), values.get(written(form)), NameTable::united);
    }
  }

  private ImmutableList<Name> shared(Name name) {
    return shared.computeIfAbsent(name, ImmutableList::of);
  }

  private String key(String language, String form) {
    if (form.chars().allMatch(Character::isLetter)) {
      longest = Math.max(longest, 1);
      String folded = Folding.fold(form);
      return language + ' ' + SerbianLatin.plain(folded, language);
    }
    if (language.equals("ar") && isVowelled(form)) {
      return language + ' ' + form;
    }
    List<Token> tokens = TextTokens.of(form).tokens();
    StringBuilder key = new StringBuilder(language);
    tokens.forEach(token -> key.append(' ').append(Keys.plain(token, language)));
    longest = Math.max(longest, tokens.size());
    return key.toString();
  }

  private static ImmutableList<Name> united(ImmutableList<Name> known, ImmutableList<Name> more) {
    if (known.containsAll(more)) {
      return known;
    }
    List<Name> all = new ArrayList<>(known);
    more.stream().filter(each -> !known.contains(each)).forEach(all::add);
    return ImmutableList.copyOf(all);
  }

  private static Case written(String form) {
    if (!Character.isUpperCase(form.codePointAt(0))) {
      return Case.ANY;
    }
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase) ? Case.ALL_CAPITALS : Case.CAPITALISED;
  }
}
