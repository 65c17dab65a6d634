package org.seesac.rssrp.matching.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seesac.rssrp.matching.interpret.LanguageClauses.Group;
import org.seesac.rssrp.matching.interpret.LanguageMention.Kind;
import org.seesac.rssrp.matching.interpret.Outline.Part;

/** Decides whether the languages of a sentence are mandatory, an asset, or not asked for. */
final class LanguageConditions {

  private static final String CUES = "language-cues.tsv";
  private static final CueList PRODUCTS = CueList.of(CUES, "product");
  private static final CueList WORK = CueList.of(CUES, "work");
  private static final CueList INTERPRETING = CueList.of(CUES, "interpreting", "uninterpreted");

  private static final int LEFT_REACH = 9;
  private static final int RIGHT_REACH = 10;

  /** How far into the next clause words still speak of a language. */
  private static final int NEXT_CLAUSE_REACH = 2;

  private static final int SENTENCE_REACH = 25;

  private final Part part;
  private final CueText text;
  private final LanguageClauses clauses;
  private final CueMarks conditions;
  private final CueMarks products;
  private final CueMarks work;
  private final CueMarks interpreting;

  LanguageConditions(Part part, LanguageClauses clauses) {
    this.part = part;
    this.text = part.text();
    this.clauses = clauses;
    this.conditions = clauses.conditions();
    this.products = CueMarks.of(PRODUCTS, text);
    this.work = CueMarks.of(WORK, text);
    this.interpreting = CueMarks.of(INTERPRETING, text);
  }

  /** What is decided about a list of languages. */
  enum Verdict {
    MANDATORY,
    ASSET,
    NOT_ASKED
  }

  /**
   * A list of languages with what is decided about it.
   *
   * @param group the list
   * @param verdict what is decided
   * @param ground why
   * @param confidence how sure that is, in (0, 1]
   */
  record Judged(Group group, Verdict verdict, Ground ground, double confidence) {}

  /** The words around a list that may speak of it. */
  private record Zone(int leftFirst, int first, int last, int rightLast, int farRight) {}

  List<Judged> judge(List<Group> groups) {
    List<Judged> judged = new ArrayList<>();
    for (int number = 0; number < groups.size(); number++) {
      Zone zone = zone(groups, number);
      Judged own = judge(groups.get(number), zone);
      boolean follows = own.verdict() == Verdict.NOT_ASKED && number > 0
          && own.ground() == Ground.UNSAID
          && zone.first() - lastOf(groups.get(number - 1)) <= 2;
      judged.add(follows ? like(judged.getLast(), own.group()) : own);
    }
    return judged;
  }

  private static Judged like(Judged before, Group group) {
    return new Judged(group, before.verdict(), before.ground(), before.confidence());
  }

  private int firstOf(Group group) {
    return clauses.mentions().get(group.from()).first();
  }

  private int lastOf(Group group) {
    return clauses.mentions().get(group.to()).last();
  }

  private Zone zone(List<Group> groups, int number) {
    int first = firstOf(groups.get(number));
    int last = lastOf(groups.get(number));
    int left = number == 0 ? 0 : clauses.split(lastOf(groups.get(number - 1)), first);
    int right =
        number + 1 == groups.size() ? text.size() - 1 : clauses.split(last, firstOf(groups.get(number + 1))) - 1;
    int leftFirst = Math.max(left, first - LEFT_REACH);
    for (int token = first; token > leftFirst; token--) {
      if (isCut(token)) {
        leftFirst = token;
      }
    }
    int near = last;
    int farthest = Math.min(right, last + RIGHT_REACH);
    while (near < farthest && !isCut(near + 1)) {
      near++;
    }
    return new Zone(leftFirst, first, last, near, farRight(near, farthest));
  }

  /** Whether a clause begins at a token; a dash stands for "is" and cuts nothing. */
  private boolean isCut(int token) {
    return text.gapBefore(token).chars().anyMatch(each -> ",،()[]".indexOf(each) >= 0);
  }

  /** A clause behind belongs to a language too when it begins with a condition: {@code (B2), both required}. */
  private int farRight(int near, int farthest) {
    int reached = near;
    for (int token = near + 1; token <= farthest; token++) {
      if (isCut(token)
          && conditions.firstIn(token, Math.min(farthest, token + NEXT_CLAUSE_REACH)).isPresent()) {
        reached = Math.min(farthest, token + NEXT_CLAUSE_REACH);
      }
    }
    return reached;
  }

  private Judged judge(Group group, Zone zone) {
    Optional<Judged> stated = unneeded(group, zone).or(() -> asset(group, zone)).or(() -> interpreted(group, zone));
    return stated.or(() -> mandatory(group, zone)).orElse(new Judged(group, Verdict.NOT_ASKED, Ground.UNSAID, 1));
  }

