package org.seesac.rssrp.core.roster;

import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;

/**
 * A language an expert works in. Immutable.
 *
 * @param language the language
 * @param level how well it is known
 */
public record SpokenLanguage(Language language, LanguageLevel level) {}
