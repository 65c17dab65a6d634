package org.seesac.rssrp.matching.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks people by the votes of their records: expCombMNZ of C. Macdonald and I. Ounis, "Voting for candidates: adapting
 * data fusion techniques for an expert search task", CIKM 2006, doi 10.1145/1183614.1183671. Stateless.
 */
final class ExpCombMnz {

  private ExpCombMnz() {}

  /**
   * A record that was found.
   *
   * @param expert whose it is
   * @param score what it scored; more than 0
   */
  record Vote(String expert, double score) {}

  /**
   * The natural logarithm of votes times the sum of the exponentials of their scores, which orders alike and stays finite
   * where a long request has high scores.
   *
   * @param found records in a fixed order, in which the first of equals are kept
   * @param voters how many of the best have a vote
   * @return for each expert with a vote, more than 0
   */
  static Map<String, Double> scores(List<Vote> found, int voters) {
    Map<String, List<Double>> votes = new TreeMap<>();
    found.stream()
        .sorted(Comparator.comparingDouble((Vote vote) -> -vote.score()))
        .limit(voters)
        .forEach(vote -> votes.computeIfAbsent(vote.expert(), any -> new ArrayList<>()).add(vote.score()));
    Map<String, Double> scores = new TreeMap<>();
    votes.forEach((expert, each) -> scores.put(expert, score(each)));
    return scores;
  }

  /** Takes the highest score out of the exponentials, so that none overflows. */
  private static double score(List<Double> bestFirst) {
    double best = bestFirst.getFirst();
    double sum = bestFirst.stream().mapToDouble(each -> StrictMath.exp(each - best)).sum();
    return StrictMath.log(bestFirst.size()) + best + StrictMath.log(sum);
  }
}
