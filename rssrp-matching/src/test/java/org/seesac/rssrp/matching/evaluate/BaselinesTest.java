package org.seesac.rssrp.matching.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Plain ways to rank, each against a worked example, a property or an independent reckoning. */
class BaselinesTest {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();

  private static final String REGISTER = """
      {"id":"E-2","name":"B","nationality":"RS","nominatedBy":"RS","approval":[{"status":"nominated","on":"2024-01-01"}],\
      "expertise":[{"concept":"salw.mtr.register"}],"posts":[{"title":"Clerk","concepts":["salw.mtr.legislation"]}]}
      """;
  private static final String AREA = """
      {"id":"E-1","name":"A","nationality":"RS","nominatedBy":"RS","approval":[{"status":"nominated","on":"2024-01-01"}],\
      "expertise":[{"concept":"salw.mtr"}],"summary":"I keep the register of firearms, and all about the register."}
      """;
  private static final String OTHER = """
      {"id":"E-3","name":"C","nationality":"RS","nominatedBy":"RS","approval":[{"status":"nominated","on":"2024-01-01"}],\
      "expertise":[{"concept":"gender.gbv"}],"summary":"Interviews with victims; a firearm is often at hand."}
      """;

  private static final SupportRequest STATED = SupportRequest.builder()
      .id("Q")
      .needs(List.of(need("salw.mtr.register", 3), need("salw.mtr.legislation", 1)))
      .build();
  private static final SupportRequest WRITTEN = SupportRequest.builder().id("W").text("register of firearms").build();
  private static final SupportRequest INTERVIEWS = SupportRequest.builder().id("I").text("interview a victim").build();

  private static final Baselines THREE = Baselines.over(roster(AREA, REGISTER, OTHER));

  @TempDir
  private Path folder = Path.of("");

  private static Need need(String concept, double weight) {
    return new Need(ConceptId.of(concept), weight, ExpertiseLevel.UNSTATED);
  }

  private static Roster roster(String... lines) {
    byte[] bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
    return RosterReader.of(TAXONOMY).read(new ByteArrayInputStream(bytes), "test");
  }

  private static List<Run.Entry> ranked(Baselines baselines, SupportRequest request, Baseline baseline) {
    return baselines.run(List.of(request), baseline, 10).rankings().getOrDefault(request.id(), List.of());
  }

  @Test
  void theConceptsOfAWorkedExampleAreCountedAndCovered() {
    assertEquals(List.of(new Run.Entry("E-2", 2)), ranked(THREE, STATED, Baseline.CONCEPT_COUNT));
    assertEquals(
        List.of(new Run.Entry("E-2", 100), new Run.Entry("E-1", 50)), ranked(THREE, STATED, Baseline.COVERAGE));
    assertEquals(List.of(), ranked(THREE, WRITTEN, Baseline.COVERAGE));
    DeclaredConcepts register = new DeclaredConcepts(Set.of(ConceptId.of("salw.mtr.register")));
    assertEquals(0.75, register.coverage(STATED.needs(), TAXONOMY), 1e-12);
  }

  @ParameterizedTest
  @EnumSource(value = Baseline.class, names = {"BM25", "BM25_FROZEN", "EXP_COMB_MNZ"})
  void wordsOfTextAndLabelsFindTheProfilesThatHaveThem(Baseline baseline) {
    assertEquals("E-3", ranked(THREE, INTERVIEWS, baseline).getFirst().expert());
    assertEquals("E-2", ranked(THREE, STATED, baseline).getFirst().expert());
  }

  @Test
  void anotherExpertChangesAScoreByCollectionStatisticsButNotByFrozenOnes() {
    Baselines alone = Baselines.over(roster(AREA));
    Baselines two = Baselines.over(roster(AREA, OTHER));

    assertNotEquals(score(alone, Baseline.BM25), score(two, Baseline.BM25));
    assertEquals(score(alone, Baseline.BM25_FROZEN), score(two, Baseline.BM25_FROZEN));
  }

  private static double score(Baselines baselines, Baseline baseline) {
    return ranked(baselines, WRITTEN, baseline).stream()
        .filter(entry -> entry.expert().equals("E-1"))
        .mapToDouble(Run.Entry::score)
        .sum();
  }

