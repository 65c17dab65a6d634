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
   * Why it was read so, in English.
   *
   * @return a short phrase
   */
  String reason();

  /**
   * A field of expertise that is asked for.
   *
   * @param concept the field
   * @param weight its share of all that is asked for, in (0, 1]; the shares of one text sum to 1
   * @param confidence how sure the reading is
   * @param reason why it was read so
   * @param spans where
   */
  record OfConcept(ConceptId concept, double weight, double confidence, String reason, List<Span> spans)
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfCountry(Jurisdiction country, boolean isHost, double confidence, String reason, List<Span> spans)
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfLanguage(LanguageNeed language, double confidence, String reason, List<Span> spans) implements Finding {
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfWindow(DateSpan window, double confidence, String reason, List<Span> spans) implements Finding {
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfQuantity(Quantity quantity, int value, double confidence, String reason, List<Span> spans)
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfModality(Modality modality, double confidence, String reason, List<Span> spans) implements Finding {
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
   * @param reason why it was read so
   * @param spans where
   */
  record OfStates(Set<Jurisdiction> states, boolean excluded, double confidence, String reason, List<Span> spans)
      implements Finding {
    /** Takes unmodifiable copies. */
    public OfStates {
      states = ImmutableSet.copyOf(states);
      spans = ImmutableList.copyOf(spans);
    }
  }
}
