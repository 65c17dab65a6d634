package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads how many years of experience are asked for. */
final class YearsReader implements FieldReader {

  private static final CueList EXPERIENCE = CueList.of(QuantityCues.RESOURCE, "experience");
  private static final CueList AT_LEAST = CueList.of(QuantityCues.RESOURCE, "atleast");
  private static final int LEAST_SCORE = 3;
  private static final int NEAR = 3;
  private static final int MOST_YEARS = 40;
  private static final double HIGHEST_CONFIDENCE = 0.95;

  private record Candidate(int years, int score, Span span) {}

  @Override
  public List<Finding> read(RequestText text) {
    List<Candidate> candidates = new ArrayList<>();
    Outline.of(text).parts().forEach(part -> addAll(candidates, part));
    return candidates.stream()
        .filter(each -> each.score() >= LEAST_SCORE)
        .max(Comparator.comparingInt(Candidate::score).thenComparingInt(each -> -each.span().start()))
        .map(YearsReader::finding)
        .stream()
        .toList();
  }

  private static Finding finding(Candidate best) {
    return new Finding.OfQuantity(
        Finding.OfQuantity.Quantity.MINIMUM_YEARS,
        best.years(),
        Math.min(HIGHEST_CONFIDENCE, 0.50 + 0.07 * best.score()),
        Ground.YEARS_ASKED_FOR,
        List.of(best.span()));
  }

  private static void addAll(List<Candidate> candidates, Outline.Part part) {
    CueText text = part.text();
    for (Durations.Duration each : Durations.in(text)) {
      if (each.unit() == Durations.Unit.YEAR && each.least() >= 1 && each.least() <= MOST_YEARS) {
        candidates.add(new Candidate(each.least(), score(part, each), text.span(each.first(), each.last())));
      }
    }
  }

  private static int score(Outline.Part part, Durations.Duration duration) {
    CueText text = part.text();
    int start = text.clauseStart(duration.first());
    int end = text.clauseEnd(duration.last());
    int score = 1 + Math.min(2, QuantityCues.weight(part.section()));
    score += text.contains(EXPERIENCE) ? 1 : 0;
    score += text.contains(EXPERIENCE, start, end) ? 2 : 0;
    score += text.contains(AT_LEAST, start, end) ? 2 : 0;
    score -= text.contains(QuantityCues.AGO, duration.first() - NEAR, duration.last() + NEAR) ? 4 : 0;
    return score;
  }
}
