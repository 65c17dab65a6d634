package org.seesac.rssrp.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The words of the command line in one language; what the library tells comes in the library's own words. */
final class Messages {

  private final Locale locale;
  private final ResourceBundle messages;

  private Messages(String language) {
    this.locale = Locale.of(language);
    String file = "messages_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
      this.messages = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
