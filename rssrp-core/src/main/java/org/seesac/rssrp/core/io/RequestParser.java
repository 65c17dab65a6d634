package org.seesac.rssrp.core.io;

import java.util.LinkedHashSet;
import java.util.Optional;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Turns the fields of a request record into a request. Immutable. */
final class RequestParser {

  private static final int MOST_DAYS = 10_000;
  private static final int MOST_EXPERTS = 1_000;
  private static final int MOST_YEARS = 80;

  private final Fields.CodeList<ConceptId> concepts;

  RequestParser(Taxonomy taxonomy) {
    this.concepts = Codes.concepts(taxonomy);
  }

  Optional<SupportRequest> parse(Fields record) {
    return record.attempt(() -> request(record));
  }

  private SupportRequest request(Fields record) {
    return new SupportRequest(
        record.requiredText("id"),
        record.text("text"),
        record.text("title"),
        record.code("country", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        record.text("requestedBy"),
        record.objects("needs", this::need),
        record.objects("languages", RequestParser::language),
        record.span("from", "to"),
        record.whole("days", 1, MOST_DAYS),
        record.code("modality", Codes.MODALITIES).orElse(Modality.UNSTATED),
        record.whole("experts", 1, MOST_EXPERTS),
        new LinkedHashSet<>(record.codes("excludedNationalities", Codes.JURISDICTIONS)),
        new LinkedHashSet<>(record.codes("participatingStates", Codes.JURISDICTIONS)),
        record.whole("minimumYears", 0, MOST_YEARS));
  }

  private Need need(Fields need) {
    return new Need(
        need.requiredCode("concept", concepts).orElse(ConceptId.of("none")),
        need.weight("weight"),
        need.code("minimumLevel", Codes.EXPERTISE_LEVELS).orElse(ExpertiseLevel.UNSTATED));
  }

  private static LanguageNeed language(Fields language) {
    Language code = language.requiredCode("language", Codes.LANGUAGES).orElse(Language.of("en"));
    boolean mandatory = language.flag("mandatory", true);
    Optional<LanguageLevel> level = language.code("level", Codes.LANGUAGE_LEVELS);
    return level
        .map(stated -> new LanguageNeed(code, stated, true, mandatory))
        .orElseGet(() -> LanguageNeed.withoutLevel(code, mandatory));
  }
}
