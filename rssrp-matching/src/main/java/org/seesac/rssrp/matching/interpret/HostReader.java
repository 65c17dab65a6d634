package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.matching.interpret.Outline.Part;
import org.seesac.rssrp.matching.interpret.PlaceEvidence.Weighed;

/** Reads the country where support is needed, and tells it from countries that are only mentioned. */
final class HostReader implements FieldReader {

  /** A country is taken for the host from this weight on. */
  private static final double LEAST_WEIGHT = 1;

  /** Two different words that are ambiguous each count together as one clear word. */
  private static final double TWO_WEAK = 2;

  /** What each further mention adds, as a share of a clear one. */
  private static final double FURTHER = 0.35;

  private static final int MOST_FURTHER = 4;

  /** Another country is a host too when it is named at least this share as strongly as the first. */
  private static final double EQUAL_SHARE = 0.9;

  private static final double HIGHEST_CONFIDENCE = 0.97;

  @Override
  public List<Finding> read(RequestText text) {
    Outline outline = Outline.of(text);
    Map<String, Country> countries = new LinkedHashMap<>();
    for (Part part : outline.parts()) {
      for (Weighed each : PlaceEvidence.in(part, outline.isTitle(part))) {
        countries.computeIfAbsent(each.place().code(), code -> new Country(each)).add(each);
      }
    }
    return findings(countries);
  }

  private static List<Finding> findings(Map<String, Country> countries) {
    double best = countries.values().stream().mapToDouble(Country::weight).max().orElse(0);
    return countries.entrySet().stream()
        .filter(each -> each.getValue().isNamed())
        .sorted(Comparator.comparingDouble((Map.Entry<String, Country> each) -> each.getValue().weight()).reversed())
        .map(each -> finding(each.getKey(), each.getValue(), best))
        .toList();
  }

  private static Finding finding(String code, Country country, double best) {
    boolean isHost = country.weight() >= LEAST_WEIGHT && country.weight() >= EQUAL_SHARE * best;
    double confidence = Math.min(HIGHEST_CONFIDENCE, 0.5 + 0.08 * Math.min(country.weight(), best));
    return new Finding.OfCountry(
        Jurisdiction.of(code), isHost, confidence, country.strongest.ground(), country.spans(isHost));
  }

  /** What a text says about one country. */
  private static final class Country {
    private final List<Weighed> mentions = new ArrayList<>();
    private final Set<String> weakWords = new HashSet<>();
    private Weighed strongest;

    Country(Weighed first) {
      this.strongest = first;
    }

    void add(Weighed mention) {
      mentions.add(mention);
      if (mention.place().isWeak()) {
        weakWords.add(mention.span().quote());
      }
      strongest = mention.weight() > strongest.weight() ? mention : strongest;
    }

    /** Whether more than one ambiguous word names it. */
    boolean isNamed() {
      return weight() > 0 || mentions.stream().anyMatch(each -> !each.place().isWeak());
    }

    double weight() {
      long counted = mentions.stream().filter(each -> each.weight() >= LEAST_WEIGHT).count();
      double weight = Math.max(strongest.weight(), weakWords.size() > 1 ? TWO_WEAK : 0);
      return weight + FURTHER * Math.min(MOST_FURTHER, Math.max(0, counted - 1));
    }

    List<Span> spans(boolean isHost) {
      return mentions.stream().filter(each -> !isHost || each.weight() > 0).map(Weighed::span).toList();
    }
  }
}
