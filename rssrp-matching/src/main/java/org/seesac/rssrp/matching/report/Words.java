package org.seesac.rssrp.matching.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.interpret.Finding;

/** What a dossier shows, in English words. Stateless. */
final class Words {

  private Words() {}

  /** Small letters with blanks between words. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Collection<Jurisdiction> states) {
    return states.stream().map(each -> each.name("en")).collect(Collectors.joining(", "));
  }

  static String of(LanguageNeed need) {
    return need.language().name("en") + " " + need.level().code()
        + (need.levelStated() ? "" : " (level not stated)")
        + (need.mandatory() ? "" : ", an asset");
  }

  static String of(DateSpan period) {
    String from = period.from().isOpen() ? "" : "from " + period.from() + " ";
    return (from + (period.to().isOpen() ? "on" : "to " + period.to())).strip();
  }

  static String of(Finding finding, Taxonomy taxonomy) {
    return switch (finding) {
      case Finding.OfConcept it -> "need: " + taxonomy.concept(it.concept()).prefLabel("en");
      case Finding.OfCountry it -> (it.isHost() ? "host: " : "also named: ") + it.country().name("en");
      case Finding.OfLanguage it -> "language: " + of(it.language());
      case Finding.OfWindow it -> "window: " + of(it.window());
      case Finding.OfQuantity it -> of(it.quantity()) + ": " + it.value();
      case Finding.OfModality it -> "way of working: " + of(it.modality());
      case Finding.OfStates it -> (it.excluded() ? "excluded: " : "only from: ") + of(it.states());
    };
  }

  /** The record that evidence stands in; a claim is never worded as proven. */
  static String of(Citation citation) {
    String when = citation.period().isStated() ? ", " + of(citation.period()) : "";
    return switch (citation.source()) {
      case CLAIM -> "Claims: " + citation.title();
      case SUMMARY -> "Writes in the biography";
      case POST -> "Held the post: " + citation.title() + when;
      case ASSIGNMENT -> "Carried out: " + citation.title() + when;
      case CERTIFICATE -> "Holds the certificate: " + citation.title();
      case EDUCATION -> "Studied: " + citation.title();
    };
  }
}