  private Optional<Judged> unneeded(Group group, Zone zone) {
    return has("unneeded", zone)
        ? Optional.of(has("asset", zone)
            ? new Judged(group, Verdict.ASSET, Ground.WISHED_FOR, 0.9)
            : new Judged(group, Verdict.NOT_ASKED, Ground.NOT_NEEDED, 0.9))
        : Optional.empty();
  }

  private Optional<Judged> asset(Group group, Zone zone) {
    return has("asset", zone) ? Optional.of(new Judged(group, Verdict.ASSET, Ground.ASSET, 0.9))
        : Optional.empty();
  }

  /** What interpreters translate into is no language of the expert. */
  private Optional<Judged> interpreted(Group group, Zone zone) {
    boolean own = isInterpreted(zone.leftFirst(), zone.rightLast());
    boolean offered = isInterpreted(zone.leftFirst() - SENTENCE_REACH, zone.farRight() + SENTENCE_REACH);
    if (own && !hasLevel(group) && !has("working", zone) && !isUse(group, zone)) {
      return Optional.of(new Judged(group, Verdict.NOT_ASKED, Ground.INTERPRETED, 0.8));
    }
    boolean only = has("required", zone) && !has("working", zone) && !isUse(group, zone) && !hasLevel(group);
    return offered && only
        ? Optional.of(new Judged(group, Verdict.ASSET, Ground.INTERPRETED, 0.6))
        : Optional.empty();
  }

  private boolean isInterpreted(int first, int last) {
    return interpreting.firstIn(first, last).filter(cue -> cue.meaning().equals("interpreting")).isPresent();
  }

  private Optional<Judged> mandatory(Group group, Zone zone) {
    boolean product =
        products.coversAny(zone.leftFirst(), zone.first() - 1) && !work.coversAny(zone.leftFirst(), zone.first() - 1);
    if (product && !hasLevel(group) && !has("required", zone)) {
      return Optional.of(new Judged(group, Verdict.NOT_ASKED, Ground.PRODUCT, 0.8));
    }
    if (part.isIn(Section.BACKGROUND) && !has("required", zone)) {
      return Optional.empty();
    }
    if (hasLevel(group)) {
      return Optional.of(new Judged(group, Verdict.MANDATORY, Ground.LEVEL_STATED, 0.9));
    }
    if (has("required", zone) || has("working", zone) || speaks(group, zone)) {
      return Optional.of(new Judged(group, Verdict.MANDATORY, Ground.ASKED_FOR, 0.85));
    }
    return isUse(group, zone) && isOfWork(zone)
        ? Optional.of(new Judged(group, Verdict.MANDATORY, Ground.LANGUAGE_OF_WORK, 0.75))
        : Optional.empty();
  }

  private boolean hasLevel(Group group) {
    for (int number = group.from(); number <= group.to(); number++) {
      if (clauses.levels().of(number).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String meaning, Zone zone) {
    return conditions.all().isEmpty() ? false : hasIn(meaning, zone.leftFirst(), zone.farRight());
  }

  private boolean hasIn(String meaning, int first, int last) {
    for (int token = Math.max(0, first); token <= last; token++) {
      if (conditions.at(token).filter(cue -> cue.meaning().equals(meaning)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expert is to speak it: "experts who speak French", "French-speaking trainer". */
  private boolean speaks(Group group, Zone zone) {
    boolean speaking = clauses.mentions().get(group.to()).kind() == Kind.SPEAKING;
    if (speaking) {
      return work.coversAny(zone.first() - 2, zone.last() + 2);
    }
    return hasIn("speaks", zone.leftFirst(), zone.farRight())
        && (work.coversAny(zone.leftFirst() - LEFT_REACH, zone.farRight()) || part.isIn(Section.PROFILE));
  }

  private boolean isUse(Group group, Zone zone) {
    boolean form = clauses.mentions().get(group.from()).kind() == Kind.USE;
    return form || hasIn("use", zone.first() - 2, zone.first() - 1) || hasIn("use", zone.last() + 1, zone.last() + 1);
  }

  /** Whether a clause like "in French" speaks of the work rather than of a text or a broadcast. */
  private boolean isOfWork(Zone zone) {
    int from = zone.first() - SENTENCE_REACH;
    boolean product = products.coversAny(from, zone.first() - 1);
    boolean titled = part.isIn(Section.OUTPUTS);
    return !product && !titled && work.coversAny(from, zone.farRight() + RIGHT_REACH);
  }
}
