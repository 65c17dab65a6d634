package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.seesac.rssrp.examples.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.FitTrials;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.evaluate.Judgments;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;

/** The search for better numbers: it scores as the library does, finds what is there, and is not taken in by luck. */
class TuningTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
  private static final List<SupportRequest> REQUESTS = Sample.requests().subList(0, 8);
  private static final FitTrials TRIALS =
      FitTrials.over(Sample.roster(), RequestInterpreter.of(Taxonomy.rssrp()), REQUESTS);

  /** Points lost by rounding every piece of evidence to milli-points. */
  private static final double ROUNDING = 0.01;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void theNumbersInUseGiveThePointsOfTheLibrary() {
    Map<String, Map<String, Score.Total>> scores =
        TRIALS.scores(MatchingPolicy.standard(), AS_OF, FitTrials.BROADER, FitTrials.SIBLING);

    new FitBench(TRIALS, new Judgments(Map.of()), AS_OF).parts(FitNumbers.Weighing.STANDARD)
        .forEach((request, experts) -> experts.forEach((expert, parts) -> assertEquals(
            scores.getOrDefault(request, Map.of()).getOrDefault(expert, new Score.Total(List.of())).milliPoints()
                / 1000.0,
            FitNumbers.STANDARD.points(parts.values(FitNumbers.Combining.STANDARD)), ROUNDING)));
  }

  @Test
  void everyRequestIsMeasuredOnceASplitByAChoiceMadeWithoutIt() {
    List<String> requests = IntStream.range(0, 23).mapToObj(each -> "Q" + each).toList();

    Map<String, Double> seen = new CrossValidation(5, 3, 1)
        .values(requests, HashSet::new, (Set<String> rest, String request) -> rest.contains(request) ? 1 : 0);
    Map<String, Double> measured = new CrossValidation(5, 3, 1).values(requests, rest -> "", (choice, request) -> 1);

    assertEquals(requests.stream().collect(Collectors.toMap(each -> each, each -> 0.0)), seen);
    assertEquals(requests.stream().collect(Collectors.toMap(each -> each, each -> 1.0)), measured);
  }

  /** Who worked where the host is, whatever the field: the standard weights rank those low. */
  @Test
  void judgmentsByTheContextAloneAskForAHigherWeightOfIt() throws IOException {
    Ran ran = tune(judgments(FitTrials.BROADER, only(Criterion.CONTEXT)));

    Matcher fitted = Pattern.compile("weights .*\\n +fitted: (?:\\d+/){4}(\\d+)/").matcher(ran.out());
    assertTrue(fitted.find(), ran::toString);
    assertTrue(Integer.parseInt(fitted.group(1)) > MatchingPolicy.standard().weights().getOrDefault(
        Criterion.CONTEXT, 0), ran::out);
  }

  @Test
  void judgmentsByTheStandardItselfKeepIt() throws IOException {
    Ran ran = tune(judgments(FitTrials.BROADER, MatchingPolicy.standard()));

    assertTrue(ran.out().contains("nDCG@10 1.000 [1.000, 1.000] over 8 requests"), ran::out);
    String unchanged = ran.out().lines().findFirst().orElse("").replace("start", "fitted:");
    assertEquals(7, ran.out().lines().filter(line -> line.strip().replaceAll(" +", " ")
        .equals(unchanged.replaceAll(" +", " "))).count(), ran::out);
  }

  @Test
  void theSameSeedPrintsTheSameTable() throws IOException {
    Path qrels = judgments(FitTrials.BROADER, only(Criterion.TRACK_RECORD));

    assertEquals(tune(qrels), tune(qrels));
  }

  @Test
  void moreWeightsThanCriteriaAreRefusedWithAdvice() throws IOException {
    Ran ran =
        run("tune-weights", "--qrels", judgments(0.5, only(Criterion.TRACK_RECORD)).toString(), "--as-of", "2026-12-01",
            "--from",
            "1/2/3/4/5/6/7/8/9");

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("Give at most 8, in this order: [EXPERTISE, CURRENT_EXPERIENCE,"), ran::err);
  }

  @Test
  void aWeightBelowZeroIsRefusedWithAdvice() throws IOException {
    Ran ran =
        run("tune-weights", "--qrels", judgments(0.5, only(Criterion.TRACK_RECORD)).toString(), "--as-of", "2026-12-01",
            "--from=45/-15");

    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("[45, -15] has a weight below 0. Give 0 to leave a criterion out."), ran::err);
  }

  @Test
  void noWeightBelowZeroIsTriedWhereverTheSearchStarts() {
    FitNumbers hardlyExpertise = FitNumbers.startingFrom(List.of(0, 13, 14, 15, 14, 15, 14, 15));

    new FitSearch(hardlyExpertise, 1, 600).families().values().stream().flatMap(List::stream).forEach(
        each -> each.weights().values().forEach(weight -> assertTrue(weight >= 0, each::toString)));
  }

  /** The best three of each request are called suitable, so the threshold must part them from the fourth. */
  @Test
  void theThresholdPartsRostersWithAndWithoutSuitableExperts() throws IOException {
    Path qrels = judgments(FitTrials.BROADER, MatchingPolicy.standard());
    Ran ran = run("tune-threshold", "--qrels", qrels.toString(), "--as-of", AS_OF.toString());

    Matcher row = Pattern.compile("standard +(\\d+) \\((\\d+)\\)  ([\\d.]+) \\(([\\d.]+)\\).* of 8").matcher(ran.out());
    assertTrue(row.find(), ran::toString);
    assertEquals(MatchingPolicy.standard().goodMatchPoints(), Integer.parseInt(row.group(2)));
    assertTrue(Double.parseDouble(row.group(3)) >= Double.parseDouble(row.group(4)), ran::out);
    assertTrue(Double.parseDouble(row.group(3)) > 0.5, ran::out);
  }

  private static MatchingPolicy only(Criterion counted) {
    MatchingPolicy policy = MatchingPolicy.standard();
    for (Criterion criterion : Criterion.values()) {
      policy = policy.withWeight(criterion, criterion == counted ? 100 : 0);
    }
    return policy;
  }

  private static Ran tune(Path qrels, String... more) {
    return run(Stream.concat(
        Stream.of("tune-weights", "--qrels", qrels.toString(), "--as-of", AS_OF.toString(), "--tries", "15"),
        Stream.of(more)).toArray(String[]::new));
  }

  /** Invented judgments: the best three by a policy are ideal. */
  private Path judgments(double broader, MatchingPolicy policy) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    TRIALS.scores(policy, AS_OF, broader, FitTrials.SIBLING).forEach((request, scores) -> scores.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, Score.Total> each) -> -each.getValue().milliPoints())
            .thenComparing(Map.Entry::getKey))
        .limit(3)
        .forEach(each -> lines.put(request + each.getKey(), request + " 0 " + each.getKey() + " 3\n")));
    return Files.writeString(folder.resolve("qrels.tsv"), String.join("", lines.values()));
  }
}
