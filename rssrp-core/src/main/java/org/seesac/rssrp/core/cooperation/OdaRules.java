package org.seesac.rssrp.core.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.CrsPurpose;
import org.seesac.rssrp.core.reference.DacRecipients;
import org.seesac.rssrp.core.reference.DacRecipients.Listing;

/** The three questions about official development assistance. Immutable. */
final class OdaRules {

  private static final String RECIPIENT_RULE = "Aid goes to a recipient on the DAC list of the day.";
  private static final String ACTIVITY_RULE =
      "The activity promotes development: civilian beneficiaries count, support to police counts for civil policing, "
          + "support to armed forces only for governance, civilian oversight and small-arms control, intelligence never.";
  private static final String PROVIDER_RULE = "An official agency outside the DAC list bears the cost and reports it.";

  private final DacRecipients list;

  OdaRules(DacRecipients list) {
    this.list = list;
  }

  OdaAssessment assess(Mission mission, List<SectorShare> sectors, LocalDate day) {
    Exchange exchange = mission.exchange();
    return new OdaAssessment(
        recipient(exchange, day), activity(mission.beneficiary(), sectors), provider(exchange, day));
  }

  private OdaAnswer recipient(Exchange exchange, LocalDate day) {
    return switch (list.listing(exchange.recipient(), day)) {
      case LISTED -> answer(Verdict.LIKELY, RECIPIENT_RULE, exchange.recipient() + " is on it on " + day + ".");
      case NOT_LISTED ->
          answer(Verdict.UNLIKELY, RECIPIENT_RULE, exchange.recipient() + " is not on it on " + day + ".");
      case NOT_AT_HAND -> answer(Verdict.UNKNOWN, RECIPIENT_RULE, "No list of " + day + " is at hand.");
    };
  }

  private static OdaAnswer activity(Beneficiary beneficiary, List<SectorShare> sectors) {
    String named = Words.of(CrsPurpose.edition());
    if (sectors.isEmpty()) {
      return OdaAnswer.of(Verdict.UNKNOWN, ACTIVITY_RULE, "No purpose code is known for its concepts.", named);
    }
    String purposes = sectors.stream().map(each -> each.purpose().code()).collect(Collectors.joining(", "));
    String reason = "The beneficiary is of the kind '" + Words.of(beneficiary) + "', the purpose " + purposes + ".";
    return OdaAnswer.of(
        switch (beneficiary) {
          case CIVILIAN -> Verdict.LIKELY;
          case POLICE, MILITARY -> Verdict.REVIEW;
          case OTHER_SECURITY_FORCE -> Verdict.UNLIKELY;
        }, ACTIVITY_RULE, reason, named);
  }

  private OdaAnswer provider(Exchange exchange, LocalDate day) {
    if (!list.edition().holdsOn(day)) {
      return answer(Verdict.UNKNOWN, PROVIDER_RULE, "No list of " + day + " is at hand.");
    }
    return exchange.funders().isEmpty() ? providersPay(exchange, day) : fundersPay(exchange.funders(), day);
  }

  private OdaAnswer fundersPay(List<Organisation> funders, LocalDate day) {
    List<String> donors = funders.stream().filter(each -> isDonor(each, day)).map(Organisation::name).toList();
    if (donors.size() == funders.size()) {
      return answer(Verdict.LIKELY, PROVIDER_RULE, "All funders are such agencies: " + String.join(", ", donors) + ".");
    }
    if (!donors.isEmpty()) {
      return answer(Verdict.REVIEW, PROVIDER_RULE,
          "Only these funders are such agencies: " + String.join(", ", donors) + ". Their share alone can count.");
    }
    boolean isOfficial = funders.stream().anyMatch(Organisation::isOfficial);
    return isOfficial
        ? answer(Verdict.REVIEW, PROVIDER_RULE, "The funding states are on the list, or are not named; some report.")
        : answer(Verdict.UNLIKELY, PROVIDER_RULE, "No funder is an official agency.");
  }

  private OdaAnswer providersPay(Exchange exchange, LocalDate day) {
    long donors = exchange.providers().stream()
        .filter(each -> list.listing(each, day) == Listing.NOT_LISTED && !each.equals(exchange.recipient()))
        .count();
    if (donors == 0) {
      return answer(Verdict.UNLIKELY, PROVIDER_RULE,
          "No funder is named, and no provider is outside the list; what developing countries give is counted as "
              + "South-South cooperation.");
    }
    return donors == exchange.providers().size()
        ? answer(Verdict.LIKELY, PROVIDER_RULE, "The providing states bear the cost and are not on the list.")
        : answer(Verdict.REVIEW, PROVIDER_RULE, "Only some of the providing states are outside the list.");
  }

  private boolean isDonor(Organisation funder, LocalDate day) {
    boolean isState =
        funder.state().isStated() && list.listing(funder.state(), day) == Listing.NOT_LISTED;
    return funder.kind() == Organisation.Kind.MULTILATERAL || (funder.isOfficial() && isState);
  }

  private OdaAnswer answer(Verdict verdict, String rule, String reason) {
    return OdaAnswer.of(verdict, rule, reason, list.toString());
  }
}
