package org.seesac.rssrp.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** What would have to be different about an expert to be listed, or to be listed higher: found by scoring again. */
final class Counterfactuals {

  private final SupportRequest request;
  private final MatchingPolicy policy;
  private final Wording wording;

  Counterfactuals(SupportRequest request, MatchingPolicy policy, Wording wording) {
    this.request = request;
    this.policy = policy;
    this.wording = wording;
  }

  /** The expert with one thing different each, by what is different. */
  Map<String, Expert> changes(Expert expert) {
    Map<String, Expert> changes = new LinkedHashMap<>();
    for (LanguageNeed need : request.languages()) {
      boolean suffices =
          EligibilityRules.levelOf(expert, need).filter(level -> level.suffices(need.level())).isPresent();
      if (!suffices) {
        changes.put(
            wording.say("counterfactual.language", wording.of(need.language()), wording.of(need.level())),
            speaking(expert, need));
      }
    }
    Availability now = expert.availability();
    if (now.noticeDays() > 0) {
      changes.put(wording.say("counterfactual.notice"), expert.withAvailability(
          new Availability(now.absences(), now.maxDays(), 0, now.modalities())));
    }
    if (!now.absences().isEmpty()) {
      changes.put(wording.say("counterfactual.absences"), expert.withAvailability(
          new Availability(List.of(), now.maxDays(), now.noticeDays(), now.modalities())));
    }
    if (now.maxDays() > 0) {
      changes.put(wording.say("counterfactual.length"), expert.withAvailability(
          new Availability(now.absences(), 0, now.noticeDays(), now.modalities())));
    }
    if (!now.modalities().isEmpty()) {
      changes.put(wording.say("counterfactual.modality"), expert.withAvailability(
          new Availability(now.absences(), now.maxDays(), now.noticeDays(), Set.of())));
    }
    return changes;
  }

  /** Whether a change admits the expert or raises the score. */
  boolean helps(Candidate before, Candidate after) {
    boolean listable = after.isEligible() || policy.includesBarred();
    boolean admitted = !before.isEligible() && after.isEligible();
    return listable && (admitted || after.score().milliPoints() > before.score().milliPoints());
  }

  String words(String change, long rank) {
    return wording.say("counterfactual.rank", change, rank);
  }

  private static Expert speaking(Expert expert, LanguageNeed need) {
    List<SpokenLanguage> languages = new ArrayList<>(expert.languages());
    languages.removeIf(each -> each.language().equals(need.language()));
    languages.add(new SpokenLanguage(need.language(), need.level()));
    return expert.withLanguages(languages);
  }
}
