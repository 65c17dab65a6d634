package org.seesac.rssrp.core.cooperation;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.cooperation.CooperationClass.Base;
import org.seesac.rssrp.core.reference.Crosswalk;
import org.seesac.rssrp.core.reference.CrsPurpose;
import org.seesac.rssrp.core.reference.SdgTarget;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Derives areas, purposes, targets and the gender marker from what a mission is about. Immutable. */
final class Markers {

  private static final int AREA_DEPTH = 1;
  private static final String GENDER_STREAM = "gender";
  private static final String CAPACITY_TARGET = "17.9";

  private final Taxonomy taxonomy;

  Markers(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** The areas that hold the concepts; a stream as a whole has none. */
  List<Concept> areas(Set<ConceptId> concepts) {
    Set<ConceptId> reached = new LinkedHashSet<>();
    for (ConceptId concept : concepts) {
      reached.add(taxonomy.concept(concept).id());
      reached.addAll(taxonomy.ancestors(concept));
    }
    return taxonomy.atDepth(AREA_DEPTH).stream().filter(area -> reached.contains(area.id())).toList();
  }

  /** Areas weigh the same; an area with two purposes gives half of its weight to each. */
  List<SectorShare> sectors(List<Concept> areas) {
    Multimap<String, String> reasons = LinkedHashMultimap.create();
    Map<String, Integer> weights = new LinkedHashMap<>();
    int unit = areas.stream().mapToInt(area -> Math.max(1, purposes(area).size())).reduce(1, (a, b) -> a * b);
    for (Concept area : areas) {
      List<Crosswalk> purposes = purposes(area);
      for (Crosswalk each : purposes) {
        weights.merge(each.reference(), unit / purposes.size(), Integer::sum);
        reasons.put(each.reference(), reason(each));
      }
    }
    Map<String, BigDecimal> shares = Shares.of(weights);
    List<SectorShare> sectors = new ArrayList<>();
    shares.forEach((code, share) -> sectors.add(
        new SectorShare(CrsPurpose.of(code), share, String.join("; ", reasons.get(code)))));
    return sectors;
  }

  List<SdgContribution> targets(List<Concept> areas, CooperationClass cooperation) {
    SetMultimap<String, String> reasons = LinkedHashMultimap.create();
    SetMultimap<String, String> indicators = LinkedHashMultimap.create();
    for (Concept area : areas) {
      foremost(area, "SDG").forEach(each -> reasons.put(each.reference(), reason(each)));
      foremost(area, "SDG-INDICATOR").forEach(each -> indicators.put(targetOf(each.reference()), each.reference()));
    }
    if (cooperation.base() == Base.SOUTH_SOUTH || cooperation.base() == Base.NORTH_SOUTH) {
      reasons.put(CAPACITY_TARGET, "it builds capacity in a developing country: " + cooperation.words());
    }
    return reasons.keySet().stream()
        .map(code -> new SdgContribution(
            SdgTarget.of(code), List.copyOf(indicators.get(code)), String.join("; ", reasons.get(code))))
        .sorted(Comparator.comparingInt((SdgContribution each) -> each.target().goal())
            .thenComparing(each -> each.target().code()))
        .toList();
  }

  /** What people declared wins over what the concepts suggest. */
  GenderMarker gender(Mission mission) {
    if (mission.genderObjective() != GenderObjective.UNSTATED) {
      return new GenderMarker(mission.genderObjective(), "declared by those who planned the mission");
    }
    ConceptId stream = ConceptId.of(GENDER_STREAM);
    long inStream = mission.concepts().stream()
        .filter(each -> each.equals(stream) || taxonomy.ancestors(each).contains(stream))
        .count();
    if (inStream == 0) {
      return new GenderMarker(GenderObjective.UNSTATED, "nothing is declared, and no concept is of the gender stream");
    }
    return inStream == mission.concepts().size()
        ? new GenderMarker(GenderObjective.PRINCIPAL, "nothing is declared; all concepts are of the gender stream")
        : new GenderMarker(GenderObjective.SIGNIFICANT, "nothing is declared; some concepts are of the gender stream");
  }

  private static List<Crosswalk> purposes(Concept area) {
    return foremost(area, "CRS");
  }

  private static List<Crosswalk> foremost(Concept area, String framework) {
    return Crosswalk.foremost(area.id().value(), framework);
  }

  private static String targetOf(String indicator) {
    return indicator.substring(0, indicator.lastIndexOf('.'));
  }

  private static String reason(Crosswalk each) {
    return each.area() + (each.primary() ? " is about it" : " is related to it");
  }
}
