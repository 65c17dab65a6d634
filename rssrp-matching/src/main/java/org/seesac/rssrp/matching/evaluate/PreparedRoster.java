package org.seesac.rssrp.matching.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** A roster whose words are counted and whose declared concepts are gathered, once for all baselines. Immutable. */
final class PreparedRoster {

  private final WordReader reader;
  private final SearchedTexts texts;
  private final ImmutableSortedMap<String, Prepared> experts;

  /**
   * An expert.
   *
   * @param profile the words of the whole profile
   * @param records the words of each record of it
   * @param declared the concepts declared in it
   */
  private record Prepared(WordCounts profile, List<WordCounts> records, DeclaredConcepts declared) {}

  PreparedRoster(Roster roster) {
    reader = WordReader.of(roster.taxonomy());
    texts = new SearchedTexts(roster.taxonomy());
    ImmutableSortedMap.Builder<String, Prepared> all = ImmutableSortedMap.naturalOrder();
    roster.experts().forEach(expert -> all.put(expert.id(), prepare(expert)));
    experts = all.buildOrThrow();
  }

  private Prepared prepare(Expert expert) {
    List<List<String>> records = texts.of(expert);
    return new Prepared(
        reader.count(records.stream().flatMap(List::stream).toList()),
        records.stream().map(reader::count).toList(),
        DeclaredConcepts.of(expert));
  }

  Taxonomy taxonomy() {
    return texts.taxonomy();
  }

  /** How rare a word is, whatever the roster. */
  double rarity(String word) {
    return reader.rarity(word);
  }

  List<WordCounts> profiles() {
    return experts.values().stream().map(Prepared::profile).toList();
  }

  List<WordCounts> records() {
    return experts.values().stream().flatMap(each -> each.records().stream()).toList();
  }

  SortedSet<String> words(SupportRequest request) {
    return ImmutableSortedSet.copyOf(reader.count(texts.of(request)).counts().keySet());
  }

  /** The experts whose whole profile answers a query, with what it scores. */
  Map<String, Double> byProfile(Bm25.Query query) {
    return scores(each -> query.score(each.profile()));
  }

  /** The experts whose declared concepts score more than 0. */
  Map<String, Double> byDeclared(ToDoubleFunction<DeclaredConcepts> score) {
    return scores(each -> score.applyAsDouble(each.declared()));
  }

  private Map<String, Double> scores(ToDoubleFunction<Prepared> score) {
    Map<String, Double> scores = new TreeMap<>();
    experts.forEach((id, expert) -> scores.put(id, score.applyAsDouble(expert)));
    scores.values().removeIf(each -> each <= 0);
    return scores;
  }

  /** The records that answer a query, in the order of the experts' identifiers. */
  List<ExpCombMnz.Vote> votes(Bm25.Query query) {
    ImmutableList.Builder<ExpCombMnz.Vote> votes = ImmutableList.builder();
    experts.forEach((id, expert) -> expert.records().stream()
        .map(record -> new ExpCombMnz.Vote(id, query.score(record)))
        .filter(vote -> vote.score() > 0)
        .forEach(votes::add));
    return votes.build();
  }
}
