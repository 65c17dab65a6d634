package org.seesac.rssrp.matching;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.wording.Wording;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;

/**
 * Finds the experts of a roster who fit a request best, and tells why.
 *
 * <p>The door of this module. A score is a pure function of request, expert, taxonomy, policy and date; the index inside
 * only finds the best faster. Immutable after construction and safe for use by many threads; close it when done.
 */
public final class ExpertMatcher implements AutoCloseable {

  /** How many candidates a shortlist has where the caller does not say. */
  public static final int DEFAULT_LIMIT = 10;

  private final Roster roster;
  private final Clock clock;
  private final RequestInterpreter interpreter;
  private final List<ExpertProfile> profiles;
  private final Map<String, ExpertProfile> byId = new HashMap<>();
  private final BestFirst best;

  private ExpertMatcher(Roster roster, RequestInterpreter interpreter, Clock clock) {
    this.roster = roster;
    this.clock = clock;
    this.interpreter = interpreter;
    this.profiles = Profiles.of(roster, interpreter);
    this.profiles.forEach(profile -> byId.put(profile.expert().id(), profile));
    this.best = new BestFirst(Profiles.index(roster.taxonomy(), profiles), profiles);
  }

  /**
   * A matcher over a roster, in memory; nothing to configure.
   *
   * @param roster the experts
   * @return a matcher that takes today's date in UTC where a call does not give one
   */
  public static ExpertMatcher over(Roster roster) {
    return over(roster, Clock.systemUTC());
  }

  /**
   * A matcher over a roster that takes the date from a clock where a call does not give one.
   *
   * @param roster the experts
   * @param clock tells the day as of which experts are judged
   * @return a matcher
   */
  public static ExpertMatcher over(Roster roster, Clock clock) {
    return over(roster, RequestInterpreter.of(roster.taxonomy()), clock);
  }

  /**
   * A matcher over a roster with an interpreter made before, so that a roster that changes is matched again at once.
   *
   * @param roster the experts
   * @param interpreter reads requests and profiles; made for the roster's taxonomy
   * @param clock tells the day as of which experts are judged
   * @return a matcher
   */
  public static ExpertMatcher over(Roster roster, RequestInterpreter interpreter, Clock clock) {
    return new ExpertMatcher(roster, interpreter, clock);
  }

  /**
   * The roster that is matched.
   *
   * @return the roster
   */
  public Roster roster() {
    return roster;
  }

  /**
   * What a text asks for, before anybody is matched: show it, correct it, and match its request.
   *
   * @param text free text in any of the taxonomy's languages
   * @return what was understood
   * @throws IllegalArgumentException when the text is blank
   */
  public Interpretation interpret(String text) {
    return interpreter.interpret(text);
  }

  /**
   * What a request asks for in its fields and its text together.
   *
   * @param request the request
   * @return what was understood
   */
  public Interpretation interpret(SupportRequest request) {
    return interpreter.interpret(request);
  }

  /**
   * The ten best experts for a text, by the standard policy, as of today.
   *
   * @param text free text in any of the taxonomy's languages
   * @return the shortlist
   * @throws IllegalArgumentException when the text is blank
   */
  public Shortlist match(String text) {
    return match(SupportRequest.builder().text(text).build());
  }

  /**
   * The ten best experts for a request, by the standard policy, as of today.
   *
   * @param request the request
   * @return the shortlist
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when a need names a concept the taxonomy lacks
   */
  public Shortlist match(SupportRequest request) {
    return match(request, MatchingPolicy.standard(), LocalDate.now(clock), DEFAULT_LIMIT);
  }

