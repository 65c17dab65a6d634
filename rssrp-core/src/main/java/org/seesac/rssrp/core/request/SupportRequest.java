package org.seesac.rssrp.core.request;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;

/**
 * A request for support: in free text, in structured needs, or both. What is structured wins over what a text says.
 *
 * <p>Made by {@link #builder()}. Immutable.
 *
 * @param id identifier; empty when it has none
 * @param text free text, from one line to whole terms of reference, in any language; empty when there is none
 * @param title its title; empty when there is none
 * @param country where the support is needed; {@link Jurisdiction#UNSTATED} when not stated
 * @param requestedBy the organisation that asks; empty when not stated
 * @param needs the fields of expertise asked for; no concept twice
 * @param languages the working languages asked for
 * @param window when the support is needed; {@link DateSpan#UNSTATED} when not stated
 * @param days working days (Monday to Friday) in the window for which an expert is needed; 0 when not stated
 * @param modality how support is to be given
 * @param experts how many experts are wanted; 0 when not stated, which counts as one
 * @param excludedNationalities the expert must be of none of these, by nationality or nominating state
 * @param participatingStates the expert must be nominated by one of these; empty when any will do
 * @param minimumYears years of relevant experience; 0 when not stated
 */
public record SupportRequest(
    String id,
    String text,
    String title,
    Jurisdiction country,
    String requestedBy,
    List<Need> needs,
    List<LanguageNeed> languages,
    DateSpan window,
    int days,
    Modality modality,
    int experts,
    Set<Jurisdiction> excludedNationalities,
    Set<Jurisdiction> participatingStates,
    int minimumYears) {

  /** Refuses a request without text and needs, a concept needed twice and negative numbers; takes copies. */
  public SupportRequest {
    checkArgument(
        !text.isBlank() || !title.isBlank() || !needs.isEmpty(),
        "Request '%s' has neither text nor needs. Say in words what is needed, or name concepts of the taxonomy.",
        id);
    checkArgument(
        needs.stream().map(Need::concept).distinct().count() == needs.size(),
        "Request '%s' names a concept twice in its needs. Keep one and give it the weight of both.",
        id);
    checkArgument(days >= 0, "Request '%s' has days %s. Write 1 or more, or leave it out.", id, days);
    checkArgument(experts >= 0, "Request '%s' has experts %s. Write 1 or more, or leave it out.", id, experts);
    checkArgument(
        minimumYears >= 0, "Request '%s' has minimumYears %s. Write 1 or more, or leave it out.", id, minimumYears);
    needs = ImmutableList.copyOf(needs);
    languages = ImmutableList.copyOf(languages);
    excludedNationalities = ImmutableSet.copyOf(excludedNationalities);
    participatingStates = ImmutableSet.copyOf(participatingStates);
  }

  /**
   * Starts a request.
   *
   * @return an empty builder
   */
  public static SupportRequestBuilder builder() {
    return new SupportRequestBuilder();
  }

  /**
   * A builder that holds what this request holds, to change a part of it.
   *
   * @return a new builder
   */
  public SupportRequestBuilder toBuilder() {
    return new SupportRequestBuilder(this);
  }

  /**
   * How many experts to find.
   *
   * @return {@link #experts()}, or 1 when that is not stated
   */
  public int expertsWanted() {
    return Math.max(1, experts);
  }
}
