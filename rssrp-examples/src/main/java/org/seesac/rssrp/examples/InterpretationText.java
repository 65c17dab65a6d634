package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.List;
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
  private final Messages messages;
  private final Page page;

  InterpretationText(Taxonomy taxonomy, String language, PrintWriter out) {
    this.taxonomy = taxonomy;
    this.messages = Messages.in(language);
    this.page = new Page(out);
  }

  void print(Interpretation interpretation) {
    page.heading(messages.say("understood"));
    if (interpretation.scope() != Scope.IN_SCOPE) {
      pair("label.scope", scope(interpretation));
    }
    interpretation.source().needs().forEach(need -> pair("label.stated-need", name(need.concept())));
    interpretation.findings().forEach(this::finding);
    interpretation.contradictions().forEach(each -> pair("label.contradiction", each.words(messages.language())));
    interpretation.questions().forEach(each -> pair("label.question", each.question(messages.language())));
  }

  private void pair(String key, String words) {
    page.pair(messages.say(key), words);
  }

  private String scope(Interpretation interpretation) {
    String nearest = interpretation.nearestAreas().stream().map(this::name)
        .collect(Collectors.joining(messages.say("separator") + " "));
    String words = messages.say(interpretation.scope() == Scope.OUT_OF_SCOPE ? "scope.out" : "scope.unclear");
    return nearest.isEmpty() ? words : messages.say("scope.nearest", words, nearest);
  }

  private void finding(Finding finding) {
    String what = finding instanceof Finding.OfConcept it
        ? messages.say("weight", Math.round(100 * it.weight()), name(it.concept()))
        : finding.value(messages.language(), taxonomy);
    page.pair(finding.label(messages.language()), what + "   <- " + quotes(finding.spans()));
  }

  private String quotes(List<Span> spans) {
    return spans.stream().map(span -> messages.say("quote", shortened(span.quote()))).collect(Collectors.joining(", "));
  }

  static String shortened(String quote) {
    String flat = quote.replaceAll("\\s+", " ");
    return flat.length() <= LONGEST_QUOTE ? flat : flat.substring(0, LONGEST_QUOTE).stripTrailing() + "...";
  }

  private String name(ConceptId concept) {
    return taxonomy.concept(concept).prefLabel(messages.language()) + " (" + concept + ")";
  }
}
