package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads how many experts are wanted, and tells them from trainees and the requester's own people. */
final class ExpertsReader implements FieldReader {

  private static final CueList ONE = CueList.of(QuantityCues.RESOURCE, "expert1");
  private static final CueList TEAMS = CueList.of(QuantityCues.RESOURCE, row -> row.meaning().startsWith("team "));
  private static final CueList FOREIGN = CueList.of(QuantityCues.RESOURCE, "foreign");
  private static final CueList ACTS = CueList.of(QuantityCues.RESOURCE, "acts");
  private static final CueList EACH = CueList.of(QuantityCues.RESOURCE, "each");
  private static final CueList JOBS = CueList.of(QuantityCues.RESOURCE, "jobs");
  private static final CueList ARTICLES = CueList.of(QuantityCues.RESOURCE, "article");
  private static final int MOST_EXPERTS = 12;
  private static final int FARTHEST_NOUN = 5;
  private static final int NEAR = 3;
  private static final int LEAST_SCORE = 3;
  private static final double HIGHEST_CONFIDENCE = 0.95;

  private record Candidate(int experts, int score, Span span) {}

  @Override
  public List<Finding> read(RequestText text) {
    Outline outline = Outline.of(text);
    List<Candidate> candidates = new ArrayList<>();
    int jobs = outline.sentences().stream().mapToInt(ExpertsReader::jobs).max().orElse(1);
    for (Outline.Part part : outline.parts()) {
      addCounted(candidates, part, jobs);
      addTeams(candidates, part);
      addSingle(candidates, part, outline.isTitle(part));
    }
    return candidates.stream()
        .filter(each -> each.score() >= LEAST_SCORE)
        .max(Comparator.comparingInt(Candidate::score).thenComparingInt(each -> -each.span().start()))
        .map(ExpertsReader::finding)
        .stream()
        .toList();
  }

  private static Finding finding(Candidate best) {
    return new Finding.OfQuantity(
        Finding.OfQuantity.Quantity.EXPERTS,
        best.experts(),
        Math.min(HIGHEST_CONFIDENCE, 0.45 + 0.07 * best.score()),
        Ground.HEAD_COUNT,
        List.of(best.span()));
  }

  /** Into how many jobs a sentence says that the request falls: "two separate jobs"; 1 when it does not say. */
  private static int jobs(CueText text) {
    int most = 1;
    for (Cue noun : text.in(JOBS)) {
      for (int token = Math.max(text.clauseStart(noun.first()), noun.first() - NEAR); token < noun.first(); token++) {
        most = Math.max(most, Numbers.at(text, token).map(Numbers.Count::most).orElse(1));
      }
    }
    return Math.min(most, MOST_EXPERTS);
  }

  private static void addCounted(List<Candidate> candidates, Outline.Part part, int jobs) {
    CueText text = part.text();
    int token = 0;
    while (token < text.size()) {
      Optional<Numbers.Count> number = Numbers.at(text, token);
      if (number.isPresent()) {
        Numbers.Count count = number.get();
        personBehind(text, count.last()).filter(noun -> count.most() >= 1 && count.most() <= MOST_EXPERTS)
            .ifPresent(noun -> candidates.add(new Candidate(
                count.most() * (text.at(EACH, noun.last() + 1).isPresent() ? jobs : 1),
                3 + score(part, count.first(), noun.last()), text.span(count.first(), noun.last()))));
      }
      token = number.map(Numbers.Count::last).orElse(token) + 1;
    }
  }

  /** The noun that a number counts: up to four words behind it in the same clause, before any other number. */
  private static Optional<Cue> personBehind(CueText text, int number) {
    int end = Math.min(text.clauseEnd(number), number + FARTHEST_NOUN);
    for (int token = number + 1; token <= end; token++) {
      Optional<Cue> noun = text.at(QuantityCues.EXPERTS, token);
      if (noun.isPresent()) {
        return noun;
      }
      if (Numbers.at(text, token).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void addTeams(List<Candidate> candidates, Outline.Part part) {
    for (Cue cue : part.text().in(TEAMS)) {
      int size = Integer.parseInt(cue.meaning().substring("team ".length()));
      candidates.add(new Candidate(
          size, 3 + score(part, cue.first(), cue.last()), part.text().span(cue.first(), cue.last())));
    }
  }

  /** A single noun without a number: "the consultant will", "a mentor is needed". */
  private static void addSingle(List<Candidate> candidates, Outline.Part part, boolean isTitle) {
    for (Cue noun : part.text().in(ONE)) {
      int score = (isTitle ? 2 : 1) + score(part, noun.first(), noun.last());
      boolean isSubject = isSubject(part.text(), noun);
      candidates.add(new Candidate(1, isSubject ? Math.max(LEAST_SCORE, score) : score,
          part.text().span(noun.first(), noun.last())));
    }
  }

  /** "The expert will ...", in whatever section, or a sentence that names nothing but what is wanted: "A mentor for ...". */
  private static boolean isSubject(CueText text, Cue noun) {
    boolean isForeign = text.contains(FOREIGN, noun.first() - NEAR, noun.last() + 1);
    boolean begins = noun.first() <= 1 && text.at(ARTICLES, 0).isPresent();
    return !isForeign && (begins || text.at(ACTS, noun.last() + 1).isPresent());
  }

  private static int score(Outline.Part part, int first, int last) {
    CueText text = part.text();
    int score = Math.min(2, QuantityCues.weight(part.section()));
    score += text.contains(QuantityCues.SOUGHT, text.clauseStart(first) - NEAR, last + NEAR) ? 2 : 0;
    score -= text.contains(FOREIGN, first - NEAR, last + 1) ? 4 : 0;
    return score;
  }
}
