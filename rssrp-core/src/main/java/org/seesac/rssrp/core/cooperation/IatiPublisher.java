package org.seesac.rssrp.core.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Who publishes to IATI. Immutable.
 *
 * @param reference its IATI organisation identifier, such as {@code XM-DAC-41114}; begins every activity identifier
 * @param type code of IATI's list OrganisationType, such as {@code 40} for a multilateral organisation
 * @param name its name; not blank
 * @param secondary whether it reports on behalf of somebody else
 */
public record IatiPublisher(String reference, String type, String name, boolean secondary) {

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._\\-]+");

  /** The United Nations Development Programme, reporting for itself. */
  public static final IatiPublisher UNDP =
      new IatiPublisher("XM-DAC-41114", "40", "United Nations Development Programme", false);

  /** Refuses an identifier that IATI would not accept, and a blank name. */
  public IatiPublisher {
    checkArgument(
        REFERENCE.matcher(reference).matches(),
        "Publisher '%s' has the reference '%s'. Write its IATI organisation identifier, such as XM-DAC-41114.",
        name,
        reference);
    name = Xml.clean(name);
    checkArgument(!name.isEmpty(), "Publisher '%s' has a blank name. Write its name.", reference);
  }
}
