package org.seesac.rssrp.matching.internal.evidence;

import java.util.List;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * A stretch of text that is read as one: a sentence or a part of it.
 *
 * @param language one of the languages of the phrase lists
 * @param tokens its words
 * @param weight how much it says about what is asked for: 0 for what is ruled out, 1 for plain text
 * @param labels the labels that stand in it; none in what is ruled out
 */
public record Passage(String language, List<Token> tokens, double weight, List<LabelHit> labels) {}
