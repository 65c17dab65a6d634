package org.seesac.rssrp.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line in one language; what the library tells comes in the library's own words. */
final class Messages {

  private final Locale locale;
  private final ResourceBundle messages;

  private Messages(String language) {
    this.locale = Locale.of(language);
    this.messages = read("messages_" + language + ".properties");
  }

  private static ResourceBundle read(String file) {
    try (InputStream in = open(file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The words in " + file + " could not be read; the program's jar is damaged. Fetch it anew.", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    return Optional.ofNullable(Messages.class.getResourceAsStream(file))
        .orElseThrow(() -> new FileNotFoundException(file));
  }

  /** The words in {@code en} or {@code fr}. */
  static Messages in(String language) {
    return new Messages(language);
  }

  String language() {
    return locale.getLanguage();
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(messages.getString(key), locale)
        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
  }
}
