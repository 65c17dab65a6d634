package org.seesac.rssrp.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.internal.evidence.ExpertProfile;
import org.seesac.rssrp.matching.internal.evidence.TextEvidence;
import org.seesac.rssrp.matching.interpret.Interpretation;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.Scope;

/**
 * What every expert of a roster would score under other numbers than those that {@link ExpertMatcher} uses: for choosing
 * the numbers by judgments, never for a shortlist.
 *
 * <p>Profiles and requests are read once, so that many trials are cheap. Nobody is barred. Immutable and safe for use by
 * many threads.
 */
public final class FitTrials {

  /** What evidence of the area of a need counts for a shortlist, in [0, 1]. */
  public static final double BROADER = FitQuery.Relatedness.STANDARD.broader();

  /** What evidence of another activity of that area counts for a shortlist, in [0, 1]. */
  public static final double SIBLING = FitQuery.Relatedness.STANDARD.sibling();

  private final Roster roster;
  private final List<ExpertProfile> profiles;
  private final Map<String, Understood> understood = new LinkedHashMap<>();

  /** What was read of a request, whatever the numbers. */
  private record Understood(Interpretation interpretation, TextEvidence words) {}

  private FitTrials(Roster roster, RequestInterpreter interpreter, List<SupportRequest> requests) {
    this.roster = roster;
    this.profiles = Profiles.of(roster, interpreter);
    for (SupportRequest request : requests) {
      Understood twin = understood.put(
          request.id(), new Understood(interpreter.interpret(request), FitQuery.words(request, interpreter)));
      checkArgument(
          twin == null, "Two requests have the identifier '%s'. Give each request one of its own.", request.id());
    }
  }

  /**
   * Trials over a roster.
   *
   * @param roster the experts
   * @param interpreter reads requests and profiles; made for the roster's taxonomy
   * @param requests the requests, each with an identifier of its own
   * @return trials of every expert for every request
   * @throws IllegalArgumentException when two requests have the same identifier
   * @throws org.seesac.rssrp.matching.interpret.RequestTooLongException when a title or a text is too long to be read
   */
  public static FitTrials over(Roster roster, RequestInterpreter interpreter, List<SupportRequest> requests) {
    return new FitTrials(roster, interpreter, requests);
  }

  /**
   * The scores of all experts for all requests.
   *
   * @param policy weights and decay; its barriers are not looked at
   * @param asOf the day as of which experts are judged
   * @param broader what evidence of the area of a need counts, in [0, 1]
   * @param sibling what evidence of another activity of that area counts, in [0, 1]
   * @return request to expert to score, in the order of the requests; nobody for a request out of scope
   * @throws IllegalArgumentException when a number is outside [0, 1]
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when a need names a concept the taxonomy lacks
   */
  public Map<String, Map<String, Score.Total>> scores(
      MatchingPolicy policy, LocalDate asOf, double broader, double sibling) {
    FitQuery.Relatedness related = new FitQuery.Relatedness(broader, sibling);
    ImmutableMap.Builder<String, Map<String, Score.Total>> scores = ImmutableMap.builder();
    understood.forEach((request, read) -> scores.put(request,
        read.interpretation().scope() == Scope.OUT_OF_SCOPE
            ? Map.of()
            : scores(new FitScorer(query(read, related), policy, asOf))));
    return scores.buildOrThrow();
  }

  private Map<String, Score.Total> scores(FitScorer scorer) {
    ImmutableMap.Builder<String, Score.Total> scores = ImmutableMap.builder();
    profiles.forEach(profile -> scores.put(profile.expert().id(), scorer.score(profile)));
    return scores.buildOrThrow();
  }

  private FitQuery query(Understood read, FitQuery.Relatedness related) {
    return FitQuery.of(read.interpretation().request(), roster.taxonomy(), read.words(), related);
  }
}
