package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seesac.rssrp.matching.internal.evidence.ConceptModels;
import org.seesac.rssrp.matching.internal.evidence.Passage;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Weighs a request's sentences: tasks count more than background, the profile and the dates hardly count, what is ruled
 * out and equal-opportunity phrases do not count at all. Immutable.
 */
final class RequestPassages {

  private static final String CUES = "context-cues.tsv";
  private static final CueList RULES_OUT_AFTER = CueList.of(CUES, "not-after");
  private static final CueList RULES_OUT_BEFORE = CueList.of(CUES, "not-before");
  private static final CueList NOT = CueList.of(CUES, "not");
  private static final CueList CONTRAST = CueList.of(CUES, "contrast");
  private static final CueList BOILERPLATE = CueList.of(CUES, "boilerplate");

  /** Named where somebody is employed, boilerplate; elsewhere the name of a mechanism, a law or an aim. */
  private static final CueList EQUAL = CueList.of(CUES, "equal");
  private static final CueList EMPLOYER = CueList.of(CUES, "employer");
  private static final CueList SECTIONS = CueList.of(CUES, "background", "tasks", "profile", "logistics");

  /** A heading has at most this many words beside its cue. */
  private static final int LONGEST_HEADING = 3;

  private RequestPassages() {}

  /**
   * One passage a sentence, in the order of the sentences.
   *
   * @param text the request
   * @param others what else was read out of it: the words for dates, numbers and languages say nothing about needs
   * @param models know the labels that stand in a sentence
   */
  static List<Passage> of(RequestText text, List<Finding> others, ConceptModels models) {
    Map<String, NavigableMap<Integer, Integer>> taken = taken(others);
    List<Passage> passages = new ArrayList<>();
    double section = 1;
    for (RequestText.Sentence sentence : text.sentences()) {
      CueText cues = CueText.of(sentence, text.language());
      section = sectionWeight(cues).orElse(section);
      double weight = sentence.field().equals("title") ? 1 : section;
      passages.add(models.passage(sentence.language(), free(asked(cues), taken.get(sentence.field())),
          isBoilerplate(cues) ? 0 : weight));
    }
    return passages;
  }

  private static boolean isBoilerplate(CueText sentence) {
    return sentence.contains(BOILERPLATE) || (sentence.contains(EQUAL) && sentence.contains(EMPLOYER));
  }

  private static boolean isBesideNeeds(Finding finding) {
    return switch (finding) {
      case Finding.OfLanguage it -> true;
      case Finding.OfWindow it -> true;
      case Finding.OfQuantity it -> true;
      case Finding.OfCountry it -> true;
      case Finding.OfStates it -> false;
      case Finding.OfModality it -> false;
      case Finding.OfConcept it -> false;
    };
  }

  /** The ends of the places that say nothing about needs, by field and start. */
  private static Map<String, NavigableMap<Integer, Integer>> taken(List<Finding> others) {
    Map<String, NavigableMap<Integer, Integer>> taken = new HashMap<>();
    others.stream()
        .filter(RequestPassages::isBesideNeeds)
        .flatMap(each -> each.spans().stream())
        .forEach(span -> taken.computeIfAbsent(span.field(), any -> new TreeMap<>())
            .merge(span.start(), span.end(), Math::max));
    return taken;
  }

  private static List<Token> free(List<Token> tokens, @Nullable NavigableMap<Integer, Integer> taken) {
    return taken == null ? tokens : tokens.stream().filter(token -> isFree(token, taken)).toList();
  }

  private static boolean isFree(Token token, NavigableMap<Integer, Integer> taken) {
    Map.Entry<Integer, Integer> before = taken.floorEntry(token.start());
    return before == null || before.getValue() < token.end();
  }

  /** The weight of the section that a heading opens; empty when the sentence is no heading. */
  private static Optional<Double> sectionWeight(CueText sentence) {
    int first = sentence.token(0).isNumber() && sentence.size() > 1 ? 1 : 0;
    Optional<Cue> cue = sentence.at(SECTIONS, first);
    boolean heading = cue.isPresent()
        && (sentence.size() <= cue.get().last() + 1 + LONGEST_HEADING || endsHeading(sentence, cue.get().last()));
    return heading ? cue.map(each -> weight(each.meaning())) : Optional.empty();
  }

  private static boolean endsHeading(CueText sentence, int last) {
    return sentence.gapAfter(last).stripLeading().startsWith(":") || sentence.gapAfter(last).startsWith(".");
  }

  private static double weight(String section) {
    return switch (section) {
      case "background" -> 0.5;
      case "profile" -> 0.4;
      case "logistics" -> 0.2;
      default -> 1;
    };
  }

  /** The words of a sentence without those that are ruled out. */
  private static List<Token> asked(CueText sentence) {
    List<Token> kept = new ArrayList<>();
    boolean ruledOut = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.at(RULES_OUT_BEFORE, i).isPresent()) {
        kept.subList(keptBeforeClause(sentence, kept, i), kept.size()).clear();
      } else if (sentence.at(RULES_OUT_AFTER, i).isPresent() || isNotBehindComma(sentence, i)) {
        ruledOut = true;
      } else if (ruledOut && sentence.at(CONTRAST, i).isPresent()) {
        ruledOut = false;
      }
      if (!ruledOut) {
        kept.add(sentence.token(i));
      }
    }
    return kept;
  }

  /** "..., not to destroy it": elsewhere a mere "not" tells what is missing, which is what is asked for. */
  private static boolean isNotBehindComma(CueText sentence, int token) {
    return sentence.gapBefore(token).contains(",") && sentence.at(NOT, token).isPresent();
  }

  /** How many of the kept tokens stand before the clause of a token. */
  private static int keptBeforeClause(CueText sentence, List<Token> kept, int token) {
    int clause = sentence.token(sentence.clauseStart(token)).start();
    int before = 0;
    while (before < kept.size() && kept.get(before).start() < clause) {
      before++;
    }
    return before;
  }
}
