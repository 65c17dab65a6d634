package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request's sentences, each with the section that it stands in. Immutable.
 *
 * @param parts in the order of the text
 */
record Outline(List<Part> parts) {

  private static final CueList HEADINGS = CueList.of("section-cues.tsv");
  private static final int LONGEST_HEADING = 6;
  private static final int LATEST_CUE = 2;

  /**
   * One sentence.
   *
   * @param text the sentence
   * @param section the section it stands in
   * @param isHeading whether it is a heading and nothing more
   */
  record Part(CueText text, Section section, boolean isHeading) {

    boolean isIn(Section other) {
      return section == other;
    }
  }

  static Outline of(RequestText text) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    Section section = Section.NONE;
    String field = "";
    for (CueText sentence : CueText.of(text)) {
      section = sentence.sentence().field().equals(field) ? section : Section.NONE;
      field = sentence.sentence().field();
      Optional<Cue> heading = heading(sentence);
      section = heading.map(cue -> Section.valueOf(cue.meaning().toUpperCase(Locale.ROOT))).orElse(section);
      parts.add(new Part(sentence, section, heading.isPresent() && !hasColon(sentence, heading.get())));
    }
    return new Outline(parts.build());
  }

  List<CueText> sentences() {
    return parts.stream().map(Part::text).toList();
  }

  boolean isTitle(Part part) {
    return part.text().sentence().field().equals("title");
  }

  /** The cue of a heading: near the start of a short line, or before a colon. */
  private static Optional<Cue> heading(CueText sentence) {
    if (sentence.sentence().field().equals("title")) {
      return Optional.empty();
    }
    for (int token = 0; token <= LATEST_CUE; token++) {
      Optional<Cue> cue = sentence.at(HEADINGS, token);
      if (cue.isPresent()) {
        return cue.filter(each -> hasColon(sentence, each) || isShortLine(sentence));
      }
    }
    return Optional.empty();
  }

  private static boolean hasColon(CueText sentence, Cue cue) {
    for (int token = cue.last(); token < Math.min(sentence.size(), LONGEST_HEADING); token++) {
      String gap = sentence.gapAfter(token).strip();
      if (gap.startsWith(":") || gap.startsWith("–") || gap.startsWith("—")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShortLine(CueText sentence) {
    boolean hasNumber = sentence.sentence().tokens().stream().skip(1).anyMatch(token -> token.isNumber());
    return sentence.size() < LONGEST_HEADING && !hasNumber;
  }
}
