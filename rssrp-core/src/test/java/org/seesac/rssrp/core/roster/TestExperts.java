package org.seesac.rssrp.core.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/** Experts for tests, of the frozen test taxonomy. */
public final class TestExperts {

  private TestExperts() {}

  /** A complete expert of that identifier, with personal data that no log may show. */
  public static Expert expert(String id) {
    return expert(id, ConceptId.of("salw.mtr.register"));
  }

  static Expert expert(String id, ConceptId concept) {
    return new Expert(
        id,
        "Jelena Petrović",
        Gender.FEMALE,
        Jurisdiction.of("RS"),
        Jurisdiction.of("RS"),
        Approval.nominate(LocalDate.of(2026, 1, 10), "Ministry of Interior"),
        new Consent(LocalDate.of(2026, 1, 10), LocalDate.MAX, Consent.Scope.PARTNERS),
        "Head of the firearms register",
        "Built the national register.",
        List.of(new SpokenLanguage(Language.of("fr"), LanguageLevel.B2)),
        List.of(new Claim(concept, ExpertiseLevel.LEAD, 2009)),
        List.of(post(concept)),
        List.of(assignment(concept)),
        List.of(new Education("LLM", "University of Belgrade", 2004)),
        List.of(new Certificate("PSSM instructor", "MSAG", 2015)),
        Availability.ALWAYS,
        new Contact("jelena@example.org", "+381 11 555 0100", "Bulevar 1, Beograd"));
  }

  static Post post(ConceptId concept) {
    return new Post(
        "Head of department",
        "Ministry of Interior",
        Sector.INTERIOR_MINISTRY,
        Jurisdiction.of("RS"),
        new DateSpan(PartialDate.parse("2015-03"), PartialDate.OPEN_END),
        "Keeps the register of civilian firearms.",
        Set.of(concept));
  }

  static Assignment assignment(ConceptId concept) {
    return rated(concept, 5);
  }

  static Assignment rated(ConceptId concept, int rating) {
    return new Assignment(
        "a-17",
        "Register workshop",
        "SEESAC",
        "SEEFEN",
        true,
        Jurisdiction.of("ME"),
        new DateSpan(PartialDate.parse("2021"), PartialDate.parse("2022")),
        "team leader",
        Modality.ON_SITE,
        "Trained registrars.",
        Set.of(concept),
        rating);
  }
}
