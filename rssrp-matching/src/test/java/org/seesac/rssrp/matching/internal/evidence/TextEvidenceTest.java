package org.seesac.rssrp.matching.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What text evidence promises: pure, in bounds, never lowered by more, never raised by repeating. */
class TextEvidenceTest {

  private static final double EXACT = 1e-12;

  /** {@code the} is too common to count; {@code armoury} is the rarest. */
  private static final Map<String, Double> RARITY =
      Map.of("the", 0.5, "of", 1.0, "store", 3.0, "safe", 4.0, "armoury", 6.0, "audit", 5.0);

  private static TextEvidence asked(String... stems) {
    return TextEvidence.of(List.of(stems), stem -> RARITY.getOrDefault(stem, 7.0));
  }

  private static double strength(TextEvidence asked, List<List<String>> texts) {
    return asked.find(texts).strength();
  }

  /** Texts of up to a dozen stems, of which some are asked for and some are not. */
  private static List<List<String>> texts(Random random, int count) {
    List<String> stems = List.of("the", "of", "store", "safe", "armoury", "audit", "boat", "bridge");
    return IntStream.range(0, count)
        .mapToObj(text -> random.ints(random.nextInt(12), 0, stems.size()).mapToObj(stems::get).toList())
        .distinct()
        .toList();
  }

  private static TextEvidence anything(Random random) {
    return asked(texts(random, 3).stream().flatMap(List::stream).toArray(String[]::new));
  }

  @Test
  void theRequestItselfIsAllThatItAsksFor() {
    List<String> text = List.of("the", "armoury", "audit", "of", "safe", "store");

    assertEquals(1, asked(text.toArray(String[]::new)).share(text), EXACT);
  }

  @Test
  void aRequestOfCommonWordsOnlyFindsNothing() {
    assertEquals(new TextEvidence.Found(0, 0), asked("the", "of", "the").find(List.of(List.of("the", "of"))));
  }

  @Test
  void wordsBesideEachOtherAreStrongerThanTheSameWordsApart() {
    TextEvidence asked = asked("safe", "store", "boat");

    assertTrue(asked.share(List.of("safe", "store")) > asked.share(List.of("store", "safe")));
    assertEquals(asked.share(List.of("store", "safe")), asked.share(List.of("safe", "of", "store")), EXACT);
  }

  @Test
  void aRareWordIsStrongerThanACommonOne() {
    TextEvidence asked = asked("store", "of", "armoury");

    assertTrue(asked.share(List.of("armoury")) > asked.share(List.of("store")));
  }

  @Test
  void oneTextThatHasItAllIsStrongerThanTwoThatHaveHalfEach() {
    TextEvidence asked = asked("store", "of", "safe");
    List<List<String>> halves = List.of(List.of("store"), List.of("safe"));

    assertTrue(strength(asked, List.of(List.of("store", "of", "safe"))) > strength(asked, halves));
    assertEquals(2, asked.find(halves).words());
  }

  @Property
  void moreTextsAndLongerTextsNeverLower(@ForAll long seed) {
    Random random = new Random(seed);
    TextEvidence asked = anything(random);
    List<List<String>> texts = texts(random, 8);
    List<List<String>> more = new ArrayList<>(texts);
    texts(random, 1).stream().filter(each -> !texts.contains(each)).forEach(more::add);
    List<List<String>> longer = texts.stream().map(text -> followed(text, texts(random, 1).getFirst())).toList();

    assertTrue(strength(asked, more) >= strength(asked, texts) - EXACT);
    assertTrue(strength(asked, longer) >= strength(asked, texts) - EXACT);
  }

  @Property
  void aTextSaidTwiceInOneTextIsWorthNoMoreThanItsWordsAndWhereTheyMeet(@ForAll long seed) {
    Random random = new Random(seed);
    TextEvidence asked = anything(random);
    List<String> text = texts(random, 1).getFirst();

    assertEquals(asked.share(text), asked.share(followed(followed(text, List.of("between")), text)), EXACT);
  }

  @Property
  void strengthIsAShareNeverLessThanTheBestTextsAndKeepsToNoOrder(@ForAll long seed) {
    Random random = new Random(seed);
    TextEvidence asked = anything(random);
    List<List<String>> texts = texts(random, 8);
    List<List<String>> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    double best = texts.stream().mapToDouble(asked::share).max().orElse(0);

    assertTrue(strength(asked, texts) >= best - EXACT && strength(asked, texts) <= 1);
    assertEquals(asked.find(texts), asked.find(shuffled));
  }

  @Property
  void theWordsOfAProfileBoundWhatItsTextsCanBeWorth(@ForAll long seed) {
    Random random = new Random(seed);
    TextEvidence asked = anything(random);
    List<List<String>> texts = texts(random, 8);
    Set<String> words = new HashSet<>();
    texts.forEach(words::addAll);
    double share = words.stream().mapToDouble(word -> asked.mostByWord().getOrDefault(word, 0.0)).sum();

    assertTrue(strength(asked, texts) <= TextEvidence.most(Math.min(1, share)) + EXACT);
  }

  @Test
  void theBoundAllowsForSeveralTextsThatHaveTheSameWord() {
    TextEvidence asked = asked("store", "of", "safe");
    List<List<String>> texts = List.of(List.of("store", "boat"), List.of("store", "bridge"));
    double share = asked.mostByWord().getOrDefault("store", 0.0);

    assertTrue(strength(asked, texts) > share);
    assertTrue(strength(asked, texts) <= TextEvidence.most(share));
  }

  private static List<String> followed(List<String> text, List<String> more) {
    List<String> both = new ArrayList<>(text);
    both.addAll(more);
    return both;
  }
}
