package org.seesac.rssrp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.ParticipatingJurisdiction;
import org.seesac.rssrp.core.reference.Region;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.TestExperts;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * The source document, bullet by bullet, and what carries each. The one test of the shipped taxonomy.
 *
 * <p>{@code source-document.txt} is the document as it was received; {@code source-document-concepts.tsv} names the
 * concept of each of its parts.
 */
class SourceDocumentTest {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();
  private static final List<String> DOCUMENT = lines("source-document.txt");
  private static final List<Carried> CARRIED = lines("source-document-concepts.tsv").stream()
      .skip(2)
      .map(line -> List.of(line.split("\t", -1)))
      .map(cells -> new Carried(cells.get(0), ConceptId.of(cells.get(1)), cells.get(2)))
      .toList();

  /** Part of the document, the concept that carries it, and words that stand in both. */
  record Carried(String part, ConceptId concept, String words) {}

  static Stream<Carried> carried() {
    return CARRIED.stream();
  }

  @Test
  void everyPartOfTheExpertiseSectionIsCarriedByAConcept() {
    List<String> parts = Stream.concat(salwParts().stream(), genderParts().stream()).toList();

    assertEquals(parts, withoutRepeats(CARRIED.stream().map(Carried::part).toList()));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void theConceptSpeaksTheWordsOfItsPart(Carried carried) {
    String english = englishOf(TAXONOMY.concept(carried.concept()));

    assertTrue(plain(carried.part()).contains(plain(carried.words())), () -> "not in the document: " + carried);
    assertTrue(english.contains(plain(carried.words())), () -> carried + " is not in: " + english);
  }

  @Test
  void noConceptStandsWithoutAPartOfTheDocument() {
    assertEquals(
        TAXONOMY.concepts().stream().map(Concept::id).collect(Collectors.toSet()),
        CARRIED.stream().map(Carried::concept).collect(Collectors.toSet()));
  }

  @Test
  void expertiseIsOrganisedInTwoStreams() {
    assertTrue(text().contains("organized in two streams: SALW Control and Gender Mainstreaming in SSR."));
    assertEquals(List.of("SALW Control", "Gender Mainstreaming in Security Sector Reform"),
        labels(TAXONOMY.atDepth(0)));
  }

  @Test
  void thereAreFiveSalwAreasNineGenderAreasAndFortyTwoActivities() {
    assertEquals(5, TAXONOMY.narrower(ConceptId.of("salw")).size());
    assertEquals(9, TAXONOMY.narrower(ConceptId.of("gender")).size());
    assertEquals(14, TAXONOMY.atDepth(1).size());
    assertEquals(42, TAXONOMY.atDepth(2).size());
    assertEquals(58, TAXONOMY.concepts().size());
  }

  @Test
  void onlyGenderPolicyIsPrintedUnderTheOtherStreamAndItsNoteSaysSo() {
    Set<ConceptId> elsewhere = CARRIED.subList(0, CARRIED.indexOf(headOfGender())).stream()
        .map(Carried::concept)
        .filter(concept -> !concept.value().startsWith("salw"))
        .collect(Collectors.toSet());

    assertEquals(Set.of(ConceptId.of("gender.policy"), ConceptId.of("gender.policy.mainstreaming")), elsewhere);
    assertTrue(note("gender.policy").contains("end of the SALW stream"), note("gender.policy"));
  }

  @Test
  void thePoliceAreaPrintedInsideTheBulletOnNetworksIsAnAreaAndItsNoteSaysSo() {
    String bullet =
        bullets(DOCUMENT).stream().filter(each -> each.contains("Women’s Networks")).findFirst().orElseThrow();

    assertTrue(bullet.contains("implementation;  Strengthening Capacities of Police to Combat Gender Based Violence:"));
    assertEquals(1, TAXONOMY.depth(ConceptId.of("gender.gbv")));
    assertTrue(note("gender.gbv").contains("bullet on women's networks"), note("gender.gbv"));
  }

  @Test
  void theMissingCommaIsReadAsThreeActivitiesAndTheNoteSaysSo() {
    assertTrue(text().contains("including research legislation and outreach."));
    assertTrue(
        note("salw.collection.research").contains("read as research, legislation and outreach"),
        note("salw.collection.research"));
  }

  @Test
  void noOtherConceptNeedsANote() {
    assertEquals(
        List.of("salw.collection.research", "gender.policy", "gender.gbv"),
        TAXONOMY.concepts().stream()
            .filter(concept -> !concept.editorialNotes().isEmpty())
            .map(concept -> concept.id().value())
            .toList());
    assertEquals("rssrp 1.0.1", TAXONOMY.toString());
  }

  @Test
  void everyConceptIsLabelledInTwelveLanguagesAndDefinedInEnglish() {
    Set<String> languages =
        Set.of("en", "fr", "es", "pt", "ru", "ar", "sr-Latn", "sq", "mk", "ro", "uk", "tr");

    for (Concept concept : TAXONOMY.concepts()) {
      assertEquals(languages, concept.prefLabels().keySet(), concept.toString());
      assertFalse(concept.definitions().getOrDefault("en", "").isBlank(), concept.toString());
      assertFalse(concept.notation().isBlank(), concept.toString());
    }
  }

  @Test
  void inEveryLanguageNoTwoConceptsHaveTheSameName() {
    for (String language : TAXONOMY.concepts().getFirst().prefLabels().keySet()) {
      List<String> names = TAXONOMY.concepts().stream().map(concept -> concept.prefLabel(language)).toList();

      assertEquals(names.stream().distinct().toList(), names, language);
    }
  }

  @Test
  void thePlatformServesTheRegionsItNames() {
    Map<String, String> regions = Map.of(
        "Central Asia", "CENTRAL_ASIA", "the Middle East", "MIDDLE_EAST", "North Africa", "NORTH_AFRICA", "the Sahel",
        "SAHEL",
        "further afield", "FURTHER_AFIELD_SEEN");

    regions.forEach((words, name) -> {
      assertTrue(text().contains(words), words);
      assertFalse(Region.of(name).members().isEmpty(), name);
    });
  }

  @Test
  void southEastEuropeanStatesStandBehindTheExperts() {
    assertTrue(text().contains("opportunity for South East European states"));
    assertTrue(
        Region.of("SOUTH_EAST_EUROPE").members().stream().allMatch(ParticipatingJurisdiction::includes),
        "a state of the region does not participate");
  }

  @Test
  void anExpertOfTheRosterIsApprovedByAParticipatingStateForATime() {
    assertTrue(text().contains("Roster of Experts, approved by the participating states"));
    Approval approval = Approval.nominate(LocalDate.of(2026, 1, 10), "Ministry of Interior")
        .screen(LocalDate.of(2026, 2, 1), "SEESAC")
        .approve(Jurisdiction.of("RS"), LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28), "Ministry of Interior");

    assertTrue(approval.isInForceOn(LocalDate.of(2027, 2, 28)));
    assertFalse(approval.isInForceOn(LocalDate.of(2027, 3, 1)));
  }

