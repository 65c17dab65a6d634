package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.matching.FitTrials;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.evaluate.Judgments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** From how many points on the best candidate is a good match: by taking everybody suitable out of the roster. */
@Command(
    name = "tune-threshold",
    mixinStandardHelpOptions = true,
    description = {
      "Takes out of the roster, request by request, everybody judged suitable, and compares the best score that is left",
      "with the best score of the whole roster. A good threshold lies between the two for as many requests as possible."})
final class TuneThresholdCommand implements Runnable {

  private static final int MOST = 100;
  private static final int SUITABLE = 2;

  @Mixin
  private JudgedRequests judged = new JudgedRequests();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /**
   * The best scores for one request, in points.
   *
   * @param whole of the whole roster
   * @param marginal of those judged marginal or not suitable
   * @param unfit of those judged not suitable
   */
  private record Best(double whole, double marginal, double unfit) {

    static Best of(Map<String, Score.Total> scores, ToIntFunction<String> grade) {
      return new Best(
          most(scores, expert -> true), most(scores, expert -> grade.applyAsInt(expert) < SUITABLE),
          most(scores, expert -> grade.applyAsInt(expert) == 0));
    }

    private static double most(Map<String, Score.Total> scores, Predicate<String> stays) {
      return scores.entrySet().stream().filter(each -> stays.test(each.getKey()))
          .mapToInt(each -> each.getValue().milliPoints()).max().orElse(0) / 1000.0;
    }

    boolean keeps(int threshold) {
      return whole >= threshold;
    }

    /** Half for the whole roster, a quarter for each of the others; the mean over requests is balanced accuracy. */
    double accuracy(int threshold) {
      return (keeps(threshold) ? 0.5 : 0) + (marginal < threshold ? 0.25 : 0) + (unfit < threshold ? 0.25 : 0);
    }
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<SupportRequest> requests = judged.requests();
    FitTrials trials = judged.trials(requests);
    Judgments judgments = judged.judgments();
    Set<String> texts = requests.stream().filter(each -> !each.text().isBlank()).map(SupportRequest::id)
        .collect(Collectors.toSet());
    out.printf(Locale.ROOT, "balanced accuracy, cross-validated (%s); in brackets the threshold in use%n%n%s%n",
        judged.validation().words(), "policy          threshold      fitted         validated  text  structured  "
            + "kept: all there  refused: only marginal left  nobody suitable left");
    for (MatchingPolicy policy : List.of(
        MatchingPolicy.standard(), MatchingPolicy.rapidResponse(), MatchingPolicy.mentoring())) {
      Map<String, Best> best = new LinkedHashMap<>();
      trials.scores(policy, judged.asOf(), FitTrials.BROADER, FitTrials.SIBLING).forEach((request, scores) -> {
        if (judgments.idealGrades(request).stream().anyMatch(grade -> grade >= SUITABLE)) {
          best.put(request, Best.of(scores, expert -> judgments.grade(request, expert)));
        }
      });
      print(policy, best, texts, out);
    }
  }

  private void print(MatchingPolicy policy, Map<String, Best> best, Set<String> texts, PrintWriter out) {
    List<String> requests = List.copyOf(best.keySet());
    int chosen = choose(best.values());
    int inUse = policy.goodMatchPoints();
    Map<String, Double> validated = judged.validation().values(
        requests, some -> choose(of(best, some)),
        (threshold, request) -> accuracy(of(best, List.of(request)), threshold));
    out.printf(Locale.ROOT, "%-15s %2d (%2d)  %.3f (%.3f)  %12.3f  %4.2f  %10.2f  %15d  %27d  %20d  of %d%n",
        policy.name(), chosen, inUse, accuracy(best.values(), chosen), accuracy(best.values(), inUse),
        validated.values().stream().mapToDouble(each -> each).average().orElse(0),
        accuracy(of(best, requests.stream().filter(texts::contains).toList()), chosen),
        accuracy(of(best, requests.stream().filter(each -> !texts.contains(each)).toList()), chosen),
        count(best, each -> each.keeps(chosen)), count(best, each -> each.marginal() < chosen),
        count(best, each -> each.unfit() < chosen), best.size());
  }

  private static long count(Map<String, Best> best, Predicate<Best> right) {
    return best.values().stream().filter(right).count();
  }

  private static List<Best> of(Map<String, Best> best, List<String> requests) {
    return requests.stream().flatMap(each -> Stream.ofNullable(best.get(each))).toList();
  }

  /** The middle one of the best thresholds. */
  private static int choose(Collection<Best> best) {
    double most = IntStream.rangeClosed(1, MOST).mapToDouble(each -> accuracy(best, each)).max().orElse(0);
    int[] equals = IntStream.rangeClosed(1, MOST).filter(each -> accuracy(best, each) == most).toArray();
    return equals[equals.length / 2];
  }

  private static double accuracy(Collection<Best> best, int threshold) {
    return best.stream().mapToDouble(each -> each.accuracy(threshold)).average().orElse(0);
  }
}
