package org.seesac.rssrp.matching;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Puts the score of a candidate into an explanation. */
final class ExplanationComposer {

  private static final Set<Criterion> BY_NEED = Sets.immutableEnumSet(
      Criterion.EXPERTISE, Criterion.CURRENT_EXPERIENCE, Criterion.TRACK_RECORD);

  private final Candidate candidate;
  private final Taxonomy taxonomy;
  private final Wording wording;

  ExplanationComposer(Candidate candidate, Taxonomy taxonomy, Wording wording) {
    this.candidate = candidate;
    this.taxonomy = taxonomy;
    this.wording = wording;
  }

  Explanation explanation() {
    return new Explanation(
        wording.language(),
        candidate.expert().id(),
        candidate.expert().name(),
        candidate.rank(),
        candidate.score().milliPoints(),
        candidate.score().maxMilliPoints(),
        candidate.barriers().stream().map(each -> each.reason(wording.language())).toList(),
        parts(candidate.score(), Score.ByCriterion.class)
            .filter(each -> each.criterion() == Criterion.EXPERTISE)
            .flatMap(each -> parts(each, Score.ByNeed.class))
            .map(this::standing).toList(),
        parts(candidate.score(), Score.ByCriterion.class)
            .filter(each -> each.maxMilliPoints() > 0)
            .map(this::criterion).toList());
  }

  private static <T extends Score> Stream<T> parts(Score score, Class<T> kind) {
    return score.parts().stream().filter(kind::isInstance).map(kind::cast);
  }

  private Explanation.OfCriterion criterion(Score.ByCriterion score) {
    return new Explanation.OfCriterion(
        score.criterion(),
        score.degree(),
        score.milliPoints(),
        score.maxMilliPoints(),
        parts(score, Score.ByNeed.class).map(this::need).toList(),
        evidence(score),
        parts(score, Score.ByFact.class).map(each -> each.fact().words(wording.language())).toList());
  }

  private Explanation.OfNeed need(Score.ByNeed score) {
    return new Explanation.OfNeed(
        score.need(), name(score.need()), score.degree(), score.milliPoints(), score.maxMilliPoints(), evidence(score));
  }

  private String name(ConceptId concept) {
    return taxonomy.concept(concept).prefLabel(wording.language());
  }

  private List<Explanation.Evidence> evidence(Score score) {
    return parts(score, Score.ByEvidence.class)
        .map(each -> new Explanation.Evidence(each.citation(), words(each.citation(), score), each.milliPoints()))
        .toList();
  }

  private String words(Citation citation, Score score) {
    String record = citation.words(wording.language(), taxonomy);
    if (citation.field().equals("country")) {
      return record + " (" + place(citation.quote()) + ")";
    }
    if (!(score instanceof Score.ByNeed need) || isOf(need.need(), citation)) {
      return record;
    }
    String near = citation.source() == Citation.Source.CLAIM
        ? wording.say("evidence.near")
        : wording.say("evidence.near.named", name(ConceptId.of(citation.concept())));
    return record + " (" + near + ")";
  }

  /** Whether a citation is about what is needed itself or a part of it, and not only about something near it. */
  private boolean isOf(ConceptId need, Citation citation) {
    return isOf(need, ConceptId.of(citation.concept()));
  }

  private boolean isOf(ConceptId need, ConceptId evidenced) {
    return switch (taxonomy.relation(need, evidenced)) {
      case SAME, NARROWER -> true;
      case BROADER, SIBLING, OTHER -> false;
    };
  }

  /** A place of work is cited by its English name. */
  private String place(String english) {
    return Stream.concat(
        candidate.expert().posts().stream().map(Post::country),
        candidate.expert().assignments().stream().map(Assignment::country))
        .filter(each -> each.name("en").equals(english))
        .findFirst()
        .map((Jurisdiction each) -> wording.of(each))
        .orElse(english);
  }

