package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.seesac.rssrp.matching.interpret.Outline.Part;
import org.seesac.rssrp.matching.interpret.PlaceMention.Kind;

/** How strongly the places of one sentence speak for a host country. */
final class PlaceEvidence {

  private static final String CUES = "place-cues.tsv";
  private static final CueList ASIDE_BEFORE = CueList.of(CUES, "aside-before");
  private static final CueList ASIDE_BEHIND = CueList.of(CUES, "aside-behind");
  private static final CueList ASIDE_NOUN = CueList.of(CUES, "aside-noun");
  private static final CueList EVENTS = CueList.of(CUES, "event");
  private static final CueList MISSION = CueList.of(CUES, "mission");
  private static final CueList MISSION_BEHIND = CueList.of(CUES, "mission-behind");
  private static final CueList INSTITUTIONS = CueList.of(CUES, "institution");
  private static final CueList TREATIES = CueList.of(CUES, "treaty");
  private static final CueList SEATS = CueList.of(CUES, "seat");
  private static final CueList WE = CueList.of(CUES, "we");
  private static final CueList LINKS = CueList.of("language-cues.tsv", "or", "and");

  private static final int NEAR = 2;
  private static final int FAR = 7;

  /** The weight of an aside: it names a country but asks nothing for it. */
  static final double ASIDE = 0;

  private static final double SUPPORTED = 2;

  private final Part part;
  private final CueText text;
  private final boolean isTitle;
  private final LanguageClauses languages;
  private final List<StateClauses.Clause> states;
  private final CueMarks asideBefore;
  private final CueMarks asideBehind;
  private final CueMarks asideNoun;
  private final CueMarks events;
  private final CueMarks mission;
  private final CueMarks missionBehind;
  private final CueMarks institutions;
  private final CueMarks treaties;
  private final CueMarks seats;
  private final CueMarks we;
  private final CueMarks links;

  private PlaceEvidence(Part part, boolean isTitle, List<PlaceMention> places) {
    this.part = part;
    this.text = part.text();
    this.isTitle = isTitle;
    this.languages = LanguageClauses.of(text);
    this.states = StateClauses.in(text, places);
    this.asideBefore = CueMarks.of(ASIDE_BEFORE, text);
    this.asideBehind = CueMarks.of(ASIDE_BEHIND, text);
    this.asideNoun = CueMarks.of(ASIDE_NOUN, text);
    this.events = CueMarks.of(EVENTS, text);
    this.mission = CueMarks.of(MISSION, text);
    this.missionBehind = CueMarks.of(MISSION_BEHIND, text);
    this.institutions = CueMarks.of(INSTITUTIONS, text);
    this.treaties = CueMarks.of(TREATIES, text);
    this.seats = CueMarks.of(SEATS, text);
    this.we = CueMarks.of(WE, text);
    this.links = CueMarks.of(LINKS, text);
  }

  /**
   * A place with its weight.
   *
   * @param place the place
   * @param weight how strongly it speaks for a host; {@link #ASIDE} when it is no host
   * @param ground why
   * @param span where it stands
   */
  record Weighed(PlaceMention place, double weight, Ground ground, Span span) {}

  /** The places of a sentence; names of languages, treaties and the like are left out. */
  static List<Weighed> in(Part part, boolean isTitle) {
    List<PlaceMention> places = PlaceMention.in(part.text());
    return places.isEmpty() ? List.of() : new PlaceEvidence(part, isTitle, places).weigh(places);
  }

  private List<Weighed> weigh(List<PlaceMention> places) {
    List<Weighed> all = new ArrayList<>();
    for (PlaceMention place : places) {
      boolean isOther = isLanguage(place) || isTreaty(place);
      if (!isOther) {
        boolean continues = !all.isEmpty() && isAside(all.getLast()) && isSameList(all.getLast().place(), place);
        int free = all.isEmpty() ? 0 : all.getLast().place().last() + 1;
        all.add(continues ? aside(place, all.getLast().ground()) : weigh(place, free));
      }
    }
    return ImmutableList.copyOf(all);
  }

  private static boolean isAside(Weighed weighed) {
    return weighed.weight() == ASIDE && !weighed.place().isWeak();
  }

  private Weighed weigh(PlaceMention place, int free) {
    if (states.stream().anyMatch(each -> each.holds(place))) {
      return aside(place, Ground.NATIONALITY);
    }
    boolean atWork = isAtWork(place);
    if (!atWork && isSetAside(place, free)) {
      return aside(place, Ground.BESIDE_THE_POINT);
    }
    if (seats.covers(place.first()) && !atWork) {
      return aside(place, Ground.SEAT);
    }
    double weight = base(place) + setting(place, atWork) + supported(place);
    return new Weighed(place, Math.max(ASIDE, weight), ground(place, atWork), text.span(place.first(), place.last()));
  }

