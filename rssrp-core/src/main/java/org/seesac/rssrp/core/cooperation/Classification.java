package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.seesac.rssrp.core.cooperation.CooperationClass.Base;
import org.seesac.rssrp.core.cooperation.CooperationClass.Form;
import org.seesac.rssrp.core.cooperation.CooperationClass.Label;
import org.seesac.rssrp.core.reference.DacRecipients;
import org.seesac.rssrp.core.reference.DacRecipients.Listing;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.ParticipatingJurisdiction;
import org.seesac.rssrp.core.reference.ParticipatingJurisdiction.Role;
import org.seesac.rssrp.core.reference.Region;

/** Decides what kind of cooperation one exchange is on one day, and writes down why. Used once. */
final class Classification {

  private static final String BILATERAL_CODE = "1";
  private static final String MULTILATERAL_CODE = "4";
  private static final String TRIANGULAR_CODE = "8";
  private static final ImmutableSet<Role> ROLES_OF_THE_UNION = ImmutableSet.of(Role.NOMINATING_EU, Role.POSSIBLE_EU);

  private final Exchange exchange;
  private final LocalDate day;
  private final DacRecipients list;
  private final Listing recipient;
  private final List<Ruling> trace = new ArrayList<>();

  Classification(Exchange exchange, LocalDate day, DacRecipients list) {
    this.exchange = exchange;
    this.day = day;
    this.list = list;
    this.recipient = list.listing(exchange.recipient(), day);
  }

  CooperationClass decide() {
    Set<Jurisdiction> foreign = Sets.difference(exchange.providers(), Set.of(exchange.recipient()));
    if (exchange.providers().isEmpty()) {
      note("A state gives expertise when an expert it nominated goes.", "No nominated expert goes.", "");
      return decided(Base.NONE, Form.MULTILATERAL_TA, Set.of(), MULTILATERAL_CODE);
    }
    if (foreign.isEmpty()) {
      note("Cooperation is between states.", "Provider and recipient are both " + exchange.recipient()
          + "; an expert who advises the own state may have a conflict of interest.", "");
      return decided(Base.NONE, Form.DOMESTIC, Set.of(), "");
    }
    return recipient == Listing.LISTED ? toListed(foreign) : toUnlisted();
  }

  private CooperationClass toUnlisted() {
    String rule = "Development cooperation goes to a recipient on the DAC list of the day.";
    if (recipient == Listing.NOT_AT_HAND) {
      note(rule, "No list of " + day + " is at hand.", list.toString());
      return decided(Base.UNKNOWN, Form.UNKNOWN, Set.of(), "");
    }
    note(rule, exchange.recipient() + " is not on it on " + day + ".", list.toString());
    return decided(Base.OTHER, Form.NOT_DEVELOPMENT_COOPERATION, Set.of(), "");
  }

  private CooperationClass toListed(Set<Jurisdiction> foreign) {
    note("Development cooperation goes to a recipient on the DAC list of the day.",
        exchange.recipient() + " is on it on " + day + ".", list.toString());
    Set<Jurisdiction> developing =
        Sets.filter(foreign, each -> list.listing(each, day) == Listing.LISTED);
    note("It is South-South when at least one provider is on that list too, otherwise North-South.",
        "On it: " + codes(developing) + "; not on it: " + codes(Sets.difference(foreign, developing)) + ".",
        list.toString());
    return developing.isEmpty() ? northSouth(foreign) : southSouth(developing);
  }

  private CooperationClass southSouth(Set<Jurisdiction> developing) {
    boolean isTriangular = exchange.hasThirdParty();
    note("South-South cooperation is triangular when a facilitator or funder beside the two supports it.",
        isTriangular ? "Third parties: " + thirdParties() + "." : "There is no third party.", "");
    Set<Label> labels = isEastern(developing) ? Set.of(Label.EAST_EAST) : Set.of();
    return isTriangular
        ? decided(Base.SOUTH_SOUTH, Form.TRIANGULAR, labels, TRIANGULAR_CODE)
        : decided(Base.SOUTH_SOUTH, Form.SOUTH_SOUTH_BILATERAL, labels, BILATERAL_CODE);
  }

  private CooperationClass northSouth(Set<Jurisdiction> foreign) {
    boolean isThrough = exchange.facilitator().kind() == Organisation.Kind.MULTILATERAL;
    note("North-South cooperation goes through a multilateral organisation when one facilitates it.",
        isThrough ? exchange.facilitator().name() + " does." : "None does.", "");
    Set<Label> labels = isOfTheEasternUnion(foreign) ? Set.of(Label.EAST_SOUTH) : Set.of();
    Form form = isThrough ? Form.BILATERAL_THROUGH_MULTILATERAL : Form.BILATERAL;
    return decided(Base.NORTH_SOUTH, form, labels, BILATERAL_CODE);
  }

  private boolean isEastern(Set<Jurisdiction> developing) {
    Set<Jurisdiction> east = Region.of("ECIS").members();
    boolean isEastern =
        east.contains(exchange.recipient()) && developing.stream().anyMatch(east::contains);
    note("It is East-East when a developing provider and the recipient are both of the region ECIS.",
        isEastern ? "Both are." : "Not both are.", Words.of(Region.edition()));
    return isEastern;
  }

  private boolean isOfTheEasternUnion(Set<Jurisdiction> foreign) {
    boolean isEastern = ParticipatingJurisdiction.all().stream()
        .anyMatch(each -> ROLES_OF_THE_UNION.contains(each.role()) && foreign.contains(each.jurisdiction()));
    note("It is East-South when a provider is a participating member of the European Union.",
        isEastern ? "One is." : "None is.", Words.of(ParticipatingJurisdiction.edition()));
    return isEastern;
  }

  private String thirdParties() {
    List<String> names = new ArrayList<>();
    if (exchange.facilitator().isStated()) {
      names.add(exchange.facilitator().name());
    }
    exchange.thirdFunders().forEach(each -> names.add(each.name()));
    return String.join(", ", names);
  }

  private CooperationClass decided(Base base, Form form, Set<Label> labels, String code) {
    return new CooperationClass(day, base, form, labels, code, recipient, trace);
  }

  private void note(String rule, String finding, String rests) {
    trace.add(new Ruling(rule, finding, rests));
  }

  private static String codes(Set<Jurisdiction> jurisdictions) {
    return jurisdictions.isEmpty()
        ? "none"
        : String.join(", ", jurisdictions.stream().sorted().map(Jurisdiction::code).toList());
  }
}
