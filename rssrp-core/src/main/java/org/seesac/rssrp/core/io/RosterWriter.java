package org.seesac.rssrp.core.io;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.ApprovalStep;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * Writes a roster as JSON Lines: what {@link RosterReader} reads back is equal to what was written. Contact data is
 * written too; keep the file as safe as the roster. Stateless and safe for use by many threads.
 */
public final class RosterWriter {

  private RosterWriter() {}

  /**
   * Writes a roster to a file, whole or not at all.
   *
   * @param roster the roster
   * @param file where to; an older file of that name is replaced
   * @throws java.io.UncheckedIOException when it cannot be written; an older file is then unchanged
   */
  public static void write(Roster roster, Path file) {
    WholeFile.write(file, out -> write(roster, out));
  }

  /**
   * Writes a roster to a stream.
   *
   * @param roster the roster
   * @param out where to; flushed, not closed
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public static void write(Roster roster, OutputStream out) {
    LineOutput.write(out, roster.experts(), RosterWriter::line);
  }

  /**
   * Writes one expert.
   *
   * @param expert the expert
   * @return one line of JSON, without a line end
   */
  public static String line(Expert expert) {
    return RecordWriter.start()
        .text("id", expert.id())
        .text("name", expert.name())
        .code("gender", expert.gender(), Gender.UNDISCLOSED)
        .jurisdiction("nationality", expert.nationality())
        .jurisdiction("nominatedBy", expert.nominatedBy())
        .objects("approval", expert.approval().history(), RosterWriter::approvalStep)
        .object("consent", expert.consent(), Consent.NONE, RosterWriter::consent)
        .text("headline", expert.headline())
        .text("summary", expert.summary())
        .objects("languages", expert.languages(),
            (record, each) -> record.text("language", each.language().code()).text("level", each.level().code()))
        .objects("expertise", expert.expertise(), RosterWriter::claim)
        .objects("posts", expert.posts(), RosterWriter::post)
        .objects("assignments", expert.assignments(), RosterWriter::assignment)
        .objects("education", expert.education(), (record, each) -> record
            .text("degree", each.degree()).text("institution", each.institution()).whole("year", each.year()))
        .objects("certificates", expert.certificates(), (record, each) -> record
            .text("title", each.title()).text("issuer", each.issuer()).whole("year", each.year()))
        .object("availability", expert.availability(), Availability.ALWAYS, RosterWriter::availability)
        .object("contact", expert.contact(), Contact.NONE, (record, each) -> record
            .text("email", each.email()).text("phone", each.phone()).text("address", each.address()))
        .line();
  }

  private static void approvalStep(RecordWriter record, ApprovalStep step) {
    record.text("status", step.status().code())
        .text("on", step.on().toString())
        .day("until", step.until())
        .text("by", step.by())
        .text("note", step.note());
  }

  private static void consent(RecordWriter record, Consent consent) {
    record.text("givenOn", consent.givenOn().toString())
        .day("until", consent.until())
        .text("scope", Codes.code(consent.scope()));
  }

  private static void claim(RecordWriter record, Claim claim) {
    record.text("concept", claim.concept().value())
        .code("level", claim.level(), ExpertiseLevel.UNSTATED)
        .whole("since", claim.since());
  }

  private static void post(RecordWriter record, Post post) {
    record.text("title", post.title())
        .text("institution", post.institution())
        .code("sector", post.sector(), Sector.OTHER)
        .jurisdiction("country", post.country())
        .span(post.period())
        .text("description", post.description())
        .codes("concepts", codes(post.concepts()));
  }

  private static void assignment(RecordWriter record, Assignment assignment) {
    record.text("id", assignment.id())
        .text("title", assignment.title())
        .text("organisation", assignment.organisation())
        .text("programme", assignment.programme())
        .flag("seesac", assignment.seesac(), false)
        .jurisdiction("country", assignment.country())
        .span(assignment.period())
        .text("role", assignment.role())
        .code("modality", assignment.modality(), Modality.UNSTATED)
        .text("description", assignment.description())
        .codes("concepts", codes(assignment.concepts()))
        .whole("rating", assignment.rating());
  }

  private static void availability(RecordWriter record, Availability availability) {
    record.objects("unavailable", availability.absences(), RecordWriter::span)
        .whole("maxDays", availability.maxDays())
        .whole("noticeDays", availability.noticeDays())
        .codes("modalities", availability.modalities().stream().map(Codes::code).toList());
  }

  private static Collection<String> codes(Collection<ConceptId> concepts) {
    return concepts.stream().map(ConceptId::value).toList();
  }
}
