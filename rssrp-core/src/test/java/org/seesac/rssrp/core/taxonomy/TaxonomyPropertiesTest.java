package org.seesac.rssrp.core.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random schemes against an oracle that knows nothing but the distances between all pairs. */
class TaxonomyPropertiesTest {

  private static final int FAR = 1_000;

  /**
   * A scheme without cycles: concept {@code i} has only concepts before it as broader; the order in the file is shuffled.
   */
  record Scheme(List<Set<Integer>> broader, long order) {

    Taxonomy taxonomy() {
      return taxonomy(broader);
    }

    Taxonomy taxonomy(List<Set<Integer>> links) {
      List<Concept> concepts = new ArrayList<>();
      for (int i = 0; i < links.size(); i++) {
        concepts.add(
            TestTaxonomy.concept("c" + i, links.get(i).stream().map(parent -> "c" + parent).toArray(String[]::new)));
      }
      Collections.shuffle(concepts, new Random(order));
      return Taxonomy.of("random", "1", Map.of(), concepts);
    }

    int size() {
      return broader.size();
    }

    /** Steps up from the row to the column; {@link #FAR} when there is no way. Floyd and Warshall. */
    int[][] distances() {
      int[][] steps = new int[size()][size()];
      for (int i = 0; i < size(); i++) {
        for (int j = 0; j < size(); j++) {
          steps[i][j] = i == j ? 0 : broader.get(i).contains(j) ? 1 : FAR;
        }
      }
      for (int via = 0; via < size(); via++) {
        for (int i = 0; i < size(); i++) {
          for (int j = 0; j < size(); j++) {
            steps[i][j] = Math.min(steps[i][j], steps[i][via] + steps[via][j]);
          }
        }
      }
      return steps;
    }
  }

  @Provide
  Arbitrary<Scheme> trees() {
    return schemes(1);
  }

  @Provide
  Arbitrary<Scheme> polyhierarchies() {
    return schemes(3);
  }

  private static Arbitrary<Scheme> schemes(int mostParents) {
    Arbitrary<List<Integer>> picks = Arbitraries.integers().between(0, FAR).list().ofMaxSize(mostParents);
    return picks.list().ofMinSize(1).ofMaxSize(14).flatMap(all -> Arbitraries.longs().map(order -> scheme(all, order)));
  }

  private static Scheme scheme(List<List<Integer>> picks, long order) {
    List<Set<Integer>> broader = new ArrayList<>();
    for (int i = 0; i < picks.size(); i++) {
      int before = i;
      broader.add(before == 0
          ? Set.of()
          : picks.get(i).stream().map(pick -> pick % before).collect(Collectors.toCollection(TreeSet::new)));
    }
    return new Scheme(broader, order);
  }

  @Property
  void relationsOfRandomTreesAgreeWithTheOracle(@ForAll("trees") Scheme scheme) {
    assertRelations(scheme);
  }

  @Property
  void relationsAgreeAlsoWhereConceptsHaveSeveralBroaderOnes(@ForAll("polyhierarchies") Scheme scheme) {
    assertRelations(scheme);
  }

  @Property
  void ancestorsComeClosestFirstAndDepthIsTheShortestWayUp(@ForAll("polyhierarchies") Scheme scheme) {
    Taxonomy taxonomy = scheme.taxonomy();
    int[][] steps = scheme.distances();

    for (int i = 0; i < scheme.size(); i++) {
      int from = i;
      List<Integer> above =
          taxonomy.ancestors(id(i)).stream().map(each -> Integer.valueOf(each.value().substring(1))).toList();
      List<Integer> away = above.stream().map(each -> steps[from][each]).toList();
      int depth = IntStream.range(0, scheme.size())
          .filter(each -> scheme.broader().get(each).isEmpty())
          .map(each -> steps[from][each])
          .min()
          .orElseThrow();

      assertEquals(
          IntStream.range(0, scheme.size())
              .filter(each -> each != from && steps[from][each] < FAR)
              .boxed()
              .collect(Collectors.toSet()),
          Set.copyOf(above));
      assertEquals(away.stream().sorted().toList(), away);
      assertEquals(depth, taxonomy.depth(id(i)));
      assertTrue(taxonomy.atDepth(depth).contains(taxonomy.concept(id(i))));
    }
  }

  @Property
  void leavesUnderAConceptAreThoseThatReachItAndHaveNothingBelow(@ForAll("polyhierarchies") Scheme scheme) {
    Taxonomy taxonomy = scheme.taxonomy();
    int[][] steps = scheme.distances();
    Set<Integer> parents = new HashSet<>();
    scheme.broader().forEach(parents::addAll);

    for (int i = 0; i < scheme.size(); i++) {
      int top = i;
      List<ConceptId> expected = taxonomy.concepts().stream()
          .map(Concept::id)
          .filter(each -> !parents.contains(Integer.valueOf(each.value().substring(1))))
          .filter(each -> steps[Integer.parseInt(each.value().substring(1))][top] < FAR)
          .toList();

      assertEquals(expected, taxonomy.leavesUnder(id(i)).stream().map(Concept::id).toList());
    }
  }

  @Property
  void anyAddedCycleIsRefused(@ForAll("polyhierarchies") Scheme scheme, @ForAll Random random) {
    int[][] steps = scheme.distances();
    int above = random.nextInt(scheme.size());
    List<Integer> below = IntStream.range(0, scheme.size()).filter(each -> steps[each][above] < FAR).boxed().toList();
    int added = below.get(random.nextInt(below.size()));
    List<Set<Integer>> links = new ArrayList<>(scheme.broader());
    Set<Integer> more = new TreeSet<>(links.get(above));
    more.add(added);
    links.set(above, more);

    InvalidTaxonomyException refused = assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThrows(InvalidTaxonomyException.class, () -> scheme.taxonomy(links)));
    Set<String> onTheCircle = IntStream.range(0, scheme.size())
        .filter(each -> steps[added][each] < FAR && steps[each][above] < FAR)
        .mapToObj(each -> "Concept 'c" + each + "' stands above itself through its broader concepts. Break the circle.")
        .collect(Collectors.toSet());
    assertEquals(onTheCircle, Set.copyOf(refused.problems()));
  }

  private static void assertRelations(Scheme scheme) {
    Taxonomy taxonomy = scheme.taxonomy();
    int[][] steps = scheme.distances();

    for (int needed = 0; needed < scheme.size(); needed++) {
      for (int evidenced = 0; evidenced < scheme.size(); evidenced++) {
        assertEquals(
            expected(scheme, steps, needed, evidenced),
            taxonomy.relation(id(needed), id(evidenced)),
            "need c" + needed + ", evidence c" + evidenced);
      }
    }
  }

  private static Relation expected(Scheme scheme, int[][] steps, int needed, int evidenced) {
    if (needed == evidenced) {
      return Relation.SAME;
    }
    if (steps[evidenced][needed] < FAR) {
      return Relation.NARROWER;
    }
    if (steps[needed][evidenced] < FAR) {
      return Relation.BROADER;
    }
    boolean shared = !Collections.disjoint(scheme.broader().get(needed), scheme.broader().get(evidenced));
    return shared ? Relation.SIBLING : Relation.OTHER;
  }

  private static ConceptId id(int concept) {
    return ConceptId.of("c" + concept);
  }
}
