package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Chooses a format by the ending of a file's name. */
final class Endings {

  private Endings() {}

  /** The format whose name, in small letters, is the ending; empty when none is. */
  static <F extends Enum<F>> Optional<F> format(F[] formats, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(formats).filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT))).findFirst();
  }
}
