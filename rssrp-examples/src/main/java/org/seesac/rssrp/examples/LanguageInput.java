package org.seesac.rssrp.examples;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that chooses the language of what is printed. */
final class LanguageInput {

  @Option(names = "--lang", paramLabel = "LANG",
      description = "Language of the words, en or fr; what is quoted stays in its own. Default: en.")
  private Choice choice = Choice.EN;

  private enum Choice {
    EN,
    FR
  }

  /** The tag of the language. */
  String tag() {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
