package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.matching.interpret.LanguageClauses.Group;
import org.seesac.rssrp.matching.interpret.Outline.Part;

/** Reads which working languages are asked for; the language a text is written in asks for nothing. */
final class LanguageReader implements FieldReader {

  @Override
  public List<Finding> read(RequestText text) {
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    for (Part part : Outline.of(text).parts()) {
      found.addAll(findings(part));
    }
    return found.build();
  }

  private static List<Finding> findings(Part part) {
    LanguageClauses clauses = LanguageClauses.of(part.text());
    if (clauses.mentions().isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    LanguageConditions conditions = new LanguageConditions(part, clauses);
    for (LanguageConditions.Judged judged : conditions.judge(clauses.groups())) {
      addFindings(found, part, clauses, judged);
    }
    return found;
  }

  private static void addFindings(
      List<Finding> found, Part part, LanguageClauses clauses, LanguageConditions.Judged judged) {
    if (judged.verdict() == LanguageConditions.Verdict.NOT_ASKED) {
      return;
    }
    Group group = judged.group();
    Optional<LanguageLevel> shared = sharedLevel(clauses, group);
    boolean mandatory = judged.verdict() == LanguageConditions.Verdict.MANDATORY && !isChoice(clauses, group);
    for (int number = group.from(); number <= group.to(); number++) {
      LanguageMention mention = clauses.mentions().get(number);
      Optional<LanguageLevel> level = clauses.levels().of(number).or(() -> shared);
      LanguageNeed need = level
          .map(each -> new LanguageNeed(Language.of(mention.code()), each, true, mandatory))
          .orElseGet(() -> LanguageNeed.withoutLevel(Language.of(mention.code()), mandatory));
      Ground ground = judged.verdict() == LanguageConditions.Verdict.MANDATORY && !mandatory
          ? Ground.ONE_OF_SEVERAL
          : judged.ground();
      found.add(new Finding.OfLanguage(
          need, judged.confidence(), ground, List.of(part.text().span(mention.first(), mention.last()))));
    }
  }

  private static Optional<LanguageLevel> sharedLevel(LanguageClauses clauses, Group group) {
    for (int number = group.to(); number >= group.from(); number--) {
      Optional<LanguageLevel> level = clauses.levels().of(number);
      if (level.isPresent()) {
        return level;
      }
    }
    return Optional.empty();
  }

  /** Whether one of several languages is enough; those that are understood as one another are no choice. */
  private static boolean isChoice(LanguageClauses clauses, Group group) {
    Language first = Language.of(clauses.mentions().get(group.from()).code());
    return group.alternatives() && clauses.mentions().subList(group.from(), group.to() + 1).stream()
        .anyMatch(each -> !Language.of(each.code()).isUnderstoodAs(first));
  }
}
