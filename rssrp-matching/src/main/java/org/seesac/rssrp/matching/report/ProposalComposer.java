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
    Explanation explanation = Explanation.of(candidate, taxonomy, wording.language());
    String mark = isBlind ? letters(rank) : String.valueOf(rank);
    return new Proposal(
        rank,
        mark,
        isBlind ? wording.say("proposal.pseudonym", mark) : PlainText.line(candidate.expert().name()),
        isBlind ? "" : about(candidate.expert()),
        candidate.score().milliPoints(),
        candidate.score().maxMilliPoints(),
        explanation.criteria().stream().map(this::bar).toList(),
        explanation.standings().stream().map(each -> new Fact(each.name(), each.words())).toList(),
        explanation.criteria().stream().flatMap(this::evidence).toList(),
        openPoints(explanation),
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

  private Proposal.Bar bar(Explanation.OfCriterion criterion) {
    return new Proposal.Bar(
        criterion.criterion(),
        criterion.degree(),
        criterion.milliPoints(),
        criterion.maxMilliPoints(),
        criterion.facts().stream().map(masking::shown).toList());
  }

  /** Current work and track record rest on records that the expertise quotes already. */
  private Stream<Proposal.Evidence> evidence(Explanation.OfCriterion criterion) {
    return switch (criterion.criterion()) {
      case CURRENT_EXPERIENCE, TRACK_RECORD -> Stream.of();
      case EXPERTISE -> criterion.needs().stream()
          .flatMap(need -> strongest(criterion.criterion(), need.name(), need.evidence()));
      default -> strongest(criterion.criterion(), "", criterion.evidence());
    };
  }

  private Stream<Proposal.Evidence> strongest(
      Criterion criterion, String need, List<Explanation.Evidence> evidence) {
    return evidence.stream().limit(STRONGEST).map(each -> evidence(criterion, need, each));
  }

  private Proposal.Evidence evidence(Criterion criterion, String need, Explanation.Evidence evidence) {
    Citation citation = evidence.citation();
    boolean isQuoted = citation.isQuote() && !citation.quote().equals(citation.title());
    return new Proposal.Evidence(
        criterion,
        need,
        PlainText.line(masking.shown(evidence.words())),
        isQuoted ? PlainText.line(masking.shown(citation.quote())) : "",
        evidence.milliPoints(),
        evidence.isClaimedOnly());
  }

  private List<String> openPoints(Explanation explanation) {
    ImmutableList.Builder<String> points = ImmutableList.builder();
    explanation.barriers().forEach(each -> points.add(wording.say("proposal.barred", PlainText.line(each))));
    explanation.criteria().forEach(each -> {
      switch (each.criterion()) {
        case EXPERTISE -> each.needs().forEach(need -> points.addAll(openPoints(need, explanation.standings())));
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

  private static List<String> missing(Explanation.OfCriterion criterion, String words) {
    return criterion.milliPoints() == 0 ? List.of(words) : List.of();
  }

  private List<String> openPoints(Explanation.OfNeed need, List<Explanation.Standing> standings) {
    List<String> points = new ArrayList<>();
    switch (need.degree()) {
      case FOUND -> {}
      case PARTLY -> points.add(wording.say("proposal.partly", need.name()));
      case NOT_FOUND -> points.add(wording.say("proposal.not-found", need.name()));
    }
    boolean hasRecords = standings.stream()
        .filter(each -> each.need().equals(need.need()))
        .anyMatch(each -> each.records() + each.nearRecords() > 0);
    if (!need.evidence().isEmpty() && !hasRecords) {
      points.add(wording.say("proposal.own-word", need.name()));
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
