package org.seesac.rssrp.matching;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.index.CandidateIndex;

/**
 * Finds the best of many by the threshold algorithm of R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for
 * middleware", PODS 2001: experts are scored exactly in the order of their bounds until no bound that is left can reach the
 * list. Safe for use by many threads.
 */
record BestFirst(CandidateIndex index, List<ExpertProfile> profiles) implements AutoCloseable {

  static final Comparator<Candidate> ORDER = Comparator.comparingInt(
      (Candidate candidate) -> -candidate.score().milliPoints())
      .thenComparing(candidate -> candidate.expert().id());

  List<Candidate> of(Judgment judgment, List<Integer> considered, int limit) {
    int[] bounds = index.upperBounds(judgment.boundQuery());
    List<Integer> order = considered.stream()
        .sorted(Comparator.comparingInt((Integer ordinal) -> -bounds[ordinal]).thenComparing(Comparator.naturalOrder()))
        .toList();
    PriorityQueue<Candidate> best = new PriorityQueue<>(ORDER.reversed());
    for (int ordinal : order) {
      if (best.size() == limit && (limit == 0 || bounds[ordinal] < best.peek().score().milliPoints())) {
        break;
      }
      best.add(judgment.candidate(0, profiles.get(ordinal)));
      if (best.size() > limit) {
        best.remove();
      }
    }
    List<Candidate> sorted = best.stream().sorted(ORDER).toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> new Candidate(i + 1, sorted.get(i).expert(), sorted.get(i).score(), sorted.get(i).barriers()))
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
