package org.seesac.rssrp.matching.interpret;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.interpret.NameTable.Found;
import org.seesac.rssrp.matching.interpret.NameTable.Name;

/**
 * Words of a sentence that name a country or point to one. Immutable.
 *
 * @param code the country, ISO 3166-1 alpha-2
 * @param kind what sort of name it is
 * @param isWeak whether it can mean something else and therefore never decides alone
 * @param isAmbiguous whether the same words name other countries too
 * @param first its first token
 * @param last its last token
 */
record PlaceMention(String code, Kind kind, boolean isWeak, boolean isAmbiguous, int first, int last) {

  private static final NameTable PLACES = NameTable.of("places.tsv");
  private static final String WEAK = "-weak";

  /** What sort of name it is, the clearest first. */
  enum Kind {
    NAME,
    CAPITAL,
    ABBREVIATION,
    CITY,
    REGION,
    DEMONYM,
    /** A parliament, an agency or an office that only one country has. */
    INSTITUTION;

    static Kind of(String kind) {
      String plain = kind.replace(WEAK, "").replace("-language", "");
      return valueOf(Ascii.toUpperCase(plain));
    }

    boolean isTown() {
      return this == CAPITAL || this == CITY;
    }
  }

  /** All in a sentence, from left to right; a word that may mean several countries gives a weak one for each. */
  static List<PlaceMention> in(CueText text) {
    ImmutableList.Builder<PlaceMention> mentions = ImmutableList.builder();
    int token = 0;
    while (token < text.size()) {
      Optional<Found> found = PLACES.at(text, token);
      boolean isPart = found.filter(each -> isHyphenated(text, each)).isPresent();
      found.ifPresent(each -> of(each).forEach(place -> mentions.add(isPart ? place.weakened() : place)));
      token = found.map(Found::last).orElse(token) + 1;
    }
    return mentions.build();
  }

  /** Whether it is a part of a longer name, as in "Liptako-Gourma". */
  private static boolean isHyphenated(CueText text, Found found) {
    return text.gapBefore(found.first()).equals("-") || text.gapBefore(found.last() + 1).equals("-");
  }

  private static List<PlaceMention> of(Found found) {
    List<PlaceMention> strong = mentions(found, false);
    if (strong.size() == 1) {
      return strong;
    }
    List<PlaceMention> named = strong.isEmpty() ? mentions(found, true) : strong;
    return named.size() == 1 ? named : named.stream().map(PlaceMention::asAmbiguous).toList();
  }

  private static List<PlaceMention> mentions(Found found, boolean weak) {
    List<PlaceMention> known = new ArrayList<>();
    for (Name name : found.names()) {
      boolean isNew = known.stream().noneMatch(each -> each.code().equals(name.code()));
      if (isNew && name.kind().endsWith(WEAK) == weak) {
        known.add(new PlaceMention(name.code(), Kind.of(name.kind()), weak, false, found.first(), found.last()));
      }
    }
    return known;
  }

  private PlaceMention weakened() {
    return new PlaceMention(code, kind, true, isAmbiguous, first, last);
  }

  private PlaceMention asAmbiguous() {
    return new PlaceMention(code, kind, true, true, first, last);
  }
}
