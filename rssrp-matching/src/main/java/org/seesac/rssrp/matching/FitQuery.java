package org.seesac.rssrp.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;
import org.seesac.rssrp.matching.internal.index.BoundQuery;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.TextWords;

/**
 * A request prepared for scoring: how much evidence for any concept counts for each need, and the words to look for.
 * Immutable.
 *
 * @param request the request
 * @param needs its needs, heaviest first; shares sum to 1
 * @param words what to look for in the texts of a profile
 */
record FitQuery(SupportRequest request, List<WeightedNeed> needs, TextEvidence words) {

  /**
   * What evidence of a concept related to the need counts, where evidence of the need itself or of a part of it counts 1.
   * On the development set no other numbers rank better in cross-validation (-0.002, p = 0.21).
   *
   * @param broader of the area for an activity of it: it is likely, but not said; in [0, 1]
   * @param sibling of another activity of the same area: the setting is the same; in [0, 1]
   */
  record Relatedness(double broader, double sibling) {
    static final Relatedness STANDARD = new Relatedness(0.55, 0.22);

    Relatedness {
      checkArgument(
          isShare(broader) && isShare(sibling), "broader is %s and sibling is %s. Give numbers from 0 to 1.", broader,
          sibling);
    }

    private static boolean isShare(double value) {
      return 0 <= value && value <= 1;
    }
  }

  /** An order of its own, so that no rounding hangs on the order in which a request names its needs. */
  private static final Comparator<Need> HEAVIEST_FIRST =
      Comparator.comparingDouble(Need::weight).reversed().thenComparing(Need::concept);

  /**
   * One need.
   *
   * @param need the need
   * @param share its part of all needs, in (0, 1]
   * @param relevance what evidence of a concept counts for it, in (0, 1]; concepts that count nothing are left out
   */
  record WeightedNeed(Need need, double share, Map<ConceptId, Double> relevance) {}

  FitQuery {
    needs = ImmutableList.copyOf(needs);
  }

  static FitQuery of(SupportRequest request, Taxonomy taxonomy, RequestInterpreter interpreter) {
    return of(request, taxonomy, words(request, interpreter), Relatedness.STANDARD);
  }

  static FitQuery of(SupportRequest request, Taxonomy taxonomy, TextEvidence words, Relatedness related) {
    List<Need> heaviestFirst = request.needs().stream().sorted(HEAVIEST_FIRST).toList();
    double total = heaviestFirst.stream().mapToDouble(Need::weight).sum();
    List<WeightedNeed> needs = heaviestFirst.stream()
        .map(need -> new WeightedNeed(need, need.weight() / total, relevance(taxonomy, need.concept(), related)))
        .toList();
    return new FitQuery(request, needs, words);
  }

  /** What to look for of a request's text in the texts of a profile. */
  static TextEvidence words(SupportRequest request, RequestInterpreter interpreter) {
    TextWords words = interpreter.words(request.title() + "\n" + request.text());
    return TextEvidence.of(
        TextEvidence.text(words.sentences()), stem -> words.rarities().getOrDefault(stem, 0.0));
  }

  /** What the index needs to bound a fit from above. */
  BoundQuery bounds(MatchingPolicy policy) {
    int others = policy.maxMilliPoints(Criterion.SEESAC_PARTICIPATION)
        + policy.maxMilliPoints(Criterion.CONTEXT)
        + policy.maxMilliPoints(Criterion.LANGUAGES)
        + policy.maxMilliPoints(Criterion.READINESS);
    return new BoundQuery(
        needs.stream().map(need -> new BoundQuery.NeedBound(need.share(), need.relevance())).toList(),
        words,
        policy.maxMilliPoints(Criterion.EXPERTISE),
        policy.maxMilliPoints(Criterion.CURRENT_EXPERIENCE),
        policy.maxMilliPoints(Criterion.TRACK_RECORD),
        policy.maxMilliPoints(Criterion.WORDS),
        others);
  }

  private static Map<ConceptId, Double> relevance(Taxonomy taxonomy, ConceptId needed, Relatedness related) {
    ImmutableMap.Builder<ConceptId, Double> relevance = ImmutableMap.builder();
    Set<ConceptId> streams =
        taxonomy.atDepth(0).stream().map(Concept::id).collect(java.util.stream.Collectors.toSet());
    for (Concept concept : taxonomy.concepts()) {
      double counts = switch (taxonomy.relation(taxonomy.concept(needed).id(), concept.id())) {
        case SAME, NARROWER -> 1;
        case BROADER -> streams.contains(concept.id()) ? related.sibling() * related.broader() : related.broader();
        case SIBLING -> taxonomy.depth(concept.id()) > 1 ? related.sibling() : 0;
        case OTHER -> 0;
      };
      if (counts > 0) {
        relevance.put(concept.id(), counts);
      }
    }
    return relevance.buildOrThrow();
  }
}
