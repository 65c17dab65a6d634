package org.seesac.rssrp.matching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.SupportRequest;

/** The conditions of a request as labelled lines; what is not stated is left out. */
final class RequestFacts {

  private final SupportRequest request;
  private final Masking masking;
  private final List<Fact> facts = new ArrayList<>();

  RequestFacts(SupportRequest request, Masking masking) {
    this.request = request;
    this.masking = masking;
  }

  List<Fact> facts() {
    add("Request", request.id());
    add("Asked by", request.requestedBy());
    add("Host", request.country().isStated() ? request.country().name("en") : "");
    add("Window", request.window().isStated() ? Words.of(request.window()) : "");
    add("Working days", number(request.days()));
    add("Way of working", request.modality() == Modality.UNSTATED ? "" : Words.of(request.modality()));
    add("Languages", request.languages().stream().map(Words::of).collect(Collectors.joining("; ")));
    add("Experts wanted", number(request.experts()));
    add("Years of experience", number(request.minimumYears()));
    add("Excluded nationalities", Words.of(request.excludedNationalities()));
    add("Only nominated by", Words.of(request.participatingStates()));
    return List.copyOf(facts);
  }

  private void add(String label, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(label, PlainText.line(masking.shown(value))));
    }
  }

  private static String number(int value) {
    return value == 0 ? "" : String.valueOf(value);
  }
}
