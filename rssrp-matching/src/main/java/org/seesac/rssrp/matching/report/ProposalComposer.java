package org.seesac.rssrp.matching.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.roster.ApprovalStep;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Explanation;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Puts together what a view may show of a candidate. */
final class ProposalComposer {

  /** Weaker evidence hardly moves a score; it would only make the meeting's paper longer. */
  private static final int STRONGEST = 3;

  private static final int LETTERS = 26;

  private final Shortlist shortlist;
  private final Taxonomy taxonomy;
  private final DossierView view;
  private final Masking masking;
  private final Wording wording;

  ProposalComposer(Shortlist shortlist, Taxonomy taxonomy, DossierView view, Masking masking, Wording wording) {
    this.shortlist = shortlist;
    this.taxonomy = taxonomy;
    this.view = view;
    this.masking = masking;
    this.wording = wording;
  }

  Proposal proposal(int rank, Candidate candidate) {
    boolean isBlind = view == DossierView.BLIND;
    String mark = isBlind ? letters(rank) : String.valueOf(rank);
    return new Proposal(
        rank,
        mark,
        isBlind ? wording.say("proposal.pseudonym", mark) : PlainText.line(candidate.expert().name()),
        isBlind ? "" : about(candidate.expert()),
        candidate.score().milliPoints(),
        candidate.score().maxMilliPoints(),
        byCriterion(candidate).filter(each -> each.maxMilliPoints() > 0).map(this::bar).toList(),
        Explanation.of(candidate, taxonomy, wording.language()).standings().stream()
            .map(each -> new Fact(each.name(), each.words())).toList(),
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
    String state = wording.say("proposal.nominated-by", wording.of(expert.nominatedBy()));
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
        .map(part -> masking.shown(((Score.ByFact) part).fact().words(wording.language())))
        .toList();
    return new Proposal.Bar(score.criterion(), score.degree(), score.milliPoints(), score.maxMilliPoints(), facts);
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
    return taxonomy.concept(need.need()).prefLabel(wording.language());
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
    boolean isQuoted = citation.isQuote() && !citation.quote().equals(citation.title());
    return new Proposal.Evidence(
        criterion,
        need,
        PlainText.line(masking.shown(citation.words(wording.language(), taxonomy))),
        isQuoted ? PlainText.line(masking.shown(citation.quote())) : "",
        part.milliPoints(),
        citation.isClaimedOnly());
  }

  private List<String> openPoints(Candidate candidate) {
    ImmutableList.Builder<String> points = ImmutableList.builder();
    candidate.barriers().forEach(each -> points.add(
        wording.say("proposal.barred", PlainText.line(each.reason(wording.language())))));
    byCriterion(candidate).forEach(each -> {
      switch (each.criterion()) {
        case EXPERTISE -> each.parts().stream()
            .filter(Score.ByNeed.class::isInstance)
            .map(Score.ByNeed.class::cast)
            .forEach(need -> points.addAll(openPoints(need)));
        case CURRENT_EXPERIENCE -> points.addAll(missing(each, wording.say("proposal.no-post")));
        case TRACK_RECORD -> points.addAll(missing(each, wording.say("proposal.no-assignment")));
        default -> {}
      }
    });
    if (shortlist.request().minimumYears() > 0) {
      points.add(wording.say("proposal.years", shortlist.request().minimumYears()));
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
      case PARTLY -> points.add(wording.say("proposal.partly", label(need)));
      case NOT_FOUND -> points.add(wording.say("proposal.not-found", label(need)));
    }
    boolean isClaimed = need.parts().stream()
        .allMatch(part -> part instanceof Score.ByEvidence it && it.citation().isClaimedOnly());
    if (isClaimed && !need.parts().isEmpty()) {
      points.add(wording.say("proposal.own-word", label(need)));
    }
    return points;
  }

  private List<Fact> remarks(Expert expert) {
    String steps =
        expert.approval().history().stream().map(this::step).collect(Collectors.joining(wording.separator()));
    String ratings = expert.assignments().stream()
        .filter(each -> each.rating() > 0)
        .map(each -> wording.pair(each.title(), wording.say("remark.rating", each.rating())))
        .collect(Collectors.joining(wording.separator()));
    return Stream.of(
        remark("id", expert.id()),
        remark("nationality", wording.of(expert.nationality())),
        remark("gender", wording.name(expert.gender())),
        remark("approval", steps),
        remark("consent", consent(expert.consent())),
        remark("ratings", ratings),
        remark("email", expert.contact().email()),
        remark("phone", expert.contact().phone()))
        .filter(each -> !each.value().isBlank())
        .toList();
  }

  private Fact remark(String key, String value) {
    return new Fact(wording.say("remark." + key), PlainText.line(value));
  }

  private String step(ApprovalStep step) {
    return wording.name(step.status()) + " " + step.on()
        + (step.by().isEmpty() ? "" : wording.say("remark.by", step.by()))
        + (step.until().equals(LocalDate.MAX) ? "" : wording.say("remark.until", step.until()))
        + (step.note().isEmpty() ? "" : wording.colon() + " " + step.note());
  }

  private String consent(Consent consent) {
    if (consent.equals(Consent.NONE)) {
      return wording.name(consent.scope());
    }
    String scope = wording.name(consent.scope());
    return consent.until().equals(LocalDate.MAX)
        ? wording.say("remark.consent.period.open", scope, consent.givenOn())
        : wording.say("remark.consent.period", scope, consent.givenOn(), consent.until());
  }
}
