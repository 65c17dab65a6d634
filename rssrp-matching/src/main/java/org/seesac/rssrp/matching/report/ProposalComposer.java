package org.seesac.rssrp.matching.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;

/** Puts together what a view may show of a candidate. */
final class ProposalComposer {

  /** Weaker evidence hardly moves a score; it would only make the meeting's paper longer. */
  private static final int STRONGEST = 3;

  private static final int LETTERS = 26;

  private final Shortlist shortlist;
  private final Taxonomy taxonomy;
  private final DossierView view;
  private final Masking masking;

  ProposalComposer(Shortlist shortlist, Taxonomy taxonomy, DossierView view, Masking masking) {
    this.shortlist = shortlist;
    this.taxonomy = taxonomy;
    this.view = view;
    this.masking = masking;
  }

  Proposal proposal(int rank, Candidate candidate) {
    boolean isBlind = view == DossierView.BLIND;
    String mark = isBlind ? letters(rank) : String.valueOf(rank);
    return new Proposal(
        rank,
        mark,
        isBlind ? "Expert " + mark : PlainText.line(candidate.expert().name()),
        isBlind ? "" : about(candidate.expert()),
        candidate.score().milliPoints(),
        candidate.score().maxMilliPoints(),
        byCriterion(candidate).filter(each -> each.maxMilliPoints() > 0).map(this::bar).toList(),
        byCriterion(candidate).flatMap(this::evidence).toList(),
        openPoints(candidate),
        view == DossierView.INTERNAL ? remarks(candidate.expert()) : List.of());
  }

  /** A, B, ... Z, AA, AB, ... */
  static String letters(int rank) {
    String last = String.valueOf((char) ('A' + (rank - 1) % LETTERS));
    return rank <= LETTERS ? last : letters((rank - 1) / LETTERS) + last;
  }

  private String about(Expert expert) {
    String state = "Nominated by " + expert.nominatedBy().name("en");
    String headline = PlainText.line(masking.shown(expert.headline()));
    return headline.isEmpty() ? state : headline + ". " + state;
  }

  private static Stream<Score.ByCriterion> byCriterion(Candidate candidate) {
    return candidate.score().parts().stream()
        .filter(Score.ByCriterion.class::isInstance)
        .map(Score.ByCriterion.class::cast);
  }

  private Proposal.Bar bar(Score.ByCriterion score) {
    List<String> facts = score.parts().stream()
        .filter(Score.ByFact.class::isInstance)
        .map(part -> masking.shown(((Score.ByFact) part).fact()))
        .toList();
    return new Proposal.Bar(score.criterion(), score.milliPoints(), score.maxMilliPoints(), facts);
  }

  /** Current work and track record rest on records that the expertise quotes already. */
  private Stream<Proposal.Evidence> evidence(Score.ByCriterion score) {
    return switch (score.criterion()) {
      case CURRENT_EXPERIENCE, TRACK_RECORD -> Stream.of();
      case EXPERTISE -> score.parts().stream()
          .filter(Score.ByNeed.class::isInstance)
          .map(Score.ByNeed.class::cast)
          .flatMap(need -> strongest(score.criterion(), label(need), need));
      default -> strongest(score.criterion(), "", score);
    };
  }

  private String label(Score.ByNeed need) {
    return taxonomy.concept(need.need()).prefLabel("en");
  }

  private Stream<Proposal.Evidence> strongest(Criterion criterion, String need, Score score) {
    return score.parts().stream()
        .filter(Score.ByEvidence.class::isInstance)
        .map(Score.ByEvidence.class::cast)
        .limit(STRONGEST)
        .map(each -> evidence(criterion, need, each));
  }

  private Proposal.Evidence evidence(Criterion criterion, String need, Score.ByEvidence part) {
    Citation citation = part.citation();
    boolean isQuoted = !List.of("concepts", "country").contains(citation.field())
        && !citation.quote().equals(citation.title());
    return new Proposal.Evidence(
        criterion,
        need,
        PlainText.line(masking.shown(Words.of(citation))),
        isQuoted ? PlainText.line(masking.shown(citation.quote())) : "",
        part.milliPoints(),
        citation.isClaimedOnly());
  }

  private List<String> openPoints(Candidate candidate) {
    ImmutableList.Builder<String> points = ImmutableList.builder();
    candidate.barriers().forEach(each -> points.add("Barred: " + PlainText.line(each.reason())));
    byCriterion(candidate).forEach(each -> {
      switch (each.criterion()) {
        case EXPERTISE -> each.parts().stream()
            .filter(Score.ByNeed.class::isInstance)
            .map(Score.ByNeed.class::cast)
            .forEach(need -> points.addAll(openPoints(need)));
        case CURRENT_EXPERIENCE -> points.addAll(missing(each, "Holds no post now in which the needed work is seen."));
        case TRACK_RECORD -> points.addAll(missing(each, "Has carried out no assignment in the needed fields."));
        default -> {}
      }
    });
    if (shortlist.request().minimumYears() > 0) {
      points.add("Check the years of experience: " + shortlist.request().minimumYears() + " are asked for.");
    }
    return points.build();
  }

  private static List<String> missing(Score.ByCriterion score, String words) {
    return score.maxMilliPoints() > 0 && score.milliPoints() == 0 ? List.of(words) : List.of();
  }

  private List<String> openPoints(Score.ByNeed need) {
    List<String> points = new ArrayList<>();
    switch (need.degree()) {
      case FOUND -> {}
      case PARTLY -> points.add("Only partly evidenced: " + label(need) + ".");
      case NOT_FOUND -> points.add("No evidence found: " + label(need) + ".");
    }
    boolean isClaimed = need.parts().stream()
        .allMatch(part -> part instanceof Score.ByEvidence it && it.citation().isClaimedOnly());
    if (isClaimed && !need.parts().isEmpty()) {
      points.add("Rests on the expert's own word alone: " + label(need) + ".");
    }
    return points;
  }

  private List<Fact> remarks(Expert expert) {
    String steps = expert.approval().history().stream()
        .map(each -> each.status().code() + " " + each.on() + (each.by().isEmpty() ? "" : " by " + each.by())
            + (each.until().equals(LocalDate.MAX) ? "" : " until " + each.until())
            + (each.note().isEmpty() ? "" : ": " + each.note()))
        .collect(Collectors.joining("; "));
    String ratings = expert.assignments().stream()
        .filter(each -> each.rating() > 0)
        .map(each -> each.title() + ": " + each.rating() + " of 5")
        .collect(Collectors.joining("; "));
    return Stream.of(
        new Fact("Identifier", expert.id()),
        new Fact("Nationality", expert.nationality().name("en")),
        new Fact("Gender", Words.of(expert.gender())),
        new Fact("Approval", steps),
        new Fact("Consent", consent(expert.consent())),
        new Fact("Client ratings", ratings),
        new Fact("E-mail", expert.contact().email()),
        new Fact("Telephone", expert.contact().phone()))
        .filter(each -> !each.value().isBlank())
        .map(each -> new Fact(each.label(), PlainText.line(each.value())))
        .toList();
  }

  private static String consent(Consent consent) {
    if (consent.equals(Consent.NONE)) {
      return "none";
    }
    String until = consent.until().equals(LocalDate.MAX) ? " on" : " to " + consent.until();
    return Words.of(consent.scope()) + ", from " + consent.givenOn() + until;
  }
}
