package org.seesac.rssrp.matching;

import java.time.LocalDate;
import java.util.Locale;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * A reason for which an expert cannot be sent, whatever the fit. Immutable.
 *
 * <p>Each says what was asked and what was found; {@link #reason()} puts it into words.
 */
public sealed interface Barrier {

  /** The kinds of barrier; a {@link MatchingPolicy} switches each by name. */
  enum Kind {
    /** The status that rules is not an approval. */
    NOT_APPROVED,
    /** The approval does not hold when it would have to. */
    APPROVAL_NOT_IN_FORCE,
    /** There is no consent, or it does not hold when it would have to. */
    CONSENT_NOT_IN_FORCE,
    /** The consent does not reach the audience. */
    CONSENT_TOO_NARROW,
    /** Fewer usable working days than needed. */
    TOO_FEW_DAYS,
    /** Needed for longer than the expert can be away. */
    TOO_LONG,
    /** The notice the expert needs runs past the window. */
    NOTICE_TOO_SHORT,
    /** The expert does not work in this modality. */
    MODALITY_REFUSED,
    /** A mandatory language is not known well enough. */
    LANGUAGE_BELOW_LEVEL,
    /** Of a nationality that is excluded. */
    EXCLUDED_NATIONALITY,
    /** Not nominated by one of the states asked for. */
    NOT_OF_PARTICIPATING_STATE,
    /** The host is the expert's own nominating state. */
    OWN_STATE;

    /**
     * The name in small letters with hyphens, for files and switches.
     *
     * @return such as {@code not-approved}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What the kind is called.
     *
     * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
     * @return a short phrase
     */
    public String words(String language) {
      return Wording.in(language).name(this);
    }
  }

  /**
   * The kind of barrier.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * The barrier in words, with what was asked and what was found.
   *
   * @return an English sentence without a full stop
   */
  default String reason() {
    return reason("en");
  }

  /**
   * The barrier in words, with what was asked and what was found.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a sentence without a full stop
   */
  default String reason(String language) {
    return BarrierWords.of(this, Wording.in(language));
  }

  /**
   * The status that rules is not an approval.
   *
   * @param status the status that rules
   * @param since the day since which it does
   */
  record NotApproved(ApprovalStatus status, LocalDate since) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.NOT_APPROVED;
    }
  }

  /**
   * The approval holds on no day on which it would have to.
   *
   * @param from first day of the approval
   * @param until last day of the approval; {@link LocalDate#MAX} when it has no end
   */
  record ApprovalNotInForce(LocalDate from, LocalDate until) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.APPROVAL_NOT_IN_FORCE;
    }
  }

  /**
   * There is no consent, or it holds on no day on which it would have to.
   *
   * @param consent the consent on record
   */
  record ConsentNotInForce(Consent consent) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.CONSENT_NOT_IN_FORCE;
    }
  }

  /**
   * The consent does not reach the audience.
   *
   * @param given to whom the expert may be shown
   * @param needed to whom the expert would be shown
   */
  record ConsentTooNarrow(Consent.Scope given, Consent.Scope needed) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.CONSENT_TOO_NARROW;
    }
  }

  /**
   * Fewer usable working days than needed.
   *
   * @param usable working days in the window on which the expert is approved, consents and is not absent
   * @param needed working days needed
   */
  record TooFewDays(long usable, long needed) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.TOO_FEW_DAYS;
    }
  }

  /**
   * Needed for longer than the expert can be away.
   *
   * @param days working days needed
   * @param maxDays longest single deployment the expert accepts
   */
  record TooLong(int days, int maxDays) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.TOO_LONG;
    }
  }

  /**
   * The notice the expert needs runs past the window.
   *
   * @param earliest first day on which the expert could start
   * @param windowEnd last day of the window
   */
  record NoticeTooShort(LocalDate earliest, LocalDate windowEnd) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.NOTICE_TOO_SHORT;
    }
  }

  /**
   * The expert does not work in this modality.
   *
   * @param asked the modality asked for
   */
  record ModalityRefused(Modality asked) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.MODALITY_REFUSED;
    }
  }

  /**
   * A mandatory language is not known well enough.
   *
   * @param language the language
   * @param known the level on record, in words; {@code none} when the language is not known
   * @param needed the level needed
   */
  record LanguageBelowLevel(Language language, String known, LanguageLevel needed) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.LANGUAGE_BELOW_LEVEL;
    }
  }

  /**
   * Of a nationality that is excluded.
   *
   * @param nationality the nationality or nominating state that is excluded
   */
  record ExcludedNationality(Jurisdiction nationality) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.EXCLUDED_NATIONALITY;
    }
  }

  /**
   * Not nominated by one of the states asked for.
   *
   * @param nominatedBy the nominating state
   */
  record NotOfParticipatingState(Jurisdiction nominatedBy) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.NOT_OF_PARTICIPATING_STATE;
    }
  }

  /**
   * The host is the expert's own nominating state.
   *
   * @param host the host
   */
  record OwnState(Jurisdiction host) implements Barrier {
    @Override
    public Kind kind() {
      return Kind.OWN_STATE;
    }
  }
}
