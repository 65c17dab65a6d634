package org.seesac.rssrp.core.io;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.ApprovalStep;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Certificate;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Education;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Turns the fields of a roster record into an expert. Immutable. */
final class ExpertParser {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DAYS = 10_000;

  private final Fields.CodeList<ConceptId> concepts;

  ExpertParser(Taxonomy taxonomy) {
    this.concepts = Codes.concepts(taxonomy);
  }

  Optional<Expert> parse(Fields record) {
    return record.attempt(() -> expert(record));
  }

  private Expert expert(Fields record) {
    return new Expert(
        record.requiredText("id"),
        record.requiredText("name"),
        record.code("gender", Codes.GENDERS).orElse(Gender.UNDISCLOSED),
        record.requiredCode("nationality", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        record.requiredCode("nominatedBy", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        approval(record),
        record.object("consent", ExpertParser::consent).orElse(Consent.NONE),
        record.text("headline"),
        record.text("summary"),
        record.objects("languages", ExpertParser::language),
        record.objects("expertise", this::claim),
        record.objects("posts", this::post),
        record.objects("assignments", this::assignment),
        record.objects("education", ExpertParser::education),
        record.objects("certificates", ExpertParser::certificate),
        record.object("availability", ExpertParser::availability).orElse(Availability.ALWAYS),
        record.object("contact", ExpertParser::contact).orElse(Contact.NONE));
  }

  /** The history; a nomination without a date where it cannot be read, since the record is refused then anyway. */
  private static Approval approval(Fields record) {
    List<ApprovalStep> steps = record.objects("approval", ExpertParser::approvalStep);
    try {
      return new Approval(steps);
    } catch (RuntimeException e) {
      if (record.isSound()) {
        record.problem("approval", "", String.valueOf(e.getMessage()), "");
      }
      return Approval.nominate(LocalDate.MIN, "");
    }
  }

  private static ApprovalStep approvalStep(Fields step) {
    return new ApprovalStep(
        step.requiredCode("status", Codes.APPROVAL_STATUSES).orElse(ApprovalStatus.APPROVED),
        step.requiredDay("on"),
        step.lastDay("until"),
        step.text("by"),
        step.text("note"));
  }

  private static Consent consent(Fields consent) {
    return new Consent(
        consent.requiredDay("givenOn"),
        consent.lastDay("until"),
        consent.requiredCode("scope", Codes.CONSENT_SCOPES).orElse(Consent.Scope.NONE));
  }

  private static SpokenLanguage language(Fields language) {
    return new SpokenLanguage(
        language.requiredCode("language", Codes.LANGUAGES).orElse(Language.of("en")),
        language.requiredCode("level", Codes.LANGUAGE_LEVELS).orElse(LanguageLevel.A1));
  }

  private Claim claim(Fields claim) {
    return new Claim(
        concept(claim),
        claim.code("level", Codes.EXPERTISE_LEVELS).orElse(ExpertiseLevel.UNSTATED),
        claim.whole("since", FIRST_YEAR, LAST_YEAR));
  }

  private ConceptId concept(Fields fields) {
    return fields.requiredCode("concept", concepts).orElse(ConceptId.of("none"));
  }

  private Set<ConceptId> conceptsOf(Fields fields) {
    return new LinkedHashSet<>(fields.codes("concepts", concepts));
  }

  private Post post(Fields post) {
    return new Post(
        post.text("title"),
        post.text("institution"),
        post.code("sector", Codes.SECTORS).orElse(Sector.OTHER),
        post.code("country", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        post.span("from", "to"),
        post.text("description"),
        conceptsOf(post));
  }

  private Assignment assignment(Fields assignment) {
    return new Assignment(
        assignment.text("id"),
        assignment.text("title"),
        assignment.text("organisation"),
        assignment.text("programme"),
        assignment.flag("seesac", false),
        assignment.code("country", Codes.JURISDICTIONS).orElse(Jurisdiction.UNSTATED),
        assignment.span("from", "to"),
        assignment.text("role"),
        assignment.code("modality", Codes.MODALITIES).orElse(Modality.UNSTATED),
        assignment.text("description"),
        conceptsOf(assignment),
        assignment.whole("rating", 1, Assignment.BEST_RATING));
  }

  private static Education education(Fields education) {
    return new Education(education.text("degree"), education.text("institution"), year(education));
  }

  private static Certificate certificate(Fields certificate) {
    return new Certificate(certificate.text("title"), certificate.text("issuer"), year(certificate));
  }

  private static int year(Fields fields) {
    return fields.whole("year", FIRST_YEAR, LAST_YEAR);
  }

  private static Availability availability(Fields availability) {
    return new Availability(
        availability.objects("unavailable", absence -> absence.span("from", "to")),
        availability.whole("maxDays", 1, MOST_DAYS),
        availability.whole("noticeDays", 0, MOST_DAYS),
        new LinkedHashSet<>(availability.codes("modalities", Codes.STRICT_MODALITIES)));
  }

  private static Contact contact(Fields contact) {
    return new Contact(contact.text("email"), contact.text("phone"), contact.text("address"));
  }
}
