package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;

/**
 * Evidence in texts against people's own judgement, on data that nobody here wrote: no taxonomy, no model, and statistics
 * that no expert or request changes.
 *
 * <p>Published for reviewers who graded their own expertise, as the share of wrongly ordered pairs weighted by the gap (I.
 * Stelmakh et al., "A Gold Standard Dataset for the Reviewer Assignment Problem", arXiv 2303.16750): TPMS 0.281, SPECTER
 * 0.269. The data here are a part of it, on which plain BM25 is worse than on the whole. For who of two knows a paper
 * better, TF-IDF with the statistics of the same collection has 0.698 of the pairs right.
 */
class ForeignTextsTest {

  private static final double FOUR_DECIMALS = 0.00005;

  private final ForeignTexts data = ForeignTexts.found();

  /** What an expert's texts are worth for a request. */
  private interface Scored extends ToDoubleBiFunction<String, String> {}

  @Test
  void requestsOfOneReviewerComeInTheReviewersOwnOrder() throws IOException {
    FrozenStatistics ofOthers = statistics(List.of(data.committee().texts(), data.abstracts()));

    assertEquals(0.2678, loss(scored(data.reviewers(), ofOthers)), FOUR_DECIMALS);
  }

  @Test
  void statisticsOfTheReviewersOwnPapersTellNoMore() throws IOException {
    FrozenStatistics ofAll = statistics(List.of(data.committee().texts(), data.reviewers().texts(), data.abstracts()));

    assertEquals(0.2755, loss(scored(data.reviewers(), ofAll)), FOUR_DECIMALS);
  }

  @Test
  void textByTextIsBetterThanAllTextsInOne() throws IOException {
    FrozenStatistics ofOthers = statistics(List.of(data.committee().texts(), data.abstracts()));
    ForeignTexts.Collection reviewers = data.reviewers();
    Map<String, List<List<String>>> inOne = new TreeMap<>();
    reviewers.experts().forEach(
        (expert, texts) -> inOne.put(expert, List.of(texts.stream().flatMap(List::stream).toList())));

    assertEquals(
        0.2744, loss(scored(new ForeignTexts.Collection(inOne, reviewers.requests()), ofOthers)), FOUR_DECIMALS);
  }

  @Test
  void theOneWhoKnowsThePaperBetterComesFirst() throws IOException {
    FrozenStatistics ofAll = statistics(List.of(data.committee().texts(), data.reviewers().texts(), data.abstracts()));

    assertEquals(0.71, right(scored(data.committee(), ofAll)), FOUR_DECIMALS);
  }

  @Test
  void withStatisticsOfOtherCollectionsAloneFewerPairsAreRight() throws IOException {
    FrozenStatistics ofOthers = statistics(List.of(data.reviewers().texts(), data.abstracts()));

    assertEquals(0.67, right(scored(data.committee(), ofOthers)), FOUR_DECIMALS);
  }

  private static FrozenStatistics statistics(List<List<List<String>>> texts) {
    return new FrozenStatistics(texts.stream().flatMap(List::stream).toList());
  }

  private static Scored scored(ForeignTexts.Collection collection, FrozenStatistics statistics) {
    Map<String, TextEvidence> asked = new TreeMap<>();
    collection.requests().forEach((id, stems) -> asked.put(id, TextEvidence.of(stems, statistics::rarity)));
    TextEvidence unknown = TextEvidence.of(List.of(), statistics::rarity);
    return (expert, request) -> asked.getOrDefault(request, unknown)
        .find(collection.experts().getOrDefault(expert, List.of()))
        .strength();
  }

  /** The share of wrongly ordered pairs of one expert's requests, weighted by the gap between the grades. */
  private double loss(Scored scored) throws IOException {
    List<List<String>> grades = data.table("reviewer-gold/qrels.tsv");
    double wrong = 0;
    double all = 0;
    for (List<String> one : grades) {
      for (List<String> other : grades) {
        double gap = Double.parseDouble(one.get(3)) - Double.parseDouble(other.get(3));
        String expert = one.get(2);
        if (expert.equals(other.get(2)) && gap > 0) {
          wrong += gap
              * wrong(scored.applyAsDouble(expert, one.getFirst()), scored.applyAsDouble(expert, other.getFirst()));
          all += gap;
        }
      }
    }
    return wrong / all;
  }

  /** The share of pairs, of a request and two experts, in which the one who knows better is higher. */
  private double right(Scored scored) throws IOException {
    List<List<String>> pairs = data.table("lr-bench-pc/pairs.tsv");
    List<List<String>> rows = pairs.subList(1, pairs.size());
    return 1 - rows.stream()
        .mapToDouble(row -> wrong(
            scored.applyAsDouble(row.get(1), row.getFirst()), scored.applyAsDouble(row.get(3), row.getFirst())))
        .sum() / rows.size();
  }

  /** A tie is half wrong. */
  private static double wrong(double better, double worse) {
    return better == worse ? 0.5 : better > worse ? 0 : 1;
  }
}
