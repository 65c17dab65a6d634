package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.TestExperts;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.core.taxonomy.TestTaxonomy;
import org.xml.sax.SAXException;

/** What is published: valid by the schema, exact, the same when read back, and never a person. */
class IatiTest {

  private static final CooperationRules RULES = CooperationRules.of(Taxonomy.rssrp());
  private static final IatiWriter WRITER = IatiWriter.of(IatiPublisher.UNDP);
  private static final int DEPLOYMENTS = 1_000;

  @Test
  void aThousandRandomDeploymentsAreValidByTheSchema() throws SAXException, IOException {
    Path schema = Path.of("").toAbsolutePath().resolve("../../shared/data/iati/iati-activities-schema.xsd").normalize();
    assumeTrue(Files.exists(schema),
        () -> "NOT RUN: the IATI 2.03 schema is not at " + schema + ", so nothing was validated against it.");

    List<DeploymentAssessment> all =
        IntStream.range(0, DEPLOYMENTS).mapToObj(i -> assess(new RandomDeployments(i).deployment("D-" + i))).toList();

    Schema rules = schema(schema);
    rules.newValidator().validate(new StreamSource(new StringReader(WRITER.document(all))));
    for (DeploymentAssessment each : all.subList(0, 20)) {
      rules.newValidator().validate(new StreamSource(new StringReader(WRITER.fragment(each))));
    }
    String reordered = WRITER.fragment(all.getFirst()).replaceFirst("(?s)(<activity-status.*?/>)(.*)(</iati-activity>)",
        "$2$1$3");
    assertThrows(SAXException.class,
        () -> rules.newValidator().validate(new StreamSource(new StringReader(reordered))));
  }

