package org.seesac.rssrp.matching.internal.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.matching.Barrier;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.interpret.Ground;
import org.seesac.rssrp.matching.interpret.OpenQuestion;
import org.seesac.rssrp.matching.report.DossierView;

/** The bundles say the same in every language, and nothing else has part in it. */
class WordingTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  /** Constants that a person reads; each needs a name in every language. */
  private static final List<Class<? extends Enum<?>>> NAMED = List.of(
      Criterion.class, Score.Degree.class, Shortlist.Outcome.class, DossierView.class, Modality.class, Gender.class,
      ApprovalStatus.class, Consent.Scope.class, ExpertiseLevel.class, Barrier.Kind.class,
      Finding.OfQuantity.Quantity.class, Ground.class, Citation.Source.class);

  private static final Map<String, String> ENGLISH = messages("en");
  private static final Map<String, String> FRENCH = messages("fr");
  private static final String SOURCES = sources();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(FRENCH.keySet()));
    assertFalse(FRENCH.containsValue("") || ENGLISH.containsValue(""));
  }

  @Test
  void onlySignsAndWordsThatBothLanguagesShareAreLeftAlike() {
    Set<String> shared = Set.of(
        "field.description", "dossier.notes", "dossier.column.points", "dossier.column.expert", "proposal.pseudonym");
    Set<String> alike = ENGLISH.keySet().stream()
        .filter(each -> ENGLISH.getOrDefault(each, "").equals(FRENCH.get(each)))
        .filter(each -> !PLACEHOLDER.matcher(ENGLISH.getOrDefault(each, "")).replaceAll("").isBlank())
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(shared), alike);
  }

  @Test
  void bothLanguagesTakeTheSameArguments() {
    assertEquals(arguments(ENGLISH), arguments(FRENCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void noArgumentIsLostAndNoBraceIsShown(String language) {
    messages(language).forEach((key, pattern) -> {
      String said = Wording.in(language).say(key, "<0>", "<1>", "<2>", "<3>", "<4>");
      placeholders(pattern).forEach(each -> assertTrue(said.contains(each.replace('{', '<').replace('}', '>')), key));
      assertFalse(said.contains("{") || said.contains("''"), key);
    });
  }

  @Test
  void everyConstantThatAPersonReadsHasANameAndNoOtherHas() {
    Set<String> named = NAMED.stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(each -> each.getDeclaringClass().getSimpleName() + "." + each.name())
        .collect(Collectors.toSet());

    assertEquals(
        new TreeSet<>(named),
        ENGLISH.keySet().stream().filter(each -> Character.isUpperCase(each.charAt(0)))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyOtherKeyIsUsedByTheSources() {
    Set<String> unused = ENGLISH.keySet().stream()
        .filter(each -> Character.isLowerCase(each.charAt(0)))
        .filter(each -> !isUsed(each.replaceFirst("\\.(one|other|open|unstated)$", "")))
        .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), unused);
  }

  private static boolean isUsed(String key) {
    int point = key.indexOf('.');
    boolean isQuestion = key.startsWith("question.")
        && Stream.of(OpenQuestion.values()).anyMatch(each -> key.equals("question." + each.field()));
    boolean isComposed = point > 0
        && SOURCES.contains('"' + key.substring(0, point + 1) + "\" + ")
        && SOURCES.contains('"' + key.substring(point + 1) + '"');
    return SOURCES.contains('"' + key + '"') || isQuestion || isComposed;
  }

  @Test
  void everyKeyThatTheSourcesAskForExists() {
    Set<String> missing =
        Pattern.compile("wording\\s*\\.(say|count|between)\\(\\s*\"([^\"]+)\"(?! \\+)").matcher(SOURCES)
            .results()
            .filter(each -> suffixes(each.group(1)).anyMatch(end -> !ENGLISH.containsKey(each.group(2) + end)))
            .map(each -> each.group(2))
            .collect(Collectors.toSet());

    assertEquals(Set.of(), missing);
  }

  private static Stream<String> suffixes(String method) {
    return switch (method) {
      case "count" -> Stream.of(".one", ".other");
      case "between" -> Stream.of("", ".open");
      default -> Stream.of("");
    };
  }

  @Test
  void frenchIsSetWithTypographicApostrophesAndFixedSpaces() {
    FRENCH.forEach((key, text) -> {
      assertFalse(text.contains("'"), key);
      assertFalse(text.matches("(?s).*[^\u00a0][;?!%»].*|.*«[^\u00a0].*"), key);
      assertFalse(key.equals("colon") ? !text.equals("\u00a0:") : text.matches("(?s).*[^\u00a0]:.*"), key);
    });
  }

  @ParameterizedTest
  @CsvSource({"en,en", "fr,fr", "fr-CA,fr", "fr-Latn-BE,fr", "de,en", "tr,en", "'',en", "not a tag,en", "FR,fr"})
  void aLanguageWithoutABundleGivesEnglishAndTheMachineHasNoPartInIt(String asked, String given) {
    Locale before = Locale.getDefault();
    try {
      for (String machine : List.of("fr", "tr", "ar")) {
        Locale.setDefault(Locale.of(machine));
        assertEquals(given, Wording.in(asked).language());
        assertEquals("I i 1 2", Wording.in(asked).say("language.mandatory", "I i", "1 2"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 pièces,0 records", "1,1 pièce,1 record", "2,2 pièces,2 records", "1234,1234 pièces,1234 records"
  })
  void countsTakeThePluralOfTheirLanguage(long count, String french, String english) {
    String expected = count == 0 ? "0 pièce" : french;

    assertEquals(expected + " du dossier", Wording.in("fr").count("records", count));
    assertEquals(english, Wording.in("en").count("records", count));
  }

  @Test
  void pointsPeriodsAndLanguagesFollowTheLanguage() {
    Wording french = Wording.in("fr");
    LanguageNeed wished = LanguageNeed.withoutLevel(Language.of("fr"), false);

    assertEquals("71,050", french.points(71_050));
    assertEquals("71.050", Wording.in("en").points(71_050));
    assertEquals("de 2027-03 à 2027-04",
        french.of(new DateSpan(PartialDate.parse("2027-03"), PartialDate.parse("2027-04"))));
    assertEquals("", french.of(DateSpan.UNSTATED));
    assertEquals("français B2 (niveau non précisé), un atout", french.of(wished));
    assertEquals("langue maternelle", french.of(LanguageLevel.NATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "-1250,-1.250", "-250,-0.250", "-1000,-1.000", "0,0.000", "7,0.007", "-2147483648,-2147483.648"
  })
  void pointsBelowZeroCarryOneMinusSign(int milliPoints, String points) {
    assertEquals(points, Score.format(milliPoints));
    assertEquals(points.replace('.', ','), Score.format(milliPoints, "fr"));
  }

  @Test
  void wordsThatCannotBeReadAreToldWithTheirFileAndWhatToDo() {
    assertEquals(
        "The words in messages_xx.properties could not be read; the library's jar is damaged. Fetch it anew.",
        assertThrows(UncheckedIOException.class, () -> Wording.read("messages_xx.properties")).getMessage());
  }

  private static Map<String, Set<String>> arguments(Map<String, String> messages) {
    return messages.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> placeholders(each.getValue())));
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> messages(String language) {
    String file = "messages_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(Function.identity(), properties::getProperty));
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(each -> each.toString().endsWith(".java")).map(WordingTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
