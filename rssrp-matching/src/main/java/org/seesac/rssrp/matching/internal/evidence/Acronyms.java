package org.seesac.rssrp.matching.internal.evidence;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.text.Folding;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Acronyms of the field. They count only as they are written, in capitals; those that mean something else elsewhere only
 * in their language and near words that tell what they mean. Immutable.
 */
final class Acronyms {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String ANY = "*";
  private static final String NEVER = "-";

  private final ImmutableListMultimap<String, Rule> rules;
  private final ImmutableMap<String, String> plain;

  private Acronyms(ImmutableListMultimap<String, Rule> rules, ImmutableMap<String, String> plain) {
    this.rules = rules;
    this.plain = plain;
  }

  /** When an acronym stands for a concept. */
  private record Rule(Set<String> languages, String code, List<String> near) {

    boolean holds(Token acronym, String language, List<Token> tokens) {
      boolean languageFits = languages.contains(ANY) || languages.contains(language);
      return !code.equals(NEVER) && languageFits
          && (near.contains(ANY)
              || tokens.stream().anyMatch(each -> each.start() != acronym.start() && isNear(each)));
    }

    private boolean isNear(Token token) {
      return near.stream().anyMatch(token.folded()::startsWith);
    }
  }

  /** Those of the shipped rules, and the labels and terms that are acronyms. */
  static Acronyms of(Taxonomy taxonomy, List<PhraseResource.Phrase> terms) {
    ImmutableListMultimap.Builder<String, Rule> rules = ImmutableListMultimap.builder();
    for (List<String> row : PhraseResource.rows("acronyms.tsv")) {
      ImmutableSet<String> languages = ImmutableSet.copyOf(WORDS.split(row.get(1)));
      List<String> near = WORDS.splitToStream(row.get(3)).map(Folding::fold).toList();
      if (row.get(2).equals(NEVER) || PhraseResource.isOf(taxonomy, row.get(2))) {
        rules.put(row.getFirst(), new Rule(languages, row.get(2), near));
      }
    }
    ImmutableMap.Builder<String, String> plain = ImmutableMap.builder();
    terms.stream().filter(each -> isAcronym(each.text())).forEach(each -> plain.put(each.text(), each.code()));
    return new Acronyms(rules.build(), plain.buildKeepingLast());
  }

  /** Whether a label is one word with two capitals or more, which is looked up as it is written. */
  static boolean isAcronym(String label) {
    List<Token> tokens = TextTokens.of(label).tokens();
    return tokens.size() == 1 && label.length() <= 8 && label.codePoints().filter(Character::isUpperCase).count() >= 2;
  }

  /** The code an acronym stands for where it stands, among the words of a text in a language. */
  Optional<String> codeOf(Token token, String language, List<Token> tokens) {
    List<Rule> ambiguous = rules.get(token.surface());
    if (ambiguous.isEmpty()) {
      return Optional.ofNullable(plain.get(token.surface()));
    }
    return ambiguous.stream().filter(rule -> rule.holds(token, language, tokens)).map(Rule::code).findFirst();
  }
}
