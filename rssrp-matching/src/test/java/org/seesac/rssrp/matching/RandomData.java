package org.seesac.rssrp.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.request.SupportRequestBuilder;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Certificate;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Random experts, rosters and requests that cover every field that matching looks at; the same for the same seed. */
final class RandomData {

  static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  private static final List<String> STATES = List.of("RS", "BA", "AL", "MK", "ME", "XK", "MD", "HR");
  private static final List<String> HOSTS = List.of("ML", "NE", "TN", "KG", "RS", "BF", "JO", "NA");
  private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "ar", "sr", "hr");
  private static final List<String> TEXTS = List.of(
      "",
      "Trained storekeepers on safe storage of ammunition and IATG rules.",
      "Ran the register of civilian firearms and moved paper cards into one database.",
      "Formation sur le genre pour les commandants de la gendarmerie.",
      "Obuka istražitelja o nasilju u porodici i razgovoru sa žrtvama.",
      "Подготовка плана уничтожения излишков боеприпасов.",
      "Humanitarian demining of farmland and mine risk education.",
      "Advice on export licences, end-user certificates and brokering.",
      "Wrote by-laws of the association of women in the police and chaired its board.");

  private final Random random;

  RandomData(long seed) {
    this.random = new Random(seed);
  }

  Roster roster(int size) {
    return Roster.of(Taxonomy.rssrp(), experts(size));
  }

  List<Expert> experts(int size) {
    List<Expert> experts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      experts.add(expert("E-%03d".formatted(i)));
    }
    return experts;
  }

  Expert expert(String id) {
    return new Expert(
        id,
        "Expert " + id,
        pick(List.of(Gender.values())),
        Jurisdiction.of(pick(STATES)),
        Jurisdiction.of(pick(STATES)),
        approval(),
        consent(),
        pick(TEXTS),
        pick(TEXTS),
        some(4, this::language),
        some(4, this::claim),
        some(3, this::post),
        some(4, this::assignment),
        List.of(),
        some(1, this::certificate),
        availability(),
        Contact.NONE);
  }

  private Approval approval() {
    Approval nominated = Approval.nominate(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300)), "Ministry");
    if (random.nextInt(8) == 0) {
      return nominated;
    }
    LocalDate on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
    Approval approved =
        nominated.approve(Jurisdiction.of("RS"), on, on.plusDays(200 + random.nextInt(2000)), "Ministry");
    return random.nextInt(8) == 0 ? approved.suspend(LocalDate.of(2026, 1, 1), "Ministry", "leave") : approved;
  }

  private Consent consent() {
    if (random.nextInt(10) == 0) {
      return Consent.NONE;
    }
    LocalDate on = LocalDate.of(2024, 1, 1);
    return new Consent(on, on.plusDays(600 + random.nextInt(2500)),
        pick(List.of(Consent.Scope.INTERNAL, Consent.Scope.PARTNERS, Consent.Scope.PARTNERS, Consent.Scope.PARTNERS)));
  }

  private Availability availability() {
    LocalDate away = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300));
    return new Availability(
        random.nextBoolean() ? List.of() : List.of(DateSpan.of(away, away.plusDays(random.nextInt(60)))),
        random.nextInt(3) * 15,
        random.nextInt(3) * 20,
        random.nextBoolean() ? Set.of() : Set.of(pick(List.of(Modality.ON_SITE, Modality.REMOTE))));
  }

  SpokenLanguage language() {
    return new SpokenLanguage(Language.of(pick(LANGUAGES)), pick(List.of(LanguageLevel.values())));
  }

  Claim claim() {
    return new Claim(concept(), pick(List.of(ExpertiseLevel.values())), 0);
  }

  Post post() {
    return new Post(
        pick(TEXTS), "Institution", pick(List.of(Sector.values())), Jurisdiction.of(pick(STATES)), period(),
        pick(TEXTS), concepts());
  }

  Assignment assignment() {
    return new Assignment(
        "", pick(TEXTS), "UNDP", "", random.nextBoolean(), Jurisdiction.of(pick(HOSTS)), period(),
        pick(List.of("team leader", "expert", "lead trainer")), Modality.ON_SITE, pick(TEXTS), concepts(),
        random.nextInt(6));
  }

  Certificate certificate() {
    return new Certificate(pick(TEXTS), "", 2019);
  }

  private DateSpan period() {
    LocalDate from = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6000));
    boolean open = random.nextInt(4) == 0;
    return new DateSpan(
        PartialDate.of(from), open ? PartialDate.OPEN_END : PartialDate.of(from.plusDays(random.nextInt(800))));
  }

  ConceptId concept() {
    return pick(Taxonomy.rssrp().concepts()).id();
  }

  private Set<ConceptId> concepts() {
    return new LinkedHashSet<>(some(2, this::concept));
  }

  SupportRequest request() {
    SupportRequestBuilder request = SupportRequest.builder().id("Q").modality(pick(List.of(Modality.values())));
    new LinkedHashSet<>(some(3, this::concept))
        .forEach(concept -> request.need(new Need(concept, 1 + random.nextInt(5), ExpertiseLevel.UNSTATED)));
    request.text(random.nextBoolean() ? pick(TEXTS) + " safe storage training" : "storage of weapons");
    if (random.nextBoolean()) {
      request.country(pick(HOSTS));
    }
    if (random.nextBoolean()) {
      request.language(new LanguageNeed(Language.of(pick(LANGUAGES)), pick(List.of(LanguageLevel.values())), true,
          random.nextBoolean()));
    }
    if (random.nextBoolean()) {
      LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(200));
      request.window(from, from.plusDays(random.nextInt(60))).days(random.nextInt(20));
    }
    if (random.nextInt(4) == 0) {
      request.excludeNationalities(pick(STATES));
    }
    if (random.nextInt(4) == 0) {
      request.participatingStates(pick(STATES), pick(STATES));
    }
    return request.build();
  }

  MatchingPolicy policy() {
    MatchingPolicy policy = MatchingPolicy.standard();
    for (Criterion criterion : Criterion.values()) {
      policy = random.nextInt(3) == 0 ? policy.withWeight(criterion, random.nextInt(60)) : policy;
    }
    policy = random.nextInt(3) == 0 ? policy.withHalfLifeDays(200 + random.nextInt(5000)) : policy;
    return random.nextBoolean() ? policy.includingBarred() : policy;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(int most, Supplier<T> each) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(each.get());
    }
    return some;
  }
}
