package org.seesac.rssrp.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The rules of the house for both modules; a new package needs its line in the table of arrows. */
class ArchitectureTest {

  private static final String ROOT = "org.seesac.rssrp.";

  /** What each package may use of ours. */
  private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      Map.entry("core.internal", Set.of()),
      Map.entry("core.taxonomy", Set.of("core.internal")),
      Map.entry("core.reference", Set.of("core.internal")),
      Map.entry("core.roster", Set.of("core.internal", "core.taxonomy", "core.reference")),
      Map.entry("core.request", Set.of("core.internal", "core.taxonomy", "core.reference")),
      Map.entry(
          "core.cooperation",
          Set.of("core.internal", "core.taxonomy", "core.reference", "core.roster", "core.request")),
      Map.entry(
          "core.io",
          Set.of(
              "core.internal", "core.taxonomy", "core.reference", "core.roster", "core.request", "core.cooperation")),
      Map.entry("matching.internal.text", Set.of()),
      Map.entry("matching.internal.score", Set.of()),
      Map.entry("matching.internal.wording", Set.of("core.reference", "core.request")),
      Map.entry("matching.internal.index", Set.of("matching.internal.evidence", "core.taxonomy")),
      Map.entry(
          "matching.internal.evidence",
          Set.of("matching.internal.text", "matching.internal.score", "core.taxonomy", "core.reference",
              "core.roster")),
      Map.entry(
          "matching.interpret",
          Set.of(
              "matching.internal.text", "matching.internal.evidence", "matching.internal.wording", "core.taxonomy",
              "core.reference", "core.request")),
      Map.entry(
          "matching.evaluate",
          Set.of(
              "matching.internal.text", "matching.internal.evidence", "core.taxonomy", "core.roster", "core.request",
              "core.io")),
      Map.entry(
          "matching.report",
          Set.of(
              "matching", "matching.interpret", "matching.internal.text", "matching.internal.wording", "core.taxonomy",
              "core.reference", "core.roster", "core.request")),
      Map.entry(
          "matching",
          Set.of(
              "matching.interpret", "matching.internal.text", "matching.internal.score", "matching.internal.index",
              "matching.internal.evidence", "matching.internal.wording", "core.taxonomy", "core.reference",
              "core.roster",
              "core.request")));

  /** Where libraries may be used; a library that is not named may be used nowhere. */
  private static final Map<String, Pattern> LIBRARIES = Map.of(
      "java", Pattern.compile(".*"),
      "javax.xml", Pattern.compile("core\\.cooperation"),
      "org.jspecify", Pattern.compile(".*"),
      "com.google.common", Pattern.compile(".*"),
      "tools.jackson", Pattern.compile("core\\.io"),
      "org.apache.lucene", Pattern.compile("matching\\.internal\\.index"));

  /** A service provider is made by the JDK, which needs its constructor. */
  private static final Set<String> MADE_BY_OTHERS = Set.of("ShippedTaxonomy");

  private static final List<Path> MODULES =
      Stream.of(Taxonomy.class, ExpertMatcher.class).map(ArchitectureTest::home).toList();
  private static final Set<String> EXPORTED = exported();
  private static final JavaClasses OURS = new ClassFileImporter().importLocations(
      MODULES.stream().map(ArchitectureTest::location).toList());

  @Test
  void everyPackageHasItsArrowsAndAllButTheInternalOnesAreExported() {
    assertEquals(ARROWS.keySet(), OURS.stream().map(ArchitectureTest::place).collect(Collectors.toSet()));
    assertEquals(
        ARROWS.keySet().stream().filter(place -> !place.contains("internal")).map(ROOT::concat)
            .collect(Collectors.toSet()),
        EXPORTED);
  }

  @Test
  void packagesUseOnlyWhatTheTableOfArrowsAllows() {
    classes().should(check("use only what its package may use", ArchitectureTest::checkArrows)).check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void librariesAreUsedOnlyWhereTheyMayBe() {
    classes().should(check("use only the libraries its package may use", ArchitectureTest::checkLibraries)).check(OURS);
  }

  @Test
  void noSignatureShowsAForeignOrInternalType() {
    classes().that(are("exported", ArchitectureTest::isExported))
        .should(check("show only our own types and those of the JDK", ArchitectureTest::checkSignatures))
        .check(OURS);
  }

  @Test
  void onlyRecordsHavePublicConstructors() {
    constructors()
        .that()
        .areDeclaredInClassesThat(
            are("exported", each -> isExported(each) && !MADE_BY_OTHERS.contains(each.getSimpleName())))
        .and()
        .areDeclaredInClassesThat(are("not records", each -> !each.isRecord()))
        .should()
        .notBePublic()
        .andShould()
        .notBeProtected()
        .check(OURS);
  }

  @Test
  void nothingIsNamedGetOrSet() {
    methods().should().haveNameNotMatching("(get|set)(\\p{Lu}.*)?").check(OURS);
  }

  @Test
  void nothingReadsTheClockOfTheMachine() {
    noClasses()
        .should(call("the clock", ArchitectureTest::readsClock))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat")
        .check(OURS);
  }

  @Test
  void nothingDependsOnTheLocaleCharsetOrZoneOfTheMachine() {
    noClasses().should(call("a default of the machine", ArchitectureTest::dependsOnDefault)).check(OURS);
  }

  private static boolean readsClock(CodeUnitAccessTarget target) {
    boolean takesClock =
        target.getRawParameterTypes().stream().anyMatch(each -> each.getName().equals("java.time.Clock"));
    return switch (nameOf(target)) {
      case "java.lang.System.currentTimeMillis" -> true;
      case String name when name.startsWith("java.time.") && name.endsWith(".now") -> !takesClock;
      default -> false;
    };
  }

  private static boolean dependsOnDefault(CodeUnitAccessTarget target) {
    boolean takesLocale = takes(target, "java.util.Locale");
    boolean takesCharset =
        takes(target, "java.nio.charset.Charset") || takes(target, "java.nio.charset.CharsetEncoder");
    return switch (nameOf(target)) {
      case "java.util.Locale.getDefault", "java.nio.charset.Charset.defaultCharset", "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault", "java.lang.String.formatted", "java.time.Clock.systemDefaultZone" ->
          true;
      case "java.lang.String.format", "java.lang.String.toLowerCase", "java.lang.String.toUpperCase",
          "java.io.PrintStream.printf", "java.io.PrintStream.format", "java.util.Formatter.<init>",
          "java.time.format.DateTimeFormatter.ofPattern", "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getNumberInstance", "java.text.NumberFormat.getPercentInstance",
          "java.text.Collator.getInstance", "java.text.BreakIterator.getWordInstance",
          "java.text.BreakIterator.getSentenceInstance", "java.text.DecimalFormat.<init>", "java.util.Scanner.<init>" ->
          !takesLocale;
      case "java.util.Locale.getDisplayLanguage", "java.util.Locale.getDisplayCountry",
          "java.util.Locale.getDisplayName" ->
          !takesLocale;
      case "java.lang.String.getBytes", "java.io.InputStreamReader.<init>", "java.io.OutputStreamWriter.<init>",
          "java.io.FileReader.<init>", "java.io.FileWriter.<init>" ->
          !takesCharset;
      case "java.lang.String.<init>" -> takes(target, "[B") && !takesCharset;
      default -> false;
    };
  }

  private static boolean takes(CodeUnitAccessTarget target, String type) {
    return target.getRawParameterTypes().stream().anyMatch(each -> each.getName().equals(type));
  }

  private static String nameOf(CodeUnitAccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }

  private static void checkArrows(JavaClass ours, ConditionEvents events) {
    Set<String> allowed = ARROWS.getOrDefault(place(ours), Set.of());
    ours.getDirectDependenciesFromSelf().stream()
        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(ROOT))
        .filter(arrow -> !place(arrow.getTargetClass()).equals(place(ours)))
        .filter(arrow -> !allowed.contains(place(arrow.getTargetClass())))
        .forEach(arrow -> events.add(SimpleConditionEvent.violated(ours, arrow.getDescription())));
  }

  private static void checkLibraries(JavaClass ours, ConditionEvents events) {
    ours.getDirectDependenciesFromSelf().stream()
        .filter(arrow -> !mayUse(place(ours), arrow.getTargetClass().getBaseComponentType()))
        .forEach(arrow -> events.add(SimpleConditionEvent.violated(ours, arrow.getDescription())));
  }

  private static boolean mayUse(String place, JavaClass type) {
    String name = type.getPackageName() + ".";
    return type.isPrimitive()
        || name.startsWith(ROOT)
        || LIBRARIES.entrySet().stream()
            .anyMatch(each -> name.startsWith(each.getKey() + ".") && each.getValue().matcher(place).matches());
  }

  private static void checkSignatures(JavaClass ours, ConditionEvents events) {
    Stream<JavaType> above = Stream.concat(ours.getSuperclass().stream(), ours.getInterfaces().stream());
    report(ours, ours.getName(), Stream.concat(above, bounds(ours.getTypeParameters())), events);
    ours.getFields().stream()
        .filter(ArchitectureTest::isVisible)
        .forEach(field -> report(ours, field.getFullName(), Stream.of(field.getType()), events));
    ours.getCodeUnits().stream()
        .filter(ArchitectureTest::isVisible)
        .forEach(unit -> report(ours, unit.getFullName(), typesOf(unit), events));
  }

  private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
    Stream<JavaType> types = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(each -> each);
    return Stream.of(types, thrown, bounds(unit.getTypeParameters())).flatMap(each -> each);
  }

  private static Stream<JavaType> bounds(List<? extends JavaTypeVariable<?>> variables) {
    return variables.stream().flatMap(variable -> variable.getUpperBounds().stream());
  }

  private static void report(JavaClass ours, String where, Stream<JavaType> types, ConditionEvents events) {
    types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(type -> !type.isPrimitive() && !type.getPackageName().startsWith("java.") && !isExported(type))
        .forEach(type -> events.add(SimpleConditionEvent.violated(ours, where + " shows " + type.getName())));
  }

  private static boolean isExported(JavaClass type) {
    return EXPORTED.contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return (member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED))
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  /** The package without the part that all have in common. */
  private static String place(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static ArchCondition<JavaClass> call(String what, Predicate<CodeUnitAccessTarget> forbidden) {
    return check("call " + what, (ours, events) -> ours.getCodeUnits().stream()
        .flatMap(unit -> Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream()))
        .filter(access -> forbidden.test(access.getTarget()))
        .forEach(access -> events.add(SimpleConditionEvent.satisfied(ours, access.getDescription()))));
  }

  private static ArchCondition<JavaClass> check(String what, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass ours, ConditionEvents events) {
        check.accept(ours, events);
      }
    };
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
    return DescribedPredicate.describe(what, test);
  }

  /** In a full build the core module is a jar, otherwise a folder of classes. */
  private static Location location(Path module) {
    String uri = module.toUri().toString();
    return Location.of(URI.create(uri.endsWith(".jar") ? "jar:" + uri + "!/" : uri));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of " + type + " cannot be read.", e);
    }
  }

  private static Set<String> exported() {
    return ModuleFinder.of(MODULES.toArray(Path[]::new)).findAll().stream()
        .map(ModuleReference::descriptor)
        .flatMap(module -> module.exports().stream())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }
}
