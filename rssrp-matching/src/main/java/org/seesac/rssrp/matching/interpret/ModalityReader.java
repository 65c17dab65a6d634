package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.core.reference.Modality;

/** Reads whether the expert is to come or works from a distance. */
final class ModalityReader implements FieldReader {

  private static final CueList EITHER = CueList.of(QuantityCues.RESOURCE, "either");
  private static final CueList NO = CueList.of(QuantityCues.RESOURCE, "no");
  private static final CueList NO_BEHIND = CueList.of(QuantityCues.RESOURCE, "no-behind");
  private static final int NEAR = 2;
  private static final int LEAST_SCORE = 1;
  private static final double HIGHEST_CONFIDENCE = 0.95;

  private record Candidate(Modality modality, int score, Ground ground, Span span) {

    Finding finding() {
      return new Finding.OfModality(
          modality, Math.min(HIGHEST_CONFIDENCE, 0.50 + 0.07 * score), ground, List.of(span));
    }
  }

  @Override
  public List<Finding> read(RequestText text) {
    Outline outline = Outline.of(text);
    Periods periods = Periods.forText(outline.sentences());
    List<Candidate> candidates = new ArrayList<>();
    outline.parts().forEach(part -> addSaid(candidates, part));
    if (best(candidates, Modality.ON_SITE).or(() -> best(candidates, Modality.REMOTE)).isEmpty()) {
      outline.parts().forEach(part -> impliedByPlace(part, periods).ifPresent(candidates::add));
    }
    Optional<Candidate> onSite = best(candidates, Modality.ON_SITE);
    Optional<Candidate> remote = best(candidates, Modality.REMOTE);
    Optional<Candidate> said = onSite.isPresent() && remote.isPresent()
        ? onSite.map(each -> new Candidate(Modality.EITHER, each.score(), Ground.BOTH_NAMED, each.span()))
        : onSite.or(() -> remote);
    return best(candidates, Modality.EITHER).or(() -> said).map(Candidate::finding).stream().toList();
  }

  private static Optional<Candidate> best(List<Candidate> candidates, Modality modality) {
    return candidates.stream()
        .filter(each -> each.modality() == modality && each.score() >= LEAST_SCORE)
        .max(Comparator.comparingInt(Candidate::score).thenComparingInt(each -> -each.span().start()));
  }

  private static void addSaid(List<Candidate> candidates, Outline.Part part) {
    CueText text = part.text();
    int base = 2 + QuantityCues.weight(part.section());
    text.in(EITHER).forEach(cue -> candidates.add(
        new Candidate(Modality.EITHER, base, Ground.EITHER_ALLOWED, text.span(cue.first(), cue.last()))));
    for (Cue cue : text.in(QuantityCues.ON_SITE)) {
      candidates
          .add(new Candidate(isDenied(text, cue) ? Modality.REMOTE : Modality.ON_SITE, base, Ground.SAID,
              text.span(cue.first(), cue.last())));
    }
    for (Cue cue : text.in(QuantityCues.REMOTE)) {
      candidates
          .add(new Candidate(isDenied(text, cue) ? Modality.ON_SITE : Modality.REMOTE, base, Ground.SAID,
              text.span(cue.first(), cue.last())));
    }
  }

  private static boolean isDenied(CueText text, Cue cue) {
    int start = Math.max(text.clauseStart(cue.first()), cue.first() - NEAR);
    int end = Math.min(text.clauseEnd(cue.last()), cue.last() + NEAR);
    return text.contains(NO, start, cue.first() - 1) || text.contains(NO_BEHIND, cue.last() + 1, end);
  }

  /** Who is asked for some days at a named place is asked to come. */
  private static Optional<Candidate> impliedByPlace(Outline.Part part, Periods periods) {
    List<PlaceMention> places = PlaceMention.in(part.text());
    boolean isMission = DaysReader.candidates(part, periods).stream().anyMatch(DaysReader.Candidate::isMeant);
    if (places.isEmpty() || !(isMission || part.isIn(Section.PLACE))) {
      return Optional.empty();
    }
    PlaceMention place = places.getFirst();
    return Optional.of(new Candidate(Modality.ON_SITE, LEAST_SCORE, Ground.TIED_TO_PLACE,
        part.text().span(place.first(), place.last())));
  }
}
