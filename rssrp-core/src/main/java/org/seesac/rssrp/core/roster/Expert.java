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

  /** Shows the identifier alone, so that no log shows personal data by accident. */
  @Override
  public String toString() {
    return "Expert[" + id + "]";
  }
}
