package org.seesac.rssrp.matching.evaluate;

import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;

/**
 * A plain way to rank experts, to be measured beside a better one: what does not beat it is not worth its trouble.
 *
 * <p>Each ranks by topic alone: it looks at no barrier, language, date or place. What it sees of a request is its title,
 * its text and the needs that its fields state. To let it see what was understood of the text as well, give it {@link
 * org.seesac.rssrp.matching.interpret.Interpretation#request() the request as it was read}. Words are compared by the
 * stems that the library uses elsewhere; concepts are words by their English labels. Immutable.
 */
public enum Baseline {
  /**
   * The words of the request in the whole profile, declared concepts included; the rarity of a word and the usual length
   * are those of the roster, so a score depends on who else is on it. Source: S. Robertson, S. Walker, S. Jones, M.
   * Hancock-Beaulieu and M. Gatford, "Okapi at TREC-3", 1994.
   */
  BM25("BM25") {
    @Override
    Ranker over(PreparedRoster roster) {
      Bm25 bm25 = Bm25.of(roster.profiles());
      return request -> roster.byProfile(bm25.query(roster.words(request)));
    }
  },
  /**
   * The same with statistics that no roster changes: the rarity of a word is that of the shipped phrase lists and labels,
   * in the language in which it is most common.
   */
  BM25_FROZEN("BM25-frozen") {
    @Override
    Ranker over(PreparedRoster roster) {
      Bm25 bm25 = Bm25.frozen(roster::rarity, USUAL_PROFILE);
      return request -> roster.byProfile(bm25.query(roster.words(request)));
    }
  },
  /**
   * How many of the needed concepts an expert declares, by claim or as a tag of a post or assignment; ties by identifier.
   * It sees no words. Source: the "skill match" in T. Lappas, K. Liu and E. Terzi, "Finding a team of experts in social
   * networks", KDD 2009, doi 10.1145/1557019.1557074.
   */
  CONCEPT_COUNT("concept-count") {
    @Override
    Ranker over(PreparedRoster roster) {
      return request -> {
        List<Need> needs = request.needs();
        return roster.byDeclared(declared -> declared.count(needs));
      };
    }
  },
  /**
   * The share of the needs' weight that an expert declares, in per cent: the same or a narrower concept covers a need, a
   * broader one half of it; ties by identifier. It sees no words. Source: that of {@link #CONCEPT_COUNT}, with weights and
   * the hierarchy of the taxonomy.
   */
  COVERAGE("coverage-%") {
    @Override
    Ranker over(PreparedRoster roster) {
      return request -> {
        List<Need> needs = request.needs();
        return roster.byDeclared(declared -> PER_CENT * declared.coverage(needs, roster.taxonomy()));
      };
    }
  },
  /**
   * The records of all profiles (claims, posts, assignments, degrees, certificates, biographies) ranked by BM25, the best
   * 50 of which vote for their experts: the number of votes times the sum of the exponentials of their scores, given as
   * its natural logarithm. Source: C. Macdonald and I. Ounis, "Voting for candidates: adapting data fusion techniques for
   * an expert search task", CIKM 2006, doi 10.1145/1183614.1183671.
   */
  EXP_COMB_MNZ("expCombMNZ") {
    @Override
    Ranker over(PreparedRoster roster) {
      Bm25 bm25 = Bm25.of(roster.records());
      return request -> ExpCombMnz.scores(roster.votes(bm25.query(roster.words(request))), VOTERS);
    }
  };

  /** Words of a profile of the development roster, rounded. */
  private static final double USUAL_PROFILE = 300;

  /** Did best among 20, 50, 100, 200 and all records on the development set; they differ little. */
  private static final int VOTERS = 50;

  private static final double PER_CENT = 100;

  private final String label;

  Baseline(String label) {
    this.label = label;
  }

  /**
   * How the baseline is written in tables and runs.
   *
   * @return one word, such as {@code BM25-frozen}
   */
  public String label() {
    return label;
  }

  /** Prepares to rank the experts of a roster. */
  abstract Ranker over(PreparedRoster roster);

  /** Scores experts for a request. */
  interface Ranker {

    /** The experts that the request finds, with scores above 0. */
    Map<String, Double> scores(SupportRequest request);
  }
}
