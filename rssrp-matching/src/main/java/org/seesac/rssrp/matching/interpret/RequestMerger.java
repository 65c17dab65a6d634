package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.request.SupportRequestBuilder;

/** Puts the fields of a request and the findings of its text together: a stated field wins, and differences are said. */
final class RequestMerger {

  private final SupportRequest source;
  private final List<Finding> findings;
  private final SupportRequestBuilder merged;
  private final List<Contradiction> contradictions = new ArrayList<>();

  private RequestMerger(SupportRequest source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
    this.merged = source.toBuilder();
  }

  static Interpretation merge(SupportRequest source, ConceptFinder.Found found, List<Finding> findings) {
    return new RequestMerger(source, findings).merge(found);
  }

  private Interpretation merge(ConceptFinder.Found found) {
    needs(found);
    country();
    languages();
    window();
    quantities();
    modality();
    states();
    Scope scope = source.needs().isEmpty() ? found.scope() : Scope.IN_SCOPE;
    SupportRequest request = merged.build();
    return new Interpretation(
        source, scope, findings, found.nearestAreas(), Questions.of(request, scope), contradictions, request);
  }

  private void needs(ConceptFinder.Found found) {
    if (source.needs().isEmpty() && found.scope() == Scope.IN_SCOPE) {
      merged.needs(found.concepts().stream()
          .map(each -> new Need(each.concept(), each.weight(), ExpertiseLevel.UNSTATED))
          .toList());
    }
  }

  private void country() {
    List<Finding.OfCountry> hosts =
        findings(Finding.OfCountry.class).stream().filter(Finding.OfCountry::isHost).toList();
    if (hosts.isEmpty()) {
      return;
    }
    Jurisdiction read = hosts.getFirst().country();
    if (!source.country().isStated()) {
      merged.country(read);
    } else if (hosts.stream().noneMatch(each -> each.country().equals(source.country()))) {
      contradictions.add(new Contradiction("country", source.country().code(), read.code()));
    }
  }

  private void languages() {
    if (!source.languages().isEmpty()) {
      return;
    }
    Map<String, LanguageNeed> byCode = new LinkedHashMap<>();
    findings(Finding.OfLanguage.class)
        .forEach(each -> byCode.putIfAbsent(each.language().language().code(), each.language()));
    merged.languages(ImmutableList.copyOf(byCode.values()));
  }

  private void window() {
    List<Finding.OfWindow> windows = findings(Finding.OfWindow.class);
    if (windows.isEmpty()) {
      return;
    }
    DateSpan read = windows.getFirst().window();
    if (!source.window().isStated()) {
      merged.window(read);
    } else if (read.firstDay().isAfter(source.window().lastDay())
        || read.lastDay().isBefore(source.window().firstDay())) {
      contradictions.add(new Contradiction("from", source.window().toString(), read.toString()));
    }
  }

  private void quantities() {
    for (Finding.OfQuantity each : findings(Finding.OfQuantity.class).reversed()) {
      switch (each.quantity()) {
        case DAYS -> quantity("days", source.days(), each.value(), () -> merged.days(each.value()));
        case EXPERTS -> quantity("experts", source.experts(), each.value(), () -> merged.experts(each.value()));
        case MINIMUM_YEARS ->
            quantity("minimumYears", source.minimumYears(), each.value(), () -> merged.minimumYears(each.value()));
      }
    }
  }

  private void quantity(String field, int stated, int read, Runnable fill) {
    if (stated == 0) {
      fill.run();
    } else if (stated != read) {
      contradictions.add(new Contradiction(field, String.valueOf(stated), String.valueOf(read)));
    }
  }

  private void modality() {
    findings(Finding.OfModality.class).stream().findFirst().map(Finding.OfModality::modality).ifPresent(read -> {
      if (source.modality() == Modality.UNSTATED) {
        merged.modality(read);
      } else if (!source.modality().serves(read)) {
        contradictions.add(new Contradiction("modality", source.modality().name(), read.name()));
      }
    });
  }

  private void states() {
    for (Finding.OfStates each : findings(Finding.OfStates.class)) {
      if (each.excluded()) {
        merged.excludeNationalities(each.states());
      } else if (source.participatingStates().isEmpty()) {
        merged.participatingStates(each.states());
      }
    }
  }

  private <T extends Finding> List<T> findings(Class<T> kind) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
