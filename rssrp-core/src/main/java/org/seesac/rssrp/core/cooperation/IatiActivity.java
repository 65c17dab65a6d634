package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is published of one deployment: the facts of an IATI 2.03 {@code iati-activity}, and no personal name. Codes are
 * those of IATI's code lists. Immutable.
 *
 * <p>Made by {@link IatiWriter#activity} from an assessment, or by {@link IatiReader} from a text. Whether the deployment
 * is official development assistance is not among the facts: a publisher that has decided it adds the flow type.
 *
 * @param identifier the publisher's reference, a hyphen and the identifier of the deployment
 * @param publisher who publishes
 * @param title what it is about, where and when
 * @param general what was done, in one or two sentences
 * @param objectives what it contributes to; empty when nothing is known
 * @param participants funding, accountable, extending and implementing organisations
 * @param internalId the identifier of the deployment
 * @param status code of the list ActivityStatus
 * @param dates by code of the list ActivityDateType: planned start 1, actual start 2, planned end 3, actual end 4
 * @param recipient code of the recipient, which gets 100 percent
 * @param sectors purposes; the percentages of each vocabulary sum to exactly 100
 * @param tags goals, targets, areas of expertise and the class of cooperation
 * @param genderSignificance 0, 1 or 2 of the gender equality marker; empty when nobody has looked
 * @param collaborationType code of the list CollaborationType; empty where none fits
 * @param aidType code of the list AidType
 * @param conditions what the support depends on; empty when on nothing
 * @param results what it brought about
 */
public record IatiActivity(
    String identifier,
    IatiPublisher publisher,
    String title,
    String general,
    String objectives,
    List<Participant> participants,
    String internalId,
    String status,
    Map<String, LocalDate> dates,
    String recipient,
    List<Sector> sectors,
    List<Tag> tags,
    String genderSignificance,
    String collaborationType,
    String aidType,
    List<String> conditions,
    List<Result> results) {

  /**
   * An organisation and its part in the activity.
   *
   * @param role code of the list OrganisationRole: funding 1, accountable 2, extending 3, implementing 4
   * @param type code of the list OrganisationType
   * @param reference IATI organisation identifier; empty when it has none
   * @param name its name
   */
  public record Participant(String role, String type, String reference, String name) {}

  /**
   * A purpose and its share.
   *
   * @param vocabulary 1 for five-digit CRS purposes, 2 for three-digit sectors
   * @param code the code
   * @param percentage its share, above 0 and at most 100
   */
  public record Sector(String vocabulary, String code, BigDecimal percentage) {}

  /**
   * A tag.
   *
   * @param vocabulary 2 for goals, 3 for targets, 99 for this platform's own lists
   * @param uri which list of this platform; empty for the others
   * @param code the code
   */
  public record Tag(String vocabulary, String uri, String code) {}

  /**
   * A result with one indicator.
   *
   * @param type code of the list ResultType: output 1, outcome 2
   * @param title what the result is
   * @param indicator what shows it
   * @param measure code of the list IndicatorMeasure: unit 1, qualitative 5
   * @param sdgIndicator code of the SDG indicator; empty when it is none
   * @param from first day of the period
   * @param to last day of the period
   * @param target planned value; empty when there is none
   * @param actual value reached; empty when there is none yet
   */
  public record Result(
      String type,
      String title,
      String indicator,
      String measure,
      String sdgIndicator,
      LocalDate from,
      LocalDate to,
      String target,
      String actual) {}

  /** Takes unmodifiable copies. */
  public IatiActivity {
    participants = ImmutableList.copyOf(participants);
    dates = ImmutableSortedMap.copyOf(dates);
    sectors = ImmutableList.copyOf(sectors);
    tags = ImmutableList.copyOf(tags);
    conditions = ImmutableList.copyOf(conditions);
    results = ImmutableList.copyOf(results);
  }
}
