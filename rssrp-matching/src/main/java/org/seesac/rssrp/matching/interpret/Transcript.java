package org.seesac.rssrp.matching.interpret;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.request.LanguageNeed;

/** Writes a reading as stable lines of text. */
final class Transcript {

  private Transcript() {}

  static String of(Interpretation read) {
    StringBuilder lines = new StringBuilder();
    line(lines, "scope", read.scope().name());
    read.findings().forEach(each -> line(lines, kind(each), what(each) + " " + decimals(each.confidence()) + " "
        + each.spans().stream().map(Span::toString).collect(Collectors.joining(" "))));
    read.contradictions().forEach(each -> line(lines, "contradiction", each.toString()));
    read.questions().forEach(each -> line(lines, "question", each.field()));
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append(": ").append(value.replace("\r", "\\r").replace("\n", "\\n")).append('\n');
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Finding.OfConcept it -> "need";
      case Finding.OfCountry it -> it.isHost() ? "host" : "setting";
      case Finding.OfLanguage it -> it.language().mandatory() ? "language" : "language asset";
      case Finding.OfWindow it -> "window";
      case Finding.OfQuantity it -> it.quantity().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Finding.OfModality it -> "modality";
      case Finding.OfStates it -> it.excluded() ? "excluded" : "only";
    };
  }

  private static String what(Finding finding) {
    return switch (finding) {
      case Finding.OfConcept it -> it.concept() + " " + decimals(it.weight());
      case Finding.OfCountry it -> it.country().code();
      case Finding.OfLanguage it -> language(it.language());
      case Finding.OfWindow it -> it.window().toString();
      case Finding.OfQuantity it -> String.valueOf(it.value());
      case Finding.OfModality it -> it.modality().name();
      case Finding.OfStates it -> codes(it.states());
    };
  }

  private static String language(LanguageNeed need) {
    return need.language().code() + " " + (need.levelStated() ? need.level().code() : "level not stated");
  }

  private static String codes(Set<Jurisdiction> states) {
    return states.stream().map(Jurisdiction::code).sorted().collect(Collectors.joining(" "));
  }

  private static String decimals(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }
}
