package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.interpret.Durations.Duration;

/** Reads for how many working days an expert is needed, and tells that from the length of a course or a term. */
final class DaysReader implements FieldReader {

  private static final CueList STINT = CueList.of(QuantityCues.RESOURCE, "stint");
  private static final CueList OTHER = CueList.of(QuantityCues.RESOURCE, "other");
  private static final int LEAST_SCORE = 3;
  private static final int NEAR = 4;
  private static final int WORKING_DAYS_A_WEEK = 5;
  private static final int MOST_DAYS = 400;
  private static final int SHORTEST_COURSE = 5;
  private static final double HIGHEST_CONFIDENCE = 0.95;
  private static final double CONFIDENCE_OF_COURSE = 0.45;

  /**
   * A length of time that may be meant.
   *
   * @param days in working days
   * @param score how likely it is the length of the mission
   * @param isCourse whether it is the length of a course that the expert gives
   * @param span where it stands
   */
  record Candidate(int days, int score, boolean isCourse, Span span) {

    /** Whether it is taken for the length of the mission. */
    boolean isMeant() {
      return score >= LEAST_SCORE;
    }

    private Finding finding() {
      double confidence = isMeant() ? Math.min(HIGHEST_CONFIDENCE, 0.50 + 0.06 * score) : CONFIDENCE_OF_COURSE;
      return new Finding.OfQuantity(Finding.OfQuantity.Quantity.DAYS, days, confidence,
          isMeant() ? Ground.LENGTH_OF_SUPPORT : Ground.LENGTH_OF_COURSE, List.of(span));
    }
  }

  @Override
  public List<Finding> read(RequestText text) {
    Outline outline = Outline.of(text);
    Periods periods = Periods.forText(outline.sentences());
    List<Candidate> candidates = new ArrayList<>();
    outline.parts().forEach(part -> candidates.addAll(candidates(part, periods)));
    Optional<Candidate> best = candidates.stream()
        .filter(Candidate::isMeant)
        .max(Comparator.comparingInt(Candidate::score).thenComparingInt(each -> -each.span().start()));
    return best.or(() -> onlyCourse(outline, candidates)).map(Candidate::finding).stream().toList();
  }

  /** In a letter without headings the length of the one course asked for is how long the expert is needed. */
  private static Optional<Candidate> onlyCourse(Outline outline, List<Candidate> candidates) {
    boolean isLetter = outline.parts().stream().allMatch(part -> part.isIn(Section.NONE));
    return isLetter && candidates.size() == 1
        ? candidates.stream().filter(each -> each.isCourse() && each.days() >= SHORTEST_COURSE).findFirst()
        : Optional.empty();
  }

  /** All lengths of time in a sentence, with how likely each is meant. */
  static List<Candidate> candidates(Outline.Part part, Periods periods) {
    List<Candidate> candidates = new ArrayList<>();
    CueText text = part.text();
    for (Duration duration : Durations.in(text)) {
      int days = workingDays(duration);
      if (days > 0 && days <= MOST_DAYS) {
        boolean isCourse = text.contains(OTHER, duration.last() + 1, duration.last() + NEAR);
        candidates.add(new Candidate(
            days, score(part, duration, periods), isCourse, text.span(duration.first(), duration.last())));
      }
    }
    return candidates;
  }

  private static int workingDays(Duration duration) {
    return switch (duration.unit()) {
      case WORKDAY, DAY -> duration.most();
      case WEEK -> duration.most() * WORKING_DAYS_A_WEEK;
      case MONTH, YEAR -> 0;
    };
  }

  private static int score(Outline.Part part, Duration duration, Periods periods) {
    CueText text = part.text();
    int start = Math.max(text.clauseStart(duration.first()), duration.first() - NEAR);
    int end = Math.min(text.clauseEnd(duration.last()), duration.last() + NEAR);
    int score = duration.unit() == Durations.Unit.WORKDAY ? 3 : 1;
    score += text.contains(STINT) ? 2 : 0;
    score += text.contains(STINT, start, end) ? 1 : 0;
    score +=
        text.contains(QuantityCues.EXPERTS, duration.first() - 2 * NEAR, end) || text.contains(QuantityCues.SOUGHT) ? 2
            : 0;
    score -= text.contains(OTHER, start, end) ? 4 : 0;
    score -= text.contains(QuantityCues.AGO, start, end) ? 6 : 0;
    score += periods.in(text).isEmpty() ? 0 : 2;
    score += text.contains(QuantityCues.ON_SITE) || text.contains(QuantityCues.REMOTE) ? 1 : 0;
    return score + QuantityCues.weight(part.section());
  }
}