  /**
   * The best experts for a request.
   *
   * @param request the request
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @param limit how many candidates at most; 0 or more
   * @return the shortlist
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when a need names a concept the taxonomy lacks
   * @throws IllegalArgumentException when the limit is negative
   */
  public Shortlist match(SupportRequest request, MatchingPolicy policy, LocalDate asOf, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "limit is %s. Ask for 0 or more candidates.", limit));
    }
    long start = System.nanoTime();
    return match(judge(understand(request), policy, asOf), asOf, limit, start);
  }

  private Shortlist match(Judgment judgment, LocalDate asOf, int limit, long start) {
    MatchingPolicy policy = judgment.policy();
    List<BarredExpert> barred = new ArrayList<>();
    List<Integer> considered = new ArrayList<>();
    for (int ordinal = 0; ordinal < profiles.size(); ordinal++) {
      Expert expert = profiles.get(ordinal).expert();
      List<Barrier> barriers = judgment.rules().barriers(expert);
      if (!barriers.isEmpty()) {
        barred.add(new BarredExpert(expert, barriers));
      }
      if (barriers.isEmpty() || policy.includesBarred()) {
        considered.add(ordinal);
      }
    }
    List<Candidate> listed = judgment.answers() ? best.of(judgment, considered, limit) : List.of();
    return new Shortlist(
        judgment.outcome(listed, considered),
        judgment.interpretation().request(),
        judgment.interpretation(),
        policy,
        asOf,
        profiles.size(),
        listed,
        barred,
        considered.size() - listed.size(),
        Advice.of(judgment.interpretation().request(), policy, asOf, barred),
        Duration.ofNanos(System.nanoTime() - start));
  }

  /**
   * One expert's barriers and full score for a request, by the standard policy, as of today.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @return the expert with rank 0
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public Candidate assess(SupportRequest request, String expertId) {
    return assess(request, expertId, MatchingPolicy.standard(), LocalDate.now(clock));
  }

  /**
   * One expert's barriers and full score for a request.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @param policy how the expert is judged
   * @param asOf the day as of which the expert is judged
   * @return the expert with rank 0
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public Candidate assess(SupportRequest request, String expertId, MatchingPolicy policy, LocalDate asOf) {
    ExpertProfile profile = profile(expertId);
    return judge(understand(request), policy, asOf).candidate(0, profile);
  }

  /**
   * Why an expert is not on the shortlist that {@link #match(SupportRequest)} gives.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @return one English sentence a reason; never empty: an expert who is listed is said to be, with the rank
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public List<String> explainAbsence(SupportRequest request, String expertId) {
    return explainAbsence(request, expertId, MatchingPolicy.standard(), LocalDate.now(clock), DEFAULT_LIMIT);
  }

  /**
   * Why an expert is not on a shortlist.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @param limit how many candidates the shortlist has at most
   * @return one English sentence a reason; never empty: an expert who is listed is said to be, with the rank
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public List<String> explainAbsence(
      SupportRequest request, String expertId, MatchingPolicy policy, LocalDate asOf, int limit) {
    return explainAbsence(request, expertId, policy, asOf, limit, "en");
  }

  /**
   * Why an expert is not on a shortlist.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @param limit how many candidates the shortlist has at most
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return one sentence a reason; never empty: an expert who is listed is said to be, with the rank
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public List<String> explainAbsence(
      SupportRequest request, String expertId, MatchingPolicy policy, LocalDate asOf, int limit, String language) {
    Candidate assessed = assess(request, expertId, policy, asOf);
    if (!assessed.isEligible() && !policy.includesBarred()) {
      return assessed.barriers().stream().map(each -> each.reason(language)).toList();
    }
    return Absence.reasons(assessed, match(request, policy, asOf, limit), Wording.in(language));
  }

  /**
   * What would have to be different about an expert to be listed, or to be listed higher.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @return English phrases such as {@code with French B2: rank 2}, one thing different each; only what helps
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public List<String> counterfactuals(
      SupportRequest request, String expertId, MatchingPolicy policy, LocalDate asOf) {
    return counterfactuals(request, expertId, policy, asOf, "en");
  }

  /**
   * What would have to be different about an expert to be listed, or to be listed higher.
   *
   * @param request the request
   * @param expertId identifier of an expert of the roster
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return phrases such as {@code avec français B2 : rang 2}, one thing different each; only what helps
   * @throws UnknownExpertException when the roster does not have the expert
   */
  public List<String> counterfactuals(
      SupportRequest request, String expertId, MatchingPolicy policy, LocalDate asOf, String language) {
    ExpertProfile profile = profile(expertId);
    Judgment judgment = judge(understand(request), policy, asOf);
    Candidate before = judgment.candidate(0, profile);
    Counterfactuals counterfactuals =
        new Counterfactuals(judgment.interpretation().request(), policy, Wording.in(language));
    List<Candidate> others = match(judgment, asOf, profiles.size(), System.nanoTime()).candidates().stream()
        .filter(each -> !each.expert().id().equals(expertId))
        .toList();
    ImmutableList.Builder<String> helpful = ImmutableList.builder();
    counterfactuals.changes(before.expert()).forEach((words, changed) -> {
      Candidate after = judgment
          .candidate(0, Profiles.of(Roster.of(roster.taxonomy(), List.of(changed)), interpreter).getFirst());
      if (counterfactuals.helps(before, after)) {
        long ahead = others.stream().filter(each -> BestFirst.ORDER.compare(each, after) < 0).count();
        helpful.add(counterfactuals.words(words, 1 + ahead));
      }
    });
    return helpful.build();
  }

  /**
   * Whether the first place of a shortlist hangs on the exact weights: each weight is raised and lowered by {@link
   * Sensitivity#PART}, one at a time.
   *
   * @param request the request
   * @param policy how experts are judged
   * @param asOf the day as of which they are judged
   * @return who is first with each changed weight
   */
  public Sensitivity sensitivity(SupportRequest request, MatchingPolicy policy, LocalDate asOf) {
    Understood understood = understand(request);
    ImmutableList.Builder<Sensitivity.Change> changes = ImmutableList.builder();
    for (Criterion criterion : Criterion.values()) {
      int points = policy.weights().getOrDefault(criterion, 0);
      for (double factor : points == 0 ? new double[0] : new double[]{1 - Sensitivity.PART, 1 + Sensitivity.PART}) {
        int changed = (int) Math.round(points * factor);
        changes.add(new Sensitivity.Change(
            criterion, changed, first(understood, policy.withWeight(criterion, changed), asOf)));
      }
    }
    return new Sensitivity(first(understood, policy, asOf), changes.build());
  }

  private String first(Understood understood, MatchingPolicy policy, LocalDate asOf) {
    return match(judge(understood, policy, asOf), asOf, 1, System.nanoTime()).candidates().stream().findFirst()
        .map(each -> each.expert().id()).orElse("");
  }

  /** Lets go of the index. Calls after it fail. */
  @Override
  public void close() {
    best.close();
  }

  private ExpertProfile profile(String expertId) {
    ExpertProfile profile = byId.get(expertId);
    if (profile == null) {
      throw new UnknownExpertException(expertId);
    }
    return profile;
  }

  private Understood understand(SupportRequest request) {
    request.needs().stream().map(Need::concept).forEach(roster.taxonomy()::concept);
    Interpretation interpretation = interpreter.interpret(request);
    return new Understood(interpretation, FitQuery.of(interpretation.request(), roster.taxonomy(), interpreter));
  }

  private static Judgment judge(Understood understood, MatchingPolicy policy, LocalDate asOf) {
    return Judgment.of(understood.interpretation(), understood.query(), policy, asOf);
  }

  /** What was read of a request, whoever judges and when. */
  private record Understood(Interpretation interpretation, FitQuery query) {}
}
