package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.SupportRequest;

/** The smallest changes of a request that would admit more experts, found by judging the barred ones again. */
final class Advice {

  private static final int WEEK = 7;
  private static final int MOST = 3;
  private static final ImmutableSet<Barrier.Kind> MOVABLE = Sets.immutableEnumSet(
      Barrier.Kind.APPROVAL_NOT_IN_FORCE,
      Barrier.Kind.CONSENT_NOT_IN_FORCE,
      Barrier.Kind.TOO_FEW_DAYS,
      Barrier.Kind.TOO_LONG,
      Barrier.Kind.NOTICE_TOO_SHORT,
      Barrier.Kind.MODALITY_REFUSED,
      Barrier.Kind.LANGUAGE_BELOW_LEVEL);

  private Advice() {}

  static List<Relaxation> of(SupportRequest request, MatchingPolicy policy, LocalDate asOf, List<BarredExpert> barred) {
    List<Relaxation> gains = new ArrayList<>();
    List<BarredExpert> movable = barred.stream().filter(Advice::isMovable).toList();
    changes(request).forEach((change, changed) -> {
      EligibilityRules rules = new EligibilityRules(changed, policy, asOf);
      long admitted = movable.stream().filter(each -> rules.barriers(each.expert()).isEmpty()).count();
      if (admitted > 0) {
        gains.add(new Relaxation(change, admitted));
      }
    });
    return gains.stream()
        .sorted(Comparator.comparingLong(Relaxation::admitted).reversed().thenComparing(Relaxation::toString))
        .limit(MOST)
        .toList();
  }

  /** Whether every barrier is one that a change of the request can lift. */
  private static boolean isMovable(BarredExpert barred) {
    return barred.barriers().stream().map(Barrier::kind).allMatch(MOVABLE::contains);
  }

  private static Map<Relaxation.Change, SupportRequest> changes(SupportRequest request) {
    Map<Relaxation.Change, SupportRequest> changes = new LinkedHashMap<>();
    for (int i = 0; i < request.languages().size(); i++) {
      lowered(request, i, changes);
    }
    if (!request.window().to().isOpen() && !request.window().from().isOpen()) {
      LocalDate later = request.window().lastDay().plusDays(WEEK);
      changes.put(
          new Relaxation.LongerWindow(),
          request.toBuilder().window(request.window().firstDay(), later).build());
    }
    if (request.days() > 1) {
      int fewer = Math.max(1, request.days() * 3 / 4);
      changes.put(new Relaxation.FewerDays(fewer, request.days()), request.toBuilder().days(fewer).build());
    }
    if (request.modality() == Modality.ON_SITE) {
      changes.put(new Relaxation.RemoteToo(), request.toBuilder().modality(Modality.EITHER).build());
    }
    return changes;
  }

  private static void lowered(SupportRequest request, int at, Map<Relaxation.Change, SupportRequest> changes) {
    LanguageNeed need = request.languages().get(at);
    if (!need.mandatory() || need.level() == LanguageLevel.A1) {
      return;
    }
    LanguageLevel lower = need.level().below();
    List<LanguageNeed> languages = new ArrayList<>(request.languages());
    languages.set(at, LanguageNeed.mandatory(need.language(), lower));
    changes.put(
        new Relaxation.LowerLevel(need.language(), lower, need.level()),
        request.toBuilder().languages(languages).build());
  }
}