  @Test
  void anExpertShowsTrackRecordHandsOnExperienceAndSeesacParticipation() {
    assertTrue(text().contains("proven track-record and current hands-on experience of national policy design"));
    assertTrue(text().contains("participation in SEESAC regional projects and initiatives"));
    Expert expert = TestExperts.expert("e1");

    assertTrue(expert.posts().stream().anyMatch((Post post) -> post.isHeldOn(LocalDate.of(2026, 12, 1))));
    assertTrue(expert.assignments().stream().anyMatch(Assignment::seesac));
  }

  private static List<String> salwParts() {
    return parts(DOCUMENT.subList(DOCUMENT.indexOf("SALW Control"), genderHeading()));
  }

  private static List<String> genderParts() {
    return parts(DOCUMENT.subList(genderHeading(), indexOfStart("RSSRP as an instrument")));
  }

  private static int genderHeading() {
    return DOCUMENT.indexOf("Gender Mainstreaming in Security Sector Reform:");
  }

  private static int indexOfStart(String start) {
    return DOCUMENT.indexOf(DOCUMENT.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow());
  }

  private static Carried headOfGender() {
    return CARRIED.stream().filter(each -> each.concept().value().equals("gender")).findFirst().orElseThrow();
  }

  /** The heading and what semicolons and colons separate in its bullets. */
  private static List<String> parts(List<String> lines) {
    List<String> parts = new ArrayList<>();
    parts.add(lines.getFirst().replace(":", ""));
    for (String bullet : bullets(lines)) {
      Stream.of(bullet.split("[;:]", -1)).map(SourceDocumentTest::tidy).filter(part -> !part.isEmpty())
          .forEach(parts::add);
    }
    return parts;
  }

  private static List<String> bullets(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("  • ")).map(line -> line.substring(4)).toList();
  }

  private static String tidy(String part) {
    return part.strip().replace('’', '\'').replaceAll("\\.$", "");
  }

  private static String englishOf(Concept concept) {
    Stream<String> labels = Stream.concat(
        Stream.of(concept.prefLabel("en"), concept.definitions().getOrDefault("en", "")),
        concept.altLabels().getOrDefault("en", List.of()).stream());
    return labels.map(SourceDocumentTest::plain).collect(Collectors.joining(" | "));
  }

  private static String plain(String words) {
    return words.replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  private static String note(String concept) {
    return TAXONOMY.concept(ConceptId.of(concept)).editorialNotes().getOrDefault("en", "");
  }

  private static List<String> labels(List<Concept> concepts) {
    return concepts.stream().map(concept -> concept.prefLabel("en")).toList();
  }

  /** A title such as "Policy development support" may stand twice, but not next to itself. */
  private static <T> List<T> withoutRepeats(Collection<T> values) {
    List<T> kept = new ArrayList<>();
    for (T value : values) {
      if (kept.isEmpty() || !kept.getLast().equals(value)) {
        kept.add(value);
      }
    }
    return kept;
  }

  private static String text() {
    return String.join("\n", DOCUMENT);
  }

  /** No-break spaces, which the document has in places, are read as spaces. */
  private static List<String> lines(String resource) {
    try (InputStream in = Objects.requireNonNull(SourceDocumentTest.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ').lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