  /** Of more equal records than may vote, the same ones do. */
  @Test
  void theOrderOfTheRosterChangesNothing() {
    String posts = "{\"title\":\"Register of firearms\"},".repeat(40) + "{\"title\":\"Clerk\"}";
    String many = AREA.replace("\"expertise\"", "\"posts\":[" + posts + "],\"expertise\"");
    String asMany = many.replace("E-1", "E-4");
    Baselines one = Baselines.over(roster(many, REGISTER, OTHER, asMany));
    Baselines other = Baselines.over(roster(asMany, OTHER, REGISTER, many));

    for (Baseline each : Baseline.values()) {
      List<SupportRequest> requests = List.of(STATED, WRITTEN, INTERVIEWS);
      assertEquals(one.run(requests, each, 3), other.run(requests, each, 3));
    }
  }

  @ParameterizedTest
  @EnumSource(Baseline.class)
  void aRunHasNoMoreExpertsThanAskedForAndIsReadBackFromAFile(Baseline baseline) {
    Run run = THREE.run(List.of(STATED, WRITTEN), baseline, 1);
    Path file = folder.resolve("baseline.run");
    run.write(file);

    assertEquals(baseline.label(), Run.read(file).name());
    assertEquals(1, run.experts("Q").size());
    assertEquals(run.experts("Q"), Run.read(file).experts("Q"));
  }

  @Test
  void aNegativeLimitIsRefusedWithAdvice() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> THREE.run(List.of(), Baseline.BM25, -1));
    assertEquals("limit is -1. Ask for 0 or more experts.", refused.getMessage());
  }

  @Provide
  static Arbitrary<Set<ConceptId>> concepts() {
    return Arbitraries.of(TAXONOMY.concepts().stream().map(Concept::id).toList()).set().ofMaxSize(6);
  }

  @Property(tries = 500)
  void declaringMoreNeverLowersCountOrCoverageWhichStayInTheirRanges(
      @ForAll("concepts") Set<ConceptId> declared, @ForAll("concepts") Set<ConceptId> further,
      @ForAll("concepts") Set<ConceptId> needed, @ForAll @DoubleRange(min = 0.1, max = 9) double weight) {
    List<Need> needs = new ArrayList<>();
    needed.forEach(each -> needs.add(need(each.value(), needs.isEmpty() ? weight : 1)));
    DeclaredConcepts fewer = new DeclaredConcepts(declared);
    Set<ConceptId> all = new HashSet<>(declared);
    all.addAll(further);
    DeclaredConcepts more = new DeclaredConcepts(all);

    assertTrue(more.count(needs) >= fewer.count(needs) && more.count(needs) <= needs.size());
    assertTrue(more.coverage(needs, TAXONOMY) >= fewer.coverage(needs, TAXONOMY));
    assertTrue(fewer.coverage(needs, TAXONOMY) >= 0 && more.coverage(needs, TAXONOMY) <= 1);
    assertEquals(
        needs.isEmpty() ? 0 : 1, new DeclaredConcepts(needed).coverage(needs, TAXONOMY), 1e-12);
    assertEquals(needs.size(), new DeclaredConcepts(needed).count(needs));
  }

  /** The formula as published, over every expert and vote. */
  @Property(tries = 300)
  void votesAreCountedAsPublished(
      @ForAll @Size(max = 30) List<@DoubleRange(min = 0.01, max = 20) Double> scores, @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int voters) {
    Random random = new Random(seed);
    List<ExpCombMnz.Vote> found =
        scores.stream().map(score -> new ExpCombMnz.Vote("E" + random.nextInt(4), score)).toList();

    Map<String, Double> reckoned = ExpCombMnz.scores(found, voters);

    for (String expert : Stream.of("E0", "E1", "E2", "E3").toList()) {
      double sum = 0;
      int votes = 0;
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).expert().equals(expert) && rank(found, i) < voters) {
          sum += Math.exp(found.get(i).score());
          votes++;
        }
      }
      assertEquals(votes * sum, Math.exp(reckoned.getOrDefault(expert, Double.NEGATIVE_INFINITY)),
          1e-9 * (1 + votes * sum));
    }
  }

  private static long rank(List<ExpCombMnz.Vote> found, int vote) {
    long before = 0;
    for (int i = 0; i < found.size(); i++) {
      boolean better = found.get(i).score() > found.get(vote).score();
      boolean first = found.get(i).score() == found.get(vote).score() && i < vote;
      before += better || first ? 1 : 0;
    }
    return before;
  }

  @Test
  void highScoresDoNotOverflow() {
    Map<String, Double> scores = ExpCombMnz.scores(
        List.of(new ExpCombMnz.Vote("a", 5000), new ExpCombMnz.Vote("b", 5000), new ExpCombMnz.Vote("a", 1)), 3);

    assertTrue(scores.values().stream().allMatch(Double::isFinite));
    assertEquals(List.of("a", "b"), scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toList()));
  }
}
