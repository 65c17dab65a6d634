package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;

/** All readers of request fields, in the order in which their findings are listed. */
final class FieldReaders {

  private FieldReaders() {}

  static ImmutableList<FieldReader> all() {
    return ImmutableList.of(
        new HostReader(),
        new LanguageReader(),
        new WindowReader(),
        new DaysReader(),
        new ModalityReader(),
        new ExpertsReader(),
        new YearsReader(),
        new StatesReader());
  }
}
