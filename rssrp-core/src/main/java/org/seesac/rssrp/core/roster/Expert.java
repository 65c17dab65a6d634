package org.seesac.rssrp.core.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.reference.Jurisdiction;

/**
 * An expert on the roster: a serving or former official whom a participating state put forward. Immutable.
 *
 * @param id stable identifier, unique in a roster; not blank
 * @param name display name in one string, since names do not split well across cultures; not blank
 * @param gender as declared; never part of a score
 * @param nationality the expert's nationality
 * @param nominatedBy the participating state that put the expert forward
 * @param approval the approval and its history
 * @param consent to whom the expert may be shown
 * @param headline one line; empty when not stated
 * @param summary biography in free text, any language; empty when not stated
 * @param languages the languages the expert works in
 * @param expertise what the expert claims
 * @param posts national career
 * @param assignments track record
 * @param education degrees
 * @param certificates certificates
 * @param availability when and how the expert can be sent
 * @param contact personal data, for internal views only
 */
public record Expert(
    String id,
    String name,
    Gender gender,
    Jurisdiction nationality,
    Jurisdiction nominatedBy,
    Approval approval,
    Consent consent,
    String headline,
    String summary,
    List<SpokenLanguage> languages,
    List<Claim> expertise,
    List<Post> posts,
    List<Assignment> assignments,
    List<Education> education,
    List<Certificate> certificates,
    Availability availability,
    Contact contact) {

  /** Refuses blank identifiers and names and unstated states; takes unmodifiable copies. */
  public Expert {
    checkArgument(!id.isBlank(), "An expert has a blank id. Give it a stable identifier.");
    checkArgument(!name.isBlank(), "Expert '%s' has a blank name. Give the name people should see.", id);
    checkArgument(nationality.isStated(), "Expert '%s' has no nationality. Give an ISO 3166-1 alpha-2 code.", id);
    checkArgument(nominatedBy.isStated(), "Expert '%s' has no nominating state. Give its alpha-2 code.", id);
    languages = ImmutableList.copyOf(languages);
    expertise = ImmutableList.copyOf(expertise);
    posts = ImmutableList.copyOf(posts);
    assignments = ImmutableList.copyOf(assignments);
    education = ImmutableList.copyOf(education);
    certificates = ImmutableList.copyOf(certificates);
  }

  /**
   * This expert with another biography.
   *
   * @param newSummary free text in any language; empty when not stated
   * @return a new expert; this one stays as it is
   */
  public Expert withSummary(String newSummary) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, newSummary, languages,
        expertise, posts, assignments, education, certificates, availability, contact);
  }

  /**
   * This expert with other working languages.
   *
   * @param newLanguages all of them
   * @return a new expert; this one stays as it is
   */
  public Expert withLanguages(List<SpokenLanguage> newLanguages) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, newLanguages,
        expertise, posts, assignments, education, certificates, availability, contact);
  }

  /**
   * This expert with other claims.
   *
   * @param newExpertise all of them
   * @return a new expert; this one stays as it is
   */
  public Expert withExpertise(List<Claim> newExpertise) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, languages,
        newExpertise, posts, assignments, education, certificates, availability, contact);
  }

  /**
   * This expert with another national career.
   *
   * @param newPosts all posts
   * @return a new expert; this one stays as it is
   */
  public Expert withPosts(List<Post> newPosts) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, languages,
        expertise, newPosts, assignments, education, certificates, availability, contact);
  }

  /**
   * This expert with another track record.
   *
   * @param newAssignments all assignments
   * @return a new expert; this one stays as it is
   */
  public Expert withAssignments(List<Assignment> newAssignments) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, languages,
        expertise, posts, newAssignments, education, certificates, availability, contact);
  }

  /**
   * This expert with other certificates.
   *
   * @param newCertificates all of them
   * @return a new expert; this one stays as it is
   */
  public Expert withCertificates(List<Certificate> newCertificates) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, languages,
        expertise, posts, assignments, education, newCertificates, availability, contact);
  }

  /**
   * This expert with other conditions for being sent.
   *
   * @param newAvailability when and how
   * @return a new expert; this one stays as it is
   */
  public Expert withAvailability(Availability newAvailability) {
    return new Expert(id, name, gender, nationality, nominatedBy, approval, consent, headline, summary, languages,
        expertise, posts, assignments, education, certificates, newAvailability, contact);
  }

  /** Shows the identifier alone, so that no log shows personal data by accident. */
  @Override
  public String toString() {
    return "Expert[" + id + "]";
  }
}
