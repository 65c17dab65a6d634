package org.seesac.rssrp.matching.internal.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.matching.internal.text.Stems;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Whether a text belongs to the taxonomy at all: by its words as a whole, by how much of it speaks for and how much speaks
 * against, sentence by sentence, and by how many of its sentences name what only the taxonomy has. A project text names its
 * subject again and again between sentences about anything else; a passing mention stays one.
 *
 * <p>The weights are those of a logistic regression on the development texts and on 345 project texts labelled for this
 * purpose, each set and each side of it with the same weight. Immutable.
 */
public final class Belonging {

  private static final double WHOLE = 0.6;
  private static final double NAMED = 3.5;
  private static final double FOR = 1;
  private static final double AGAINST = 0.5;
  private static final double SHIFT = -1.8;

  /** How much a label counts beside the words. */
  private static final double LABEL_SHARE = 0.7;

  /**
   * A sentence speaks for the taxonomy when it sounds more than this like it, as a whole and in its best concept on average;
   * any other speaks against, in nats.
   */
  private static final double NEUTRAL = 0.2;

  /** So much more often must the words of a label stand in phrases of concepts than in those outside, in nats. */
  private static final double OWN = 4;

  private final ConceptModels models;

  /** Judges by these models. */
  public Belonging(ConceptModels models) {
    this.models = models;
  }

  /** A text of which nothing has been read yet. */
  public Tally tally() {
    return new Tally();
  }

  /** What the sentences of one text say, added up one by one. Not safe for use by several threads. */
  public final class Tally {
    private final Set<List<String>> seen = new HashSet<>();
    private double speaksFor;
    private double against;
    private int named;

    private Tally() {}

    /** Adds a passage and what it is about; the same words again say nothing more. */
    public void add(Passage passage, Topics topics) {
      if (passage.weight() > 0 && topics.isAny() && seen.add(passage.tokens().stream().map(Token::folded).toList())) {
        double size = Math.min(1, passage.weight()) * passage.tokens().size();
        double leaning = (topics.words() + topics.margin()) / 2 - NEUTRAL;
        speaksFor += Math.max(0, leaning) * size;
        against += Math.max(0, -leaning) * size;
        named += passage.labels().stream().anyMatch(label -> isOwn(passage, label)) ? 1 : 0;
      }
    }

    /**
     * How much the text belongs to the taxonomy.
     *
     * @param whole what it is about as a whole
     * @return log odds; above 0 it does
     */
    public double belonging(Topics whole) {
      return SHIFT + WHOLE * (whole.words() + LABEL_SHARE * whole.labels()) + NAMED * StrictMath.log1p(named)
          + FOR * StrictMath.log1p(speaksFor) - AGAINST * StrictMath.log1p(against);
    }
  }

  /** Whether a label is made of words that hardly stand anywhere but in phrases of concepts. */
  private boolean isOwn(Passage passage, LabelHit label) {
    ConceptModel model = models.in(passage.language());
    return passage.tokens().subList(label.first(), label.last() + 1).stream()
        .mapToDouble(token -> model.inside(Stems.of(token.folded(), passage.language())))
        .sum() > OWN;
  }
}