  private Explanation.Standing standing(Score.ByNeed score) {
    List<Citation> strongest = parts(score, Score.ByEvidence.class).map(Score.ByEvidence::citation).toList();
    List<Score.ByEvidence> shown = records(score.need());
    List<Claim> claims = candidate.expert().expertise().stream()
        .filter(each -> isOf(score.need(), each.concept())).toList();
    boolean claimed = !claims.isEmpty()
        || strongest.stream().anyMatch(each -> each.isClaimedOnly() && isOf(score.need(), each));
    int records = (int) shown.stream().filter(each -> isOf(score.need(), each.citation())).count();
    boolean isFull = strongest.size() == FitScorer.STRONGEST;
    boolean mayBeMore = isFull && recordsOnFile() > shown.size();
    double missing = shown.stream().mapToDouble(each -> 1 - each.strength()).reduce(1, (one, other) -> one * other);
    return new Explanation.Standing(
        score.need(),
        name(score.need()),
        claimed,
        claims.stream().map(Claim::level).max(Comparator.naturalOrder()).orElse(ExpertiseLevel.UNSTATED),
        records,
        shown.size() - records,
        mayBeMore,
        1 - missing,
        words(claim(claimed, isFull), records, shown.size() - records, mayBeMore));
  }

  /**
   * The records that count for a need, each once. Claims may crowd a record out of the expertise that still stands under
   * what the expert does now or has carried out.
   */
  private List<Score.ByEvidence> records(ConceptId need) {
    Map<Citation, Score.ByEvidence> byRecord = new LinkedHashMap<>();
    parts(candidate.score(), Score.ByCriterion.class)
        .filter(each -> BY_NEED.contains(each.criterion()))
        .flatMap(each -> parts(each, Score.ByNeed.class))
        .filter(each -> each.need().equals(need))
        .flatMap(each -> parts(each, Score.ByEvidence.class))
        .filter(each -> !each.citation().isClaimedOnly())
        .forEach(each -> byRecord.putIfAbsent(each.citation(), each));
    return List.copyOf(byRecord.values());
  }

  private int recordsOnFile() {
    Expert expert = candidate.expert();
    return expert.posts().size() + expert.assignments().size() + expert.certificates().size()
        + expert.education().size();
  }

  /** Whether the expert claims a need; what the biography says of it may be crowded out too. */
  private enum Claimed {
    YES,
    NO,
    NOT_AMONG_STRONGEST
  }

  private Claimed claim(boolean claimed, boolean isFull) {
    if (claimed) {
      return Claimed.YES;
    }
    boolean hasBiography = !(candidate.expert().headline() + candidate.expert().summary()).isBlank();
    return isFull && hasBiography ? Claimed.NOT_AMONG_STRONGEST : Claimed.NO;
  }

  private String words(Claimed claimed, int records, int near, boolean mayBeMore) {
    String more = near == 0 ? "" : wording.separator() + wording.count("records.near", near);
    if (records == 0) {
      return unevidenced(claimed, mayBeMore) + more;
    }
    String shown = mayBeMore ? wording.count("records.at-least", records) : wording.count("records", records);
    return evidenced(claimed, shown) + more;
  }

  private String unevidenced(Claimed claimed, boolean mayBeMore) {
    return switch (claimed) {
      case YES -> wording.say(mayBeMore ? "standing.claimed.among-strongest" : "standing.claimed");
      case NO -> wording.say(mayBeMore ? "standing.neither.among-strongest" : "standing.neither");
      case NOT_AMONG_STRONGEST -> wording.say("standing.neither.among-strongest");
    };
  }

  private String evidenced(Claimed claimed, String records) {
    return switch (claimed) {
      case YES -> wording.say("standing.both", records);
      case NO -> wording.say("standing.evidenced", records);
      case NOT_AMONG_STRONGEST -> wording.say("standing.evidenced.among-strongest", records);
    };
  }
}
