package org.seesac.rssrp.matching.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.BarredExpert;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.internal.wording.Wording;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.Segment;

/** Puts together what a view may show of a shortlist. */
final class DossierComposer {

  private final Shortlist shortlist;
  private final Roster roster;
  private final DossierView view;
  private final Wording wording;
  private final List<Candidate> shown;
  private final Masking masking;

  DossierComposer(Shortlist shortlist, Roster roster, DossierView view, Wording wording) {
    this.shortlist = shortlist;
    this.roster = roster;
    this.view = view;
    this.wording = wording;
    this.shown = shortlist.candidates().stream().filter(this::mayBeShown).toList();
    this.masking = masking();
  }

  private boolean mayBeShown(Candidate candidate) {
    Consent consent = candidate.expert().consent();
    return switch (view) {
      case INTERNAL -> true;
      case BLIND -> candidate.isEligible();
      case PARTNER -> candidate.isEligible()
          && consent.scope() == Consent.Scope.PARTNERS
          && consent.isInForceOn(shortlist.asOf());
    };
  }

  private Masking masking() {
    Masking made = new Masking(wording);
    if (view == DossierView.INTERNAL) {
      return made;
    }
    Set<String> named = view == DossierView.BLIND
        ? Set.of()
        : shown.stream().map(each -> each.expert().id()).collect(Collectors.toSet());
    roster.experts().stream().filter(each -> !named.contains(each.id())).forEach(made::hideName);
    if (view == DossierView.BLIND) {
      shown.forEach(each -> made.hideEachName(each.expert()));
    }
    return made;
  }

  Dossier dossier() {
    List<Proposal> proposals = IntStream.range(0, shown.size()).mapToObj(i -> proposal(i + 1, shown.get(i))).toList();
    return new Dossier(
        view,
        wording.language(),
        title(),
        shortlist.outcome(),
        shortlist.asOf(),
        new RequestFacts(shortlist.request(), masking, wording).facts(),
        passages(),
        openPoints(),
        proposals,
        coverage(proposals),
        shortlist.barredByKind().entrySet().stream()
            .map(each -> new Dossier.BarrierCount(each.getKey(), each.getValue())).toList(),
        view == DossierView.INTERNAL ? shortlist.barred().stream().map(this::barred).toList() : List.of(),
        shortlist.advice(wording.language()).stream().map(masking::shown).toList(),
        notes());
  }

  /** What tells of an expert is hidden in that expert's words alone: hidden in the request, it would tell who is proposed. */
  private Proposal proposal(int rank, Candidate candidate) {
    Masking own = new Masking(masking);
    if (view == DossierView.BLIND) {
      own.hideIdentity(candidate.expert());
    }
    return new ProposalComposer(shortlist, roster.taxonomy(), view, own, wording).proposal(rank, candidate);
  }

  private String title() {
    SupportRequest request = shortlist.request();
    String name = request.title().isBlank() ? wording.say("request.name", request.id()) : request.title();
    return PlainText.line(masking.shown(name));
  }

  private List<Dossier.Passage> passages() {
    Interpretation read = shortlist.interpretation();
    List<Segment> segments = new ArrayList<>(read.segments("title"));
    List<Segment> text = read.segments("text");
    if (!segments.isEmpty() && !text.isEmpty()) {
      segments.add(new Segment("\n\n", List.of()));
    }
    segments.addAll(text);
    List<String> words = masking.shown(segments.stream().map(Segment::text).toList());
    return IntStream.range(0, words.size())
        .filter(i -> !words.get(i).isEmpty())
        .mapToObj(i -> new Dossier.Passage(words.get(i), readings(segments.get(i))))
        .toList();
  }

  private List<String> readings(Segment segment) {
    return segment.findings().stream().map(this::reading).distinct().toList();
  }

  private String reading(Finding finding) {
    String language = wording.language();
    return wording.pair(finding.label(language), finding.value(language, roster.taxonomy()));
  }

  private List<String> openPoints() {
    Interpretation read = shortlist.interpretation();
    return Stream.concat(
        read.contradictions().stream().map(each -> each.words(wording.language())),
        read.questions().stream().map(each -> each.question(wording.language()))).map(masking::shown).toList();
  }

  private List<Dossier.CoverageRow> coverage(List<Proposal> proposals) {
    List<Need> needs = shortlist.request().needs();
    double whole = needs.stream().mapToDouble(Need::weight).sum();
    return needs.stream()
        .map(need -> new Dossier.CoverageRow(
            roster.taxonomy().concept(need.concept()).prefLabel(wording.language()),
            Math.round(100 * need.weight() / whole),
            IntStream.range(0, shown.size())
                .mapToObj(i -> cell(proposals.get(i).mark(), need.concept(), shown.get(i).score())).toList()))
        .toList();
  }

  private static Dossier.CoverageCell cell(String mark, ConceptId need, Score.Total score) {
    return score.parts().stream()
        .filter(part -> part instanceof Score.ByCriterion it && it.criterion() == Criterion.EXPERTISE)
        .flatMap(part -> part.parts().stream())
        .filter(part -> part instanceof Score.ByNeed it && it.need().equals(need))
        .findFirst()
        .map(part -> new Dossier.CoverageCell(mark, part.degree(), percent(part)))
        .orElseGet(() -> new Dossier.CoverageCell(mark, Score.Degree.NOT_FOUND, 0));
  }

  private static long percent(Score part) {
    return part.maxMilliPoints() == 0 ? 0 : Math.round(100.0 * part.milliPoints() / part.maxMilliPoints());
  }

  private Dossier.BarredLine barred(BarredExpert each) {
    return new Dossier.BarredLine(
        PlainText.line(each.expert().id()),
        PlainText.line(each.expert().name()),
        each.barriers().stream().map(it -> it.reason(wording.language())).map(PlainText::line).toList());
  }

  private List<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.add(wording.say("note.counts", shortlist.considered(), shortlist.candidates().size(), shortlist.belowCut(),
        shortlist.barred().size()));
    int withheld = shortlist.candidates().size() - shown.size();
    if (withheld > 0) {
      notes.add(wording.say("note.withheld", withheld));
    }
    if (view == DossierView.BLIND) {
      notes.add(wording.say("note.blind"));
    }
    notes.add(wording.say("note.policy", PlainText.line(shortlist.policy().name())));
    jurisdictions().map(each -> each.footnote(wording.language())).filter(each -> !each.isEmpty()).distinct()
        .forEach(each -> notes.add("* " + each));
    return notes.build();
  }

  /** Every jurisdiction that the dossier may name. */
  private Stream<Jurisdiction> jurisdictions() {
    SupportRequest request = shortlist.request();
    Function<Expert, Stream<Jurisdiction>> named = expert -> Stream.of(
        Stream.of(expert.nominatedBy(), expert.nationality()),
        expert.posts().stream().map(Post::country),
        expert.assignments().stream().map(Assignment::country)).flatMap(each -> each);
    return Stream.of(
        Stream.of(request.country()),
        shortlist.interpretation().findingsOf(Finding.OfCountry.class).map(Finding.OfCountry::country),
        request.excludedNationalities().stream(),
        request.participatingStates().stream(),
        shown.stream().map(Candidate::expert).flatMap(named)).flatMap(each -> each);
  }
}
