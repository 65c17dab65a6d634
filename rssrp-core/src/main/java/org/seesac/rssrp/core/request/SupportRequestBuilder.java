package org.seesac.rssrp.core.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/**
 * Builds a {@link SupportRequest} step by step; everything may be left out except text or needs.
 *
 * <p>Not safe for use by many threads at once.
 */
public final class SupportRequestBuilder {

  private String id = "";
  private String text = "";
  private String title = "";
  private Jurisdiction country = Jurisdiction.UNSTATED;
  private String requestedBy = "";
  private final List<Need> needs = new ArrayList<>();
  private final List<LanguageNeed> languages = new ArrayList<>();
  private DateSpan window = DateSpan.UNSTATED;
  private int days;
  private Modality modality = Modality.UNSTATED;
  private int experts;
  private final Set<Jurisdiction> excludedNationalities = new LinkedHashSet<>();
  private final Set<Jurisdiction> participatingStates = new LinkedHashSet<>();
  private int minimumYears;

  SupportRequestBuilder() {}

  SupportRequestBuilder(SupportRequest request) {
    id = request.id();
    text = request.text();
    title = request.title();
    country = request.country();
    requestedBy = request.requestedBy();
    needs.addAll(request.needs());
    languages.addAll(request.languages());
    window = request.window();
    days = request.days();
    modality = request.modality();
    experts = request.experts();
    excludedNationalities.addAll(request.excludedNationalities());
    participatingStates.addAll(request.participatingStates());
    minimumYears = request.minimumYears();
  }

  /**
   * Sets the identifier.
   *
   * @param value any text
   * @return this builder
   */
  public SupportRequestBuilder id(String value) {
    id = value;
    return this;
  }

  /**
   * Sets the free text.
   *
   * @param value in any language
   * @return this builder
   */
  public SupportRequestBuilder text(String value) {
    text = value;
    return this;
  }

  /**
   * Sets the title.
   *
   * @param value in any language
   * @return this builder
   */
  public SupportRequestBuilder title(String value) {
    title = value;
    return this;
  }

  /**
   * Sets where the support is needed.
   *
   * @param value a jurisdiction
   * @return this builder
   */
  public SupportRequestBuilder country(Jurisdiction value) {
    country = value;
    return this;
  }

  /**
   * Sets where the support is needed.
   *
   * @param code ISO 3166-1 alpha-2 in capitals, such as {@code NE}
   * @return this builder
   * @throws org.seesac.rssrp.core.reference.UnknownCodeException when the code is unknown
   */
  public SupportRequestBuilder country(String code) {
    return country(Jurisdiction.of(code));
  }

  /**
   * Sets the organisation that asks.
   *
   * @param value its name
   * @return this builder
   */
  public SupportRequestBuilder requestedBy(String value) {
    requestedBy = value;
    return this;
  }

  /**
   * Adds a need of weight 1 at any level.
   *
   * @param concept identifier in the taxonomy, such as {@code salw.mtr.register}
   * @return this builder
   */
  public SupportRequestBuilder need(String concept) {
    return need(Need.of(ConceptId.of(concept)));
  }

  /**
   * Adds a need of some weight at any level.
   *
   * @param concept identifier in the taxonomy
   * @param weight above 0; only the ratio to the other needs counts
   * @return this builder
   */
  public SupportRequestBuilder need(String concept, double weight) {
    return need(new Need(ConceptId.of(concept), weight, ExpertiseLevel.UNSTATED));
  }

  /**
   * Adds a need.
   *
   * @param need the need
   * @return this builder
   */
  public SupportRequestBuilder need(Need need) {
    needs.add(need);
    return this;
  }

  /**
   * Replaces all needs.
   *
   * @param values the needs
   * @return this builder
   */
  public SupportRequestBuilder needs(Collection<Need> values) {
    needs.clear();
    needs.addAll(values);
    return this;
  }

  /**
   * Adds a mandatory working language.
   *
   * @param code BCP 47 primary subtag, such as {@code fr}
   * @param level the level asked for
   * @return this builder
   */
  public SupportRequestBuilder language(String code, LanguageLevel level) {
    return language(LanguageNeed.mandatory(Language.of(code), level));
  }

  /**
   * Adds a working language.
   *
   * @param need the language, its level and whether it is mandatory
   * @return this builder
   */
  public SupportRequestBuilder language(LanguageNeed need) {
    languages.add(need);
    return this;
  }

  /**
   * Replaces all working languages.
   *
   * @param values the languages
   * @return this builder
   */
  public SupportRequestBuilder languages(Collection<LanguageNeed> values) {
    languages.clear();
    languages.addAll(values);
    return this;
  }

  /**
   * Sets the window.
   *
   * @param from first day
   * @param to last day, included
   * @return this builder
   */
  public SupportRequestBuilder window(LocalDate from, LocalDate to) {
    return window(DateSpan.of(from, to));
  }

  /**
   * Sets the window.
   *
   * @param value the period
   * @return this builder
   */
  public SupportRequestBuilder window(DateSpan value) {
    window = value;
    return this;
  }

  /**
   * Sets how many working days in the window an expert is needed.
   *
   * @param value working days, 1 or more; 0 for not stated
   * @return this builder
   */
  public SupportRequestBuilder days(int value) {
    days = value;
    return this;
  }

  /**
   * Sets how support is to be given.
   *
   * @param value the modality
   * @return this builder
   */
  public SupportRequestBuilder modality(Modality value) {
    modality = value;
    return this;
  }

  /**
   * Sets how many experts are wanted.
   *
   * @param value 1 or more; 0 for not stated
   * @return this builder
   */
  public SupportRequestBuilder experts(int value) {
    experts = value;
    return this;
  }

  /**
   * Excludes nationalities.
   *
   * @param codes ISO 3166-1 alpha-2 in capitals
   * @return this builder
   * @throws org.seesac.rssrp.core.reference.UnknownCodeException when a code is unknown
   */
  public SupportRequestBuilder excludeNationalities(String... codes) {
    return excludeNationalities(Arrays.stream(codes).map(Jurisdiction::of).toList());
  }

  /**
   * Excludes nationalities.
   *
   * @param values jurisdictions
   * @return this builder
   */
  public SupportRequestBuilder excludeNationalities(Collection<Jurisdiction> values) {
    excludedNationalities.addAll(values);
    return this;
  }

  /**
   * Limits the request to experts nominated by these states.
   *
   * @param codes ISO 3166-1 alpha-2 in capitals
   * @return this builder
   * @throws org.seesac.rssrp.core.reference.UnknownCodeException when a code is unknown
   */
  public SupportRequestBuilder participatingStates(String... codes) {
    return participatingStates(Arrays.stream(codes).map(Jurisdiction::of).toList());
  }

  /**
   * Limits the request to experts nominated by these states.
   *
   * @param values jurisdictions
   * @return this builder
   */
  public SupportRequestBuilder participatingStates(Collection<Jurisdiction> values) {
    participatingStates.addAll(values);
    return this;
  }

  /**
   * Sets the years of relevant experience asked for.
   *
   * @param value years, 1 or more; 0 for not stated
   * @return this builder
   */
  public SupportRequestBuilder minimumYears(int value) {
    minimumYears = value;
    return this;
  }

  /**
   * Makes the request.
   *
   * @return the request
   * @throws IllegalArgumentException when it has neither text nor needs, or a number is negative
   */
  public SupportRequest build() {
    return new SupportRequest(
        id,
        text,
        title,
        country,
        requestedBy,
        needs,
        languages,
        window,
        days,
        modality,
        experts,
        excludedNationalities,
        participatingStates,
        minimumYears);
  }
}
