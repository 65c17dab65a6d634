package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * How far one word moves a score.
 *
 * <p>Where a request gives needs, country and languages in its fields, a word of its text moves a score by the weight of
 * {@link Criterion#WORDS} at most: 5 points by the standard policy. Where the text tells the country or a language that is
 * an asset, a word can be its name and move {@link Criterion#CONTEXT} and {@link Criterion#LANGUAGES} too: 20 points at
 * most. A word in one record of an expert moves no more than that record can give in all: 48 points for an assignment,
 * by the standard policy. A request that has nothing but text is read as a whole, and no bound below all points holds;
 * what one word does there is measured on the sample requests, in the examples.
 */
class ContinuityTest {

  private static final MatchingPolicy POLICY = MatchingPolicy.standard();

  /** Words that a reader of requests looks for, and plain ones. */
  private static final List<String> WORDS = List.of(
      "Mali", "Niger", "Tunis", "French", "Arabic", "an", "asset", "required", "remote", "days", "2027", "March",
      "three",
      "not", "demining", "storage", "ammunition", "register", "firearms", "destruction", "training", "police", "women",
      "export", "the", "for", "of", "оружия", "formation", "obuka");

  /** What an assignment can give: 0.66 of expertise and track record, 0.65 of SEESAC participation, all words. */
  private static final double MOST_OF_AN_ASSIGNMENT =
      0.66 * (weight(Criterion.EXPERTISE) + weight(Criterion.TRACK_RECORD))
          + 0.65 * weight(Criterion.SEESAC_PARTICIPATION) + weight(Criterion.WORDS);

  private static double weight(Criterion criterion) {
    return POLICY.maxMilliPoints(criterion) / 1000.0;
  }

  private static Map<Criterion, Integer> points(SupportRequest request, Expert expert) {
    Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
    TestMatching.scorer(request, POLICY, RandomData.AS_OF).score(TestMatching.profile(expert)).parts().forEach(part -> {
      if (part instanceof Score.ByCriterion it) {
        points.put(it.criterion(), it.milliPoints());
      }
    });
    return points;
  }

  private static Set<Criterion> moved(Map<Criterion, Integer> before, Map<Criterion, Integer> after) {
    Set<Criterion> moved = EnumSet.noneOf(Criterion.class);
    before.forEach((criterion, points) -> {
      if (!points.equals(after.get(criterion))) {
        moved.add(criterion);
      }
    });
    return moved;
  }

  private static List<String> words(RandomData random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.below(most) + 2; i > 0; i--) {
      words.add(random.pick(WORDS));
    }
    return words;
  }

  /** The same words with one of them left out or put in place of another. */
  private static List<String> oneChanged(List<String> words, RandomData random) {
    List<String> changed = new ArrayList<>(words);
    int at = random.below(words.size());
    if (random.below(2) == 0) {
      changed.remove(at);
    } else {
      changed.set(at, random.pick(WORDS));
    }
    return changed;
  }

  private static SupportRequest saying(SupportRequest request, List<String> words) {
    return request.toBuilder().text(String.join(" ", words)).build();
  }

  @Property
  void aWordBesideFieldsMovesNoMoreThanTheWeightOfWords(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request().toBuilder()
        .needs(List.of(Need.of(random.concept())))
        .country("ML")
        .languages(List.of(LanguageNeed.asset(Language.of("fr"), LanguageLevel.B2)))
        .build();
    List<String> words = words(random, 30);
    Expert expert = random.expert("E");

    Map<Criterion, Integer> before = points(saying(request, words), expert);
    Map<Criterion, Integer> after = points(saying(request, oneChanged(words, random)), expert);

    assertTrue(EnumSet.of(Criterion.WORDS).containsAll(moved(before, after)), () -> before + " then " + after);
  }

  @Property
  void aWordThatMayNameTheHostOrALanguageMovesNoMoreThanTheirWeights(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request().toBuilder()
        .needs(List.of(Need.of(random.concept())))
        .country(Jurisdiction.UNSTATED)
        .languages(List.of())
        .build();
    List<String> words = words(random, 12);
    Expert expert = random.expert("E");

    Map<Criterion, Integer> before = points(saying(request, words), expert);
    Map<Criterion, Integer> after = points(saying(request, oneChanged(words, random)), expert);

    assertTrue(EnumSet.of(Criterion.WORDS, Criterion.CONTEXT, Criterion.LANGUAGES).containsAll(moved(before, after)),
        () -> before + " then " + after);
  }

  /** A record never gives more, whatever its words, than one that is tagged with all that is needed. */
  @Property
  void aWordInARecordMovesNoMoreThanTheRecordCanGive(@ForAll long seed) {
    RandomData random = new RandomData(seed);
    SupportRequest request = random.request();
    Expert expert = random.expert("E");
    Assignment like = random.assignment();
    List<String> words = words(random, 20);
    Set<ConceptId> needed = new LinkedHashSet<>(
        TestMatching.INTERPRETER.interpret(request).request().needs().stream().map(Need::concept).toList());

    int without = sum(request, expert);
    int before = sum(request, with(expert, like, words, Set.of()));
    int after = sum(request, with(expert, like, oneChanged(words, random), Set.of()));
    int most = sum(request, with(expert, like, words, needed));
    int ofWords = POLICY.maxMilliPoints(Criterion.WORDS);

    assertTrue(without <= Math.min(before, after) && Math.max(before, after) <= most + ofWords,
        () -> List.of(without, before, after, most).toString());
    assertTrue(Math.abs(after - before) <= 1000 * MOST_OF_AN_ASSIGNMENT);
  }

  private static int sum(SupportRequest request, Expert expert) {
    return points(request, expert).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Expert with(Expert expert, Assignment like, List<String> words, Set<ConceptId> concepts) {
    List<Assignment> assignments = new ArrayList<>(expert.assignments());
    assignments.add(new Assignment("", "Mission seventeen", like.organisation(), like.programme(), like.seesac(),
        like.country(), like.period(), like.role(), like.modality(), String.join(" ", words), concepts, like.rating()));
    return expert.withAssignments(assignments);
  }

  /** The figures above are those of the standard policy. */
  @Test
  void theBoundsAreThoseOfTheStandardPolicy() {
    assertEquals(4_000, POLICY.maxMilliPoints(Criterion.WORDS));
    assertEquals(16_000, POLICY.maxMilliPoints(Criterion.WORDS) + POLICY.maxMilliPoints(Criterion.CONTEXT)
        + POLICY.maxMilliPoints(Criterion.LANGUAGES));
    assertTrue(MOST_OF_AN_ASSIGNMENT <= 53);
  }
}
