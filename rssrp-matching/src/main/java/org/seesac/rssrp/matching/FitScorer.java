package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Region;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.evidence.ConceptHit;
import org.seesac.rssrp.matching.internal.evidence.EvidenceKind;
import org.seesac.rssrp.matching.internal.evidence.EvidenceRecord;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;
import org.seesac.rssrp.matching.internal.score.Arithmetic;

/**
 * Who fits best: the fit of an expert for a request as a tree of points.
 *
 * <p>A pure function of (request, expert, taxonomy, policy, asOf): no other expert, no clock, no order of updates has
 * part in it. Immutable and safe for use by many threads.
 */
final class FitScorer {

  /** More evidence than this for one need adds nothing: padding-proof. */
  static final int STRONGEST = 5;

  /** SEESAC work outside what is needed still shows that the expert knows the platform's ways. */
  private static final double UNRELATED_SEESAC = 0.35;

  private static final double SAME_REGION = 0.6;

  /** An order of its own, so that no rounding hangs on the order in which a request names its languages. */
  private static final Comparator<LanguageNeed> BY_LANGUAGE =
      Comparator.comparing(LanguageNeed::language).thenComparing(LanguageNeed::level)
          .thenComparing(LanguageNeed::levelStated);

  private final FitQuery query;
  private final MatchingPolicy policy;
  private final LocalDate asOf;

  FitScorer(FitQuery query, MatchingPolicy policy, LocalDate asOf) {
    this.query = query;
    this.policy = policy;
    this.asOf = asOf;
  }

  Score.Total score(ExpertProfile profile) {
    List<Score> parts = ImmutableList.of(
        byNeeds(Criterion.EXPERTISE, profile, record -> true),
        byNeeds(Criterion.CURRENT_EXPERIENCE, profile, this::isHeldNow),
        byNeeds(Criterion.TRACK_RECORD, profile, record -> record.kind() == EvidenceKind.ASSIGNMENT),
        seesac(profile),
        context(profile),
        languages(profile.expert()),
        words(profile));
    return policy.maxMilliPoints(Criterion.READINESS) == 0
        ? new Score.Total(parts)
        : new Score.Total(ImmutableList.<Score>builder().addAll(parts).add(readiness(profile.expert())).build());
  }

  private Score readiness(Expert expert) {
    int most = policy.maxMilliPoints(Criterion.READINESS);
    int points = Arithmetic.milliPoints(Readiness.of(expert, asOf), most);
    return new Score.ByCriterion(
        Criterion.READINESS, most, List.of(new Score.ByFact(Readiness.fact(expert, asOf), points, most)));
  }

  private boolean isHeldNow(EvidenceRecord record) {
    return record.kind() == EvidenceKind.POST && record.period().contains(asOf);
  }

  private Score byNeeds(Criterion criterion, ExpertProfile profile, Predicate<EvidenceRecord> counted) {
    int most = policy.maxMilliPoints(criterion);
    int[] shares =
        Arithmetic.split(query.needs().stream().map(FitQuery.WeightedNeed::share).toList(),
            query.needs().isEmpty() ? 0 : most);
    ImmutableList.Builder<Score> parts = ImmutableList.builder();
    for (int i = 0; i < shares.length; i++) {
      FitQuery.WeightedNeed need = query.needs().get(i);
      parts.add(new Score.ByNeed(need.need().concept(), shares[i], byEvidence(need, shares[i], profile, counted)));
    }
    return new Score.ByCriterion(criterion, most, parts.build());
  }

  private List<Score> byEvidence(
      FitQuery.WeightedNeed need, int most, ExpertProfile profile, Predicate<EvidenceRecord> counted) {
    List<Weighed> strongest = profile.records().stream()
        .filter(counted)
        .map(record -> weigh(record, need))
        .flatMap(Optional::stream)
        .sorted(Weighed.STRONGEST_FIRST)
        .limit(STRONGEST)
        .toList();
    return leaves(strongest, most);
  }

  /** Each piece of evidence with what it adds to the stronger ones. */
  private static List<Score> leaves(List<Weighed> strongestFirst, int most) {
    int[] shares = Arithmetic.shares(strongestFirst.stream().map(Weighed::strength).toList(), most);
    ImmutableList.Builder<Score> leaves = ImmutableList.builder();
    for (int i = 0; i < shares.length; i++) {
      leaves.add(new Score.ByEvidence(strongestFirst.get(i).citation(), strongestFirst.get(i).strength(), shares[i]));
    }
    return leaves.build();
  }

  private Optional<Weighed> weigh(EvidenceRecord record, FitQuery.WeightedNeed need) {
    return record.hits().stream()
        .map(hit -> new Weighed(record, Quote.of(hit), relevance(need, hit.concept()) * hit.confidence()))
        .filter(weighed -> weighed.strength() > 0)
        .max(Comparator.comparingDouble(Weighed::strength))
        .map(best -> new Weighed(record, best.quote(), best.strength() * record.quality() * recency(record)));
  }

  private static double relevance(FitQuery.WeightedNeed need, ConceptId concept) {
    return need.relevance().getOrDefault(concept, 0.0);
  }

  private double recency(EvidenceRecord record) {
    if (record.period().to().isOpen()) {
      return 1;
    }
    return Arithmetic.recency(ChronoUnit.DAYS.between(record.period().lastDay(), asOf), policy.halfLifeDays());
  }

