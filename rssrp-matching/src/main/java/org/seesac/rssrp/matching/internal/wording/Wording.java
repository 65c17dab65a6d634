package org.seesac.rssrp.matching.internal.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.request.LanguageNeed;

/**
 * Everything that a person reads, in one language. The words stand in one message bundle a language; the machine's locale
 * has no part in it. Immutable and safe for use by many threads.
 */
public final class Wording {

  /** The languages that have a bundle, as BCP 47 tags; the first stands in for every other language. */
  public static final List<String> LANGUAGES = ImmutableList.of("en", "fr");

  private static final ImmutableMap<String, Wording> BY_LANGUAGE =
      LANGUAGES.stream().collect(ImmutableMap.toImmutableMap(each -> each, Wording::new));

  private final Locale locale;
  private final ResourceBundle messages;

  private Wording(String language) {
    this.locale = Locale.of(language);
    this.messages = read("messages_" + language + ".properties");
  }

  /** {@link ResourceBundle#getBundle} would fall back to the machine's locale, so the file is read as it stands. */
  static ResourceBundle read(String file) {
    try (InputStream in = open(file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The words in " + file + " could not be read; the library's jar is damaged. Fetch it anew.", e);
    }
  }

  private static InputStream open(String file) throws IOException {
    return Optional.ofNullable(Wording.class.getResourceAsStream(file))
        .orElseThrow(() -> new FileNotFoundException(file));
  }

  /**
   * The wording in a language.
   *
   * @param language BCP 47 tag; a region or script is ignored, and a language without a bundle gives English
   */
  public static Wording in(String language) {
    String primary = Locale.forLanguageTag(language).getLanguage();
    return Objects.requireNonNull(BY_LANGUAGE.getOrDefault(primary, BY_LANGUAGE.get(LANGUAGES.getFirst())));
  }

  /** The tag of the language these words are in, which is English when another one was asked for that has no bundle. */
  public String language() {
    return locale.getLanguage();
  }

  /** A message with its arguments. */
  public String say(String key, Object... arguments) {
    Object[] texts = java.util.Arrays.stream(arguments).map(String::valueOf).toArray();
    return new MessageFormat(messages.getString(key), locale).format(texts);
  }

  /** A message in the singular or the plural; the count is its first argument. */
  public String count(String key, long count, Object... further) {
    boolean isOne = count == 1 || (count == 0 && language().equals("fr"));
    return say(
        key + (isOne ? ".one" : ".other"),
        ImmutableList.builder().add(count).add(further).build().toArray());
  }

  /** What a constant is called. */
  public String name(Enum<?> constant) {
    return messages.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** A label and what belongs to it. */
  public String pair(String label, Object value) {
    return label + colon() + " " + value;
  }

  /** The colon with the space that goes before it. */
  public String colon() {
    return messages.getString("colon");
  }

  /** What stands between two things listed. */
  public String separator() {
    return messages.getString("separator") + " ";
  }

  /** Milli-points as points with three decimals, and a minus sign before what is less than 0. */
  public String points(int milliPoints) {
    return String.format(
        Locale.ROOT,
        "%s%d%s%03d",
        milliPoints < 0 ? "-" : "",
        Math.abs(milliPoints / 1000),
        messages.getString("decimal"),
        Math.abs(milliPoints % 1000));
  }

  /** The short name of a jurisdiction. */
  public String of(Jurisdiction jurisdiction) {
    return jurisdiction.name(language());
  }

  /** The short names of jurisdictions, in the order given. */
  public String of(Collection<Jurisdiction> jurisdictions) {
    return jurisdictions.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** The name of a language. */
  public String of(Language spoken) {
    return spoken.name(language());
  }

  /** A level by the code it has in files, or {@code none}. */
  public String level(String code) {
    return switch (code) {
      case "none" -> messages.getString("level.none");
      case "native" -> messages.getString("level.native");
      default -> code;
    };
  }

  /** A level. */
  public String of(LanguageLevel level) {
    return level(level.code());
  }

  /** A language that is asked for. */
  public String of(LanguageNeed need) {
    String key = need.mandatory() ? "language.mandatory" : "language.asset";
    return say(need.levelStated() ? key : key + ".unstated", of(need.language()), of(need.level()));
  }

  /** A period; empty when it is open at both ends. */
  public String of(DateSpan period) {
    if (!period.isStated()) {
      return "";
    }
    if (period.to().isOpen()) {
      return say("period.from", period.from());
    }
    return period.from().isOpen() ? say("period.to", period.to()) : say("period", period.from(), period.to());
  }

  /** A period between two days, of which the last is {@link LocalDate#MAX} when there is none. */
  public String between(String key, LocalDate first, LocalDate last) {
    return last.equals(LocalDate.MAX) ? say(key + ".open", first) : say(key, first, last);
  }
}
