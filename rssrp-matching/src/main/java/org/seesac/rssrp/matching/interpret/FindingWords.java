package org.seesac.rssrp.matching.interpret;

import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** Puts findings into words. Stateless. */
final class FindingWords {

  private FindingWords() {}

  static String label(Finding finding, Wording wording) {
    return switch (finding) {
      case Finding.OfConcept it -> wording.say("finding.need");
      case Finding.OfCountry it -> wording.say(it.isHost() ? "finding.host" : "finding.setting");
      case Finding.OfLanguage it -> wording.say("finding.language");
      case Finding.OfWindow it -> wording.say("finding.window");
      case Finding.OfQuantity it -> wording.name(it.quantity());
      case Finding.OfModality it -> wording.say("finding.modality");
      case Finding.OfStates it -> wording.say(it.excluded() ? "finding.excluded" : "finding.only");
    };
  }

  static String value(Finding finding, Wording wording, Taxonomy taxonomy) {
    return switch (finding) {
      case Finding.OfConcept it -> taxonomy.concept(it.concept()).prefLabel(wording.language());
      case Finding.OfCountry it -> wording.of(it.country());
      case Finding.OfLanguage it -> wording.of(it.language());
      case Finding.OfWindow it -> wording.of(it.window());
      case Finding.OfQuantity it -> String.valueOf(it.value());
      case Finding.OfModality it -> wording.name(it.modality());
      case Finding.OfStates it -> wording.of(it.states());
    };
  }
}
