package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * One thing that was read out of a request's text: where it stands, how sure that is and why it was read so. Immutable.
 */
public sealed interface Finding {

  /**
   * The places it was read from.
   *
   * @return in the order of the text; never empty
   */
  List<Span> spans();

  /**
   * How sure the reading is.
   *
   * @return in (0, 1]
   */
  double confidence();

  /**
   * Why it was read so.
   *
   * @return the kind of words it rests on
   */
  Ground ground();

  /**
   * Why it was read so, in English.
   *
   * @return a short phrase
   */
  default String reason() {
    return ground().words("en");
  }

  /**
   * What was found out, such as {@code host} or {@code working days}.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a short label
   */
  default String label(String language) {
    return FindingWords.label(this, Wording.in(language));
  }

  /**
   * What the text says about it, such as {@code Niger} or {@code French B2}.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @param taxonomy names the concepts
   * @return a short phrase
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when the taxonomy lacks the concept
   */
  default String value(String language, Taxonomy taxonomy) {
    return FindingWords.value(this, Wording.in(language), taxonomy);
  }

  /**
   * A field of expertise that is asked for.
   *
   * @param concept the field
   * @param weight its share of all that is asked for, in (0, 1]; the shares of one text sum to 1
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfConcept(ConceptId concept, double weight, double confidence, Ground ground, List<Span> spans)
      implements Finding {
    /** Takes an unmodifiable copy. */
    public OfConcept {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * The host country, or a country whose setting matters.
   *
   * @param country the jurisdiction
   * @param isHost whether support is needed there
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfCountry(Jurisdiction country, boolean isHost, double confidence, Ground ground, List<Span> spans)
      implements Finding {
    /** Takes an unmodifiable copy. */
    public OfCountry {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * A working language.
   *
   * @param language the language, its level and whether it is mandatory
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfLanguage(LanguageNeed language, double confidence, Ground ground, List<Span> spans) implements Finding {
    /** Takes an unmodifiable copy. */
    public OfLanguage {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * When the support is needed.
   *
   * @param window the period
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfWindow(DateSpan window, double confidence, Ground ground, List<Span> spans) implements Finding {
    /** Takes an unmodifiable copy. */
    public OfWindow {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * A number that is asked for.
   *
   * @param quantity what is counted
   * @param value how many
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfQuantity(Quantity quantity, int value, double confidence, Ground ground, List<Span> spans)
      implements Finding {

    /** What a number counts. */
    public enum Quantity {
      /** Working days for which an expert is needed. */
      DAYS,
      /** Experts wanted. */
      EXPERTS,
      /** Years of relevant experience. */
      MINIMUM_YEARS
    }

    /** Takes an unmodifiable copy. */
    public OfQuantity {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * How support is to be given.
   *
   * @param modality on site, remote or either
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfModality(Modality modality, double confidence, Ground ground, List<Span> spans) implements Finding {
    /** Takes an unmodifiable copy. */
    public OfModality {
      spans = ImmutableList.copyOf(spans);
    }
  }

  /**
   * States whose nationals are excluded, or the only states that may send an expert.
   *
   * @param states the states
   * @param excluded true when they are excluded, false when only they may send
   * @param confidence how sure the reading is
   * @param ground why it was read so
   * @param spans where
   */
  record OfStates(Set<Jurisdiction> states, boolean excluded, double confidence, Ground ground, List<Span> spans)
      implements Finding {
    /** Takes unmodifiable copies. */
    public OfStates {
      states = ImmutableSet.copyOf(states);
      spans = ImmutableList.copyOf(spans);
    }
  }
}
