package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.DacRecipients;

/**
 * What kind of cooperation an exchange is on a day, with every rule that led there. Immutable.
 *
 * <p>Source: the UN's framework of operational guidelines on South-South and triangular cooperation (SSC/19/3): partners
 * from developing countries, with or without a developed country or a multilateral organisation in support. Developing is
 * here who is on the DAC list of the day.
 *
 * @param day the day by whose lists it was decided
 * @param base who gives to whom
 * @param form in which constellation
 * @param labels names that apply besides
 * @param collaborationType code of IATI's list CollaborationType; empty where none fits
 * @param recipientListing what the DAC list of the day says of the recipient
 * @param trace the rules in the order in which they were applied; never empty
 */
public record CooperationClass(
    LocalDate day,
    Base base,
    Form form,
    Set<Label> labels,
    String collaborationType,
    DacRecipients.Listing recipientListing,
    List<Ruling> trace) {

  /** Who gives to whom. */
  public enum Base {
    /** A developing country, perhaps among others, to a developing country. */
    SOUTH_SOUTH,
    /** Developed countries alone to a developing country. */
    NORTH_SOUTH,
    /** The recipient is not a developing country. */
    OTHER,
    /** No state gives to another. */
    NONE,
    /** The list of the day is not at hand. */
    UNKNOWN
  }

  /** In which constellation. */
  public enum Form {
    /** Between developing countries, with a third party's support. */
    TRIANGULAR,
    /** Between developing countries alone. */
    SOUTH_SOUTH_BILATERAL,
    /** From a developed to a developing country directly. */
    BILATERAL,
    /** From a developed to a developing country through a multilateral organisation. */
    BILATERAL_THROUGH_MULTILATERAL,
    /** International staff alone. */
    MULTILATERAL_TA,
    /** Within one state. */
    DOMESTIC,
    /** To a recipient that is not a developing country. */
    NOT_DEVELOPMENT_COOPERATION,
    /** The list of the day is not at hand. */
    UNKNOWN
  }

  /** Names that apply besides. */
  public enum Label {
    /** Both a provider and the recipient are developing countries of Europe, the Caucasus or Central Asia. */
    EAST_EAST,
    /** An eastern member of the European Union gives to a developing country. */
    EAST_SOUTH
  }

  /** Takes unmodifiable copies. */
  public CooperationClass {
    labels = ImmutableSet.copyOf(labels);
    trace = ImmutableList.copyOf(trace);
  }

  /**
   * The class as a reader sees it, such as {@code South-South, triangular, East-East}.
   *
   * @return {@code not known} where the list of the day is not at hand
   */
  public String words() {
    Stream<String> named = labels.stream().sorted().map(CooperationClass::name);
    return base == Base.UNKNOWN
        ? "not known"
        : Stream.concat(Stream.of(name(base), name(form)), named).collect(Collectors.joining(", "));
  }

  private static String name(Base base) {
    return switch (base) {
      case SOUTH_SOUTH -> "South-South";
      case NORTH_SOUTH -> "North-South";
      case OTHER, NONE, UNKNOWN -> Words.of(base);
    };
  }

  private static String name(Form form) {
    return switch (form) {
      case SOUTH_SOUTH_BILATERAL -> "bilateral";
      case MULTILATERAL_TA -> "multilateral technical assistance";
      default -> Words.of(form);
    };
  }

  private static String name(Label label) {
    return label == Label.EAST_EAST ? "East-East" : "East-South";
  }
}
