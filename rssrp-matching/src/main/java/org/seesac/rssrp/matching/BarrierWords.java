package org.seesac.rssrp.matching;

import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Puts barriers into words. Stateless. */
final class BarrierWords {

  private BarrierWords() {}

  static String of(Barrier barrier, Wording wording) {
    return switch (barrier) {
      case Barrier.NotApproved it -> wording.say("barrier.not-approved", wording.name(it.status()), it.since());
      case Barrier.ApprovalNotInForce it -> wording.between("barrier.approval", it.from(), it.until());
      case Barrier.ConsentNotInForce it -> consent(it.consent(), wording);
      case Barrier.ConsentTooNarrow it ->
          wording.say("barrier.consent-too-narrow", wording.name(it.given()), wording.name(it.needed()));
      case Barrier.TooFewDays it -> wording.say("barrier.too-few-days", it.usable(), it.needed());
      case Barrier.TooLong it -> wording.say("barrier.too-long", it.maxDays(), it.days());
      case Barrier.NoticeTooShort it -> wording.say("barrier.notice-too-short", it.earliest(), it.windowEnd());
      case Barrier.ModalityRefused it -> wording.say("barrier.modality-refused", wording.name(it.asked()));
      case Barrier.LanguageBelowLevel it ->
          wording.say("barrier.language", wording.of(it.language()), wording.level(it.known()),
              wording.of(it.needed()));
      case Barrier.ExcludedNationality it ->
          wording.say("barrier.excluded-nationality", wording.of(it.nationality()));
      case Barrier.NotOfParticipatingState it ->
          wording.say("barrier.participating-state", wording.of(it.nominatedBy()));
      case Barrier.OwnState it -> wording.say("barrier.own-state", wording.of(it.host()));
    };
  }

  private static String consent(Consent consent, Wording wording) {
    return consent.equals(Consent.NONE)
        ? wording.say("barrier.no-consent")
        : wording.between("barrier.consent", consent.givenOn(), consent.until());
  }
}