  private Score seesac(ExpertProfile profile) {
    int most = policy.maxMilliPoints(Criterion.SEESAC_PARTICIPATION);
    List<Weighed> found = profile.records().stream()
        .filter(EvidenceRecord::seesac)
        .map(this::weighSeesac)
        .sorted(Weighed.STRONGEST_FIRST)
        .limit(STRONGEST)
        .toList();
    return new Score.ByCriterion(Criterion.SEESAC_PARTICIPATION, most, leaves(found, most));
  }

  private Weighed weighSeesac(EvidenceRecord record) {
    double related = query.needs().stream()
        .mapToDouble(need -> record.hits().stream()
            .mapToDouble(hit -> relevance(need, hit.concept()) * hit.confidence())
            .max()
            .orElse(0))
        .max()
        .orElse(0);
    double strength = (UNRELATED_SEESAC + (1 - UNRELATED_SEESAC) * related) * recency(record);
    return new Weighed(record, Quote.whole("title", record.title()), strength);
  }

  private Score context(ExpertProfile profile) {
    int most = policy.maxMilliPoints(Criterion.CONTEXT);
    Jurisdiction host = query.request().country();
    if (!host.isStated()) {
      return new Score.ByCriterion(Criterion.CONTEXT, most, List.of());
    }
    Set<Jurisdiction> region = Region.containing(host).stream()
        .flatMap(each -> each.members().stream())
        .collect(ImmutableSet.toImmutableSet());
    return profile.records().stream()
        .map(record -> new Weighed(
            record, Quote.whole("country", record.country().name("en")), nearness(record, host, region)))
        .filter(weighed -> weighed.strength() > 0)
        .min(Weighed.STRONGEST_FIRST)
        .map(best -> new Score.ByCriterion(Criterion.CONTEXT, most, ImmutableList.of(new Score.ByEvidence(
            best.citation(), best.strength(), Arithmetic.milliPoints(best.strength(), most)))))
        .orElseGet(() -> new Score.ByCriterion(Criterion.CONTEXT, most, List.of()));
  }

  private static double nearness(EvidenceRecord record, Jurisdiction host, Set<Jurisdiction> region) {
    if (record.country().equals(host)) {
      return 1;
    }
    return region.contains(record.country()) ? SAME_REGION : 0;
  }

  private Score languages(Expert expert) {
    int most = policy.maxMilliPoints(Criterion.LANGUAGES);
    List<LanguageNeed> assets = query.request().languages().stream()
        .filter(need -> !need.mandatory())
        .distinct()
        .sorted(BY_LANGUAGE)
        .toList();
    int[] shares = Arithmetic.split(assets.stream().map(asset -> 1.0).toList(), assets.isEmpty() ? 0 : most);
    ImmutableList.Builder<Score> facts = ImmutableList.builder();
    for (int i = 0; i < shares.length; i++) {
      facts.add(language(expert, assets.get(i), shares[i]));
    }
    return new Score.ByCriterion(Criterion.LANGUAGES, most, facts.build());
  }

  /** A language at the wished level gives all its points, any lower level half of them. */
  private static Score language(Expert expert, LanguageNeed wished, int most) {
    Optional<LanguageLevel> known = EligibilityRules.levelOf(expert, wished);
    int points = known.map(level -> level.suffices(wished.level()) ? most : most / 2).orElse(0);
    ProfileFact fact =
        new ProfileFact.Spoken(wished.language(), known.map(LanguageLevel::code).orElse("none"), wished.level());
    return new Score.ByFact(fact, points, most);
  }

  private Score words(ExpertProfile profile) {
    int most = policy.maxMilliPoints(Criterion.WORDS);
    TextEvidence.Found found = query.words().find(profile.texts());
    if (found.strength() == 0) {
      return new Score.ByCriterion(Criterion.WORDS, most, List.of());
    }
    ProfileFact fact = new ProfileFact.WordsFound(found.words(), query.words().size());
    return new Score.ByCriterion(
        Criterion.WORDS,
        most,
        List.of(new Score.ByFact(fact, Arithmetic.milliPoints(found.strength(), most), most)));
  }

  /**
   * The words a record is cited by.
   *
   * @param concept the concept they are about; empty where a record is cited as a whole
   */
  private record Quote(String field, int start, int end, String words, String concept) {

    static Quote of(ConceptHit hit) {
      return new Quote(hit.field(), hit.start(), hit.end(), hit.quote(), hit.concept().value());
    }

    static Quote whole(String field, String words) {
      return new Quote(field, 0, words.length(), words, "");
    }
  }

  /**
   * A record with what it is worth here.
   *
   * @param record the record
   * @param quote the words it is cited by
   * @param strength in [0, 1]
   */
  private record Weighed(EvidenceRecord record, Quote quote, double strength) {

    static final Comparator<Weighed> STRONGEST_FIRST = Comparator.comparingDouble(Weighed::strength)
        .reversed()
        .thenComparing(weighed -> weighed.record().kind())
        .thenComparing(weighed -> weighed.record().title())
        .thenComparing(weighed -> weighed.record().record());

    Citation citation() {
      return new Citation(
          Citation.Source.valueOf(record.kind().name()),
          record.record(),
          record.title(),
          record.period(),
          quote.field(),
          quote.start(),
          quote.end(),
          quote.words(),
          quote.concept());
    }
  }
}
