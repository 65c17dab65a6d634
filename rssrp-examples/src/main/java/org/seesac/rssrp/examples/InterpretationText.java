package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.Scope;
import org.seesac.rssrp.matching.interpret.Span;

/** Prints what was understood of a request. */
final class InterpretationText {

  private static final int LONGEST_QUOTE = 70;

  private final Taxonomy taxonomy;
  private final Page page;

  InterpretationText(Taxonomy taxonomy, PrintWriter out) {
    this.taxonomy = taxonomy;
    this.page = new Page(out);
  }

  void print(Interpretation interpretation) {
    page.heading("What was understood");
    if (interpretation.scope() != Scope.IN_SCOPE) {
      page.pair("scope", scope(interpretation));
    }
    interpretation.source().needs().forEach(need -> page.pair("stated need", name(need.concept())));
    interpretation.findings().forEach(this::finding);
    interpretation.contradictions().forEach(each -> page.pair("contradiction", each.toString()));
    interpretation.questions().forEach(each -> page.pair("to ask", each.question()));
  }

  private String scope(Interpretation interpretation) {
    String nearest = interpretation.nearestAreas().stream().map(this::name).collect(Collectors.joining("; "));
    String words = interpretation.scope() == Scope.OUT_OF_SCOPE
        ? "this is not what the roster is about"
        : "the text does not say what is needed";
    return nearest.isEmpty() ? words : words + "; the nearest areas are: " + nearest;
  }

  private void finding(Finding finding) {
    switch (finding) {
      case Finding.OfConcept it -> pair("need", percent(it.weight()) + " " + name(it.concept()), it);
      case Finding.OfCountry it -> pair(it.isHost() ? "host" : "also named", it.country().name("en"), it);
      case Finding.OfLanguage it -> pair(
          it.language().mandatory() ? "language" : "language, asset",
          it.language().language().name("en") + " " + it.language().level().code(),
          it);
      case Finding.OfWindow it -> pair("window", it.window().toString(), it);
      case Finding.OfQuantity it -> pair(
          it.quantity().name().toLowerCase(Locale.ROOT).replace('_', ' '), String.valueOf(it.value()), it);
      case Finding.OfModality it ->
          pair("modality", it.modality().name().toLowerCase(Locale.ROOT).replace('_', ' '), it);
      case Finding.OfStates it -> pair(it.excluded() ? "excluded" : "only from", it.states().toString(), it);
    }
  }

  private void pair(String label, String what, Finding finding) {
    page.pair(label, what + "   <- " + quotes(finding.spans()));
  }

  private static String quotes(List<Span> spans) {
    return spans.stream().map(span -> "\"" + shortened(span.quote()) + "\"").collect(Collectors.joining(", "));
  }

  static String shortened(String quote) {
    String flat = quote.replaceAll("\\s+", " ");
    return flat.length() <= LONGEST_QUOTE ? flat : flat.substring(0, LONGEST_QUOTE).stripTrailing() + "...";
  }

  private String name(ConceptId concept) {
    return taxonomy.concept(concept).prefLabel("en") + " (" + concept + ")";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
