package org.seesac.rssrp.matching;

import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.matching.internal.wording.Wording;

/** An explanation as lines of text. One use. */
final class ExplanationText {

  private final Explanation explanation;
  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  ExplanationText(Explanation explanation) {
    this.explanation = explanation;
    this.wording = Wording.in(explanation.language());
  }

  String text() {
    String rank = explanation.rank() == 0 ? "" : explanation.rank() + ". ";
    String points = wording.say(
        "dossier.points", wording.points(explanation.milliPoints()), wording.points(explanation.maxMilliPoints()));
    line(0, wording.pair(rank + explanation.expertName() + " (" + explanation.expertId() + ")", points));
    explanation.barriers().forEach(each -> line(1, wording.say("proposal.barred", each)));
    explanation.criteria().forEach(this::criterion);
    Jurisdiction.all().forEach(this::footnote);
    return out.toString();
  }

  private void footnote(Jurisdiction jurisdiction) {
    String footnote = jurisdiction.footnote(wording.language());
    if (!footnote.isEmpty() && out.indexOf(wording.of(jurisdiction)) >= 0) {
      line(0, "* " + footnote);
    }
  }

  private void line(int depth, String words) {
    out.append("  ".repeat(depth)).append(words.replaceAll("\\s+", " ")).append('\n');
  }

  private void part(int depth, String name, Score.Degree degree, int milliPoints, int maxMilliPoints) {
    String points = wording.say("dossier.points", wording.points(milliPoints), wording.points(maxMilliPoints));
    line(depth, wording.pair(name, wording.name(degree) + ", " + points));
  }

  private void criterion(Explanation.OfCriterion each) {
    part(1, wording.name(each.criterion()), each.degree(), each.milliPoints(), each.maxMilliPoints());
    each.needs().forEach(need -> need(need, each.criterion()));
    each.evidence().forEach(evidence -> evidence(2, evidence));
    each.facts().forEach(fact -> line(2, fact));
  }

  private void need(Explanation.OfNeed need, Criterion criterion) {
    part(2, need.name(), need.degree(), need.milliPoints(), need.maxMilliPoints());
    if (criterion == Criterion.EXPERTISE) {
      standing(need.need()).ifPresent(this::standing);
    }
    group("explanation.claimed", need.claimed());
    group("explanation.evidenced", need.evidenced());
  }

  private Optional<Explanation.Standing> standing(ConceptId need) {
    return explanation.standings().stream().filter(each -> each.need().equals(need)).findFirst();
  }

  private void standing(Explanation.Standing standing) {
    String level = standing.level() == ExpertiseLevel.UNSTATED
        ? ""
        : wording.separator() + wording.say("explanation.level", wording.name(standing.level()));
    String share = standing.records() + standing.nearRecords() == 0
        ? ""
        : wording.separator() + wording.say("explanation.share", Math.round(100 * standing.evidencedShare()));
    line(3, standing.words() + level + share);
  }

  private void group(String key, List<Explanation.Evidence> evidence) {
    if (!evidence.isEmpty()) {
      line(3, wording.say(key) + wording.colon());
      evidence.forEach(each -> evidence(4, each));
    }
  }

  private void evidence(int depth, Explanation.Evidence evidence) {
    Citation citation = evidence.citation();
    String quote = citation.isQuote()
        ? wording.colon() + " " + wording.say("quote", citation.quote()) + " [" + field(citation.field()) + " "
            + citation.start() + "-" + citation.end() + "]"
        : "";
    line(depth, "+" + wording.points(evidence.milliPoints()) + "  " + evidence.words() + quote);
  }

  private String field(String name) {
    return switch (name) {
      case "title", "description", "headline", "summary", "degree" -> wording.say("field." + name);
      default -> name;
    };
  }
}