  private Weighed aside(PlaceMention place, Ground ground) {
    return new Weighed(place, ASIDE, ground, text.span(place.first(), place.last()));
  }

  private static double base(PlaceMention place) {
    if (place.isWeak()) {
      return ASIDE;
    }
    return switch (place.kind()) {
      case NAME, CAPITAL, ABBREVIATION -> 3;
      case CITY, REGION -> 2.8;
      case DEMONYM -> 1.5;
      case INSTITUTION -> 1.2;
    };
  }

  /** A word of two meanings is a place beside an office: "the prosecution of Encarnación". */
  private double supported(PlaceMention place) {
    return place.isWeak() && place.kind().isTown()
        && !place.isAmbiguous()
        && institutions.coversAny(place.first() - NEAR, place.first() - 1)
            ? SUPPORTED
            : 0;
  }

  private double setting(PlaceMention place, boolean atWork) {
    double weight = atWork ? 3 : 0;
    weight += !place.isWeak() && isTitle ? 1 : 0;
    weight += !place.isWeak() && part.isIn(Section.PLACE) ? 2 : 0;
    weight -= !atWork && isEventPlace(place) ? 2 : 0;
    return weight + (place.kind() == Kind.DEMONYM && !place.isWeak() ? people(place) : 0);
  }

  /** An adjective beside an institution asks; people beside "we" are others. */
  private double people(PlaceMention place) {
    if (institutions.coversAny(place.first() - NEAR, place.last() + NEAR)) {
      return 1.2;
    }
    boolean ours = we.coversAny(place.first() - NEAR, place.first() - 1);
    return we.isAny() && !ours ? -1 : 0;
  }

  private static Ground ground(PlaceMention place, boolean atWork) {
    if (atWork) {
      return Ground.PLACE_OF_WORK;
    }
    return switch (place.kind()) {
      case NAME, ABBREVIATION -> Ground.COUNTRY_NAMED;
      case CAPITAL -> Ground.CAPITAL_NAMED;
      case CITY, REGION -> Ground.PLACE_NAMED;
      case DEMONYM -> Ground.PEOPLE_NAMED;
      case INSTITUTION -> Ground.INSTITUTION_NAMED;
    };
  }

  private boolean isAtWork(PlaceMention place) {
    return (mission.endsIn(place.first() - FAR, place.first() - 1) && isFree(place.first() - FAR, place.first()))
        || missionBehind.coversAny(place.last() + 1, place.last() + FAR);
  }

  /** Whether the nearest word for work before a place is not cut off by another condition. */
  private boolean isFree(int from, int place) {
    for (int token = place - 1; token >= Math.max(0, from); token--) {
      if (mission.covers(token)) {
        return true;
      }
      if (asideBefore.covers(token) || asideNoun.covers(token) || events.covers(token)) {
        return false;
      }
    }
    return true;
  }

  /** Only words behind the place before it can set a place aside: "like in Croatia, Moldova wants". */
  private boolean isSetAside(PlaceMention place, int free) {
    int before = place.first() - 1;
    int from = Math.max(free, before - 1);
    return asideBefore.endsIn(from, before)
        || asideNoun.coversAny(from, before)
        || (isAdjectival(place) && asideBehind.covers(place.last() + 1));
  }

  /** Nouns behind a demonym go with it; in Turkish they also follow names. */
  private boolean isAdjectival(PlaceMention place) {
    return place.kind() == Kind.DEMONYM || text.language().equals("tr");
  }

  private boolean isEventPlace(PlaceMention place) {
    return place.kind().isTown() && events.coversAny(place.first() - FAR + 1, place.first() - 1);
  }

  /** Whether two places stand in one list; after a mere comma only when the list goes on with a word like "or". */
  private boolean isSameList(PlaceMention one, PlaceMention next) {
    int between = next.first() - one.last() - 1;
    boolean comma = LanguageClauses.isBoundary(text.gapBefore(one.last() + 1)) && links.covers(next.last() + 1);
    return between <= NEAR && (comma || links.coversAny(one.last() + 1, next.first() - 1));
  }

  private boolean isLanguage(PlaceMention place) {
    return place.kind() == Kind.DEMONYM && languages.isLanguage(place.first());
  }

  /** Conventions and processes bear the name of the town they were agreed in. */
  private boolean isTreaty(PlaceMention place) {
    if (!place.kind().isTown()) {
      return false;
    }
    boolean behind = text.has(place.last() + 1) && !text.gapBefore(place.last() + 1).contains(",")
        && treaties.covers(place.last() + 1);
    return behind || (treaties.coversAny(place.first() - NEAR, place.first() - 1)
        && !LanguageClauses.isBoundary(text.gapBefore(place.first())));
  }
}
