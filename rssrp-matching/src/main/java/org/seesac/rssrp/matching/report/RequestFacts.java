package org.seesac.rssrp.matching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** The conditions of a request as labelled lines; what is not stated is left out. */
final class RequestFacts {

  private final SupportRequest request;
  private final Masking masking;
  private final Wording wording;
  private final List<Fact> facts = new ArrayList<>();

  RequestFacts(SupportRequest request, Masking masking, Wording wording) {
    this.request = request;
    this.masking = masking;
    this.wording = wording;
  }

  List<Fact> facts() {
    add("request.id", request.id());
    add("request.by", request.requestedBy());
    add("request.host", request.country().isStated() ? wording.of(request.country()) : "");
    add("request.window", wording.of(request.window()));
    add("request.days", number(request.days()));
    add("request.modality", request.modality() == Modality.UNSTATED ? "" : wording.name(request.modality()));
    add("request.languages",
        request.languages().stream().map(wording::of).collect(Collectors.joining(wording.separator())));
    add("request.experts", number(request.experts()));
    add("request.years", number(request.minimumYears()));
    add("request.excluded", wording.of(request.excludedNationalities()));
    add("request.only", wording.of(request.participatingStates()));
    return List.copyOf(facts);
  }

  private void add(String key, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(wording.say(key), PlainText.line(masking.shown(value))));
    }
  }

  private static String number(int value) {
    return value == 0 ? "" : String.valueOf(value);
  }
}