  private static Schema schema(Path file) throws SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return factory.newSchema(file.toFile());
  }

  @Property(tries = 500)
  void whatIsReadBackIsWhatWasWritten(@ForAll long seed) {
    DeploymentAssessment assessment = assess(new RandomDeployments(seed).deployment("D-1"));
    IatiActivity activity = WRITER.activity(assessment);

    assertEquals(List.of(activity), IatiReader.read(WRITER.fragment(assessment)));
    assertEquals(List.of(activity, activity), IatiReader.read(WRITER.document(List.of(assessment, assessment))));
  }

  @Property(tries = 500)
  void percentagesSumToExactlyOneHundredInEachVocabulary(@ForAll long seed) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    WRITER.activity(assess(new RandomDeployments(seed).deployment("D-1"))).sectors()
        .forEach(each -> sums.merge(each.vocabulary(), each.percentage(), BigDecimal::add));

    sums.forEach((vocabulary, sum) -> assertEquals(new BigDecimal("100.00"), sum, vocabulary));
    assertTrue(sums.isEmpty() || sums.keySet().equals(Set.of("1", "2")), sums::toString);
  }

  record Person(String name, String email, String phone, long seed) {

    Expert expert() {
      Expert any = TestExperts.expert("EXP-" + Math.abs(seed % 9_999));
      return new Expert(
          any.id(), name, any.gender(), any.nationality(), any.nominatedBy(), any.approval(), any.consent(), name, name,
          any.languages(), any.expertise(), any.posts(), any.assignments(), any.education(), any.certificates(),
          any.availability(), new Contact(email, phone, "Street of " + name));
    }
  }

  @Provide
  Arbitrary<Person> people() {
    Arbitrary<String> first = Arbitraries.of("Jelena", "Ђорђе", "Şükran", "Ion", "Zof'ia", "O'Brien & Sons <b>");
    Arbitrary<String> last = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(9);
    return Combinators.combine(first, last, Arbitraries.longs())
        .as((given, family, seed) -> new Person(given + " " + family, family + "@example.org",
            "+381 11 " + Math.abs(seed % 999_999), seed));
  }

  /** The person's data stand in every text that people write about a mission. */
  @Property(tries = 500)
  void noPersonIsShownWhateverPeopleWrote(@ForAll("people") Person person) {
    Expert expert = person.expert();
    Deployment random = new RandomDeployments(person.seed()).deployment("D-77", expert.id());
    String told = person.name() + ", " + person.email() + ", " + person.phone() + ", " + expert.id();
    Mission mission = random.mission();
    Mission telling = new Mission(
        told, told, mission.seesac(), mission.exchange(), told, mission.beneficiary(), mission.concepts(),
        mission.planned(), mission.modality(), told, told, mission.genderObjective());
    List<DeploymentStep> history = random.history().stream()
        .map(step -> new DeploymentStep(step.move(), step.on(), step.by(), told, step.contract(), step.finding(),
            step.clearances(), step.evaluation()))
        .toList();
    Deployment deployment = new Deployment(
        random.id(), expert.id(), random.provider(), random.employer(), told, telling, history);

    Roster roster = Roster.of(TestTaxonomy.frozen(), List.of(expert));
    String fragment = WRITER.guarding(roster).fragment(assess(deployment));

    for (String secret : List.of(person.name(), person.email(), person.phone(), expert.id())) {
      assertFalse(fragment.contains(secret), () -> secret + " in " + fragment);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Ministry (Jelena  PETROVIĆ)", "c/o jelena@example.org", "Tel. +381-11-555-0100", "Office of RS-0001, Beograd"
  })
  void aPersonInTheNameOfAnOrganisationIsRefused(String organisation) {
    Deployment asked = TestDeployments.requested(TestDeployments.mission(Beneficiary.CIVILIAN));
    Deployment telling = new Deployment(
        asked.id(), asked.expertId(), asked.provider(), Organisation.ministry(organisation, Jurisdiction.of("RS")), "",
        asked.mission(), asked.history());
    Roster roster = Roster.of(TestTaxonomy.frozen(), List.of(TestExperts.expert("RS-0001")));

    PersonalDataException refused =
        assertThrows(PersonalDataException.class, () -> WRITER.guarding(roster).fragment(assess(telling)));

    assertEquals("D-2025-17", refused.deploymentId());
    assertEquals("RS-0001", refused.expertId());
    assertFalse(String.valueOf(refused.getMessage()).contains("Petrović"));
    assertTrue(WRITER.fragment(assess(telling)).contains("participating-org"));
  }

  @Test
  void aPublishedDeploymentTellsWhatItWas() {
    Mission mission = TestDeployments.mission(
        TestDeployments.exchange("XK", "RS"), Beneficiary.POLICE, "salw.mtr.register", "gender.gbv");
    IatiActivity activity = WRITER.activity(assess(TestDeployments.evaluated(mission)));

    assertEquals("XM-DAC-41114-D-2025-17", activity.identifier());
    assertTrue(activity.title().endsWith(": Kosovo*, 2025"), activity.title());
    assertTrue(activity.general().contains("UN Security Council resolution 1244"), activity.general());
    assertEquals("4", activity.status());
    assertEquals(
        Map.of("1", LocalDate.of(2025, 6, 2), "2", LocalDate.of(2025, 6, 2), "3", LocalDate.of(2025, 6, 13), "4",
            LocalDate.of(2025, 6, 13)),
        activity.dates());
    assertEquals("8", activity.collaborationType());
    assertEquals("D02", activity.aidType());
    assertEquals("1", activity.genderSignificance());
    assertEquals(
        List.of("Support to a security force depends on human-rights due diligence. Finding: cleared with measures."),
        activity.conditions());
    assertTrue(activity.tags().contains(new IatiActivity.Tag("3", "", "16.4")));
    assertTrue(activity.tags().contains(
        new IatiActivity.Tag("99", "https://rssrp.seesac.org/cooperation/", "EAST_EAST")));
    assertEquals(List.of("10", "10"), List.of(activity.results().getFirst().target(),
        activity.results().getFirst().actual()));
    assertEquals(List.of("", "16.4.2"),
        activity.results().stream().map(IatiActivity.Result::sdgIndicator).toList());
    assertEquals(List.of("1", "2", "3", "4"),
        activity.participants().stream().map(IatiActivity.Participant::role).toList());
  }

  @Test
  void whatIsNotReachedYetIsNotPublishedAsReached() {
    IatiActivity activity = WRITER.activity(
        assess(TestDeployments.deployed(TestDeployments.mission(Beneficiary.CIVILIAN))));

    assertEquals("2", activity.status());
    assertEquals(Set.of("1", "2", "3"), activity.dates().keySet());
    assertEquals("", activity.results().getFirst().actual());
    assertEquals("", activity.genderSignificance());
  }

  @Test
  void anIdentifierThatIatiRefusesIsRefusedHere() {
    assertThrows(
        IllegalArgumentException.class, () -> WRITER.fragment(assess(new RandomDeployments(1).deployment("D/1"))));
    assertThrows(IllegalArgumentException.class, () -> WRITER.document(List.of()));
  }

  static Stream<String> notOurs() {
    String fragment = WRITER.fragment(assess(new RandomDeployments(5).deployment("D-5")));
    return Stream.of(
        "", "<iati-activity>", "<html/>", "<iati-activity/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><iati-activity>&e;</iati-activity>",
        fragment.replace("iso-date=\"2", "iso-date=\"x"),
        fragment.replace("<conditions", "<contact-info/><conditions"),
        fragment.replace("percentage=\"100\"", "percentage=\"99\""));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("notOurs")
  void whatIsNotKeptAsItStandsIsRefusedWithAdvice(String text) {
    InvalidIatiException refused = assertThrows(InvalidIatiException.class, () -> IatiReader.read(text));

    assertFalse(refused.wrong().isBlank());
    assertFalse(refused.advice().isBlank());
  }

  private static DeploymentAssessment assess(Deployment deployment) {
    return RULES.assess(deployment);
  }
}
