package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Certificate;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Education;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.roster.SpokenLanguage;
import org.seesac.rssrp.core.roster.TestExperts;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.core.taxonomy.TestTaxonomy;

/** What is written is read back equal, whatever it holds. */
class RoundTripTest {

  private static final Taxonomy TAXONOMY = TestTaxonomy.frozen();
  private static final List<String> TEXTS =
      List.of("", "plain", "Šar \"quoted\" \\ back", "سطر\nجديد", "\uFEFF mark", "🕊️ pair", " blank ends ",
          "</script>", "NA");

  @Property(tries = 2000)
  void experts(@ForAll long seed) {
    Expert expert = new RandomRecords(seed).expert("E-1");
    Roster roster = Roster.of(TAXONOMY, List.of(expert));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    RosterWriter.write(roster, written);

    Roster read = RosterReader.of(TAXONOMY)
        .read(RosterReaderTest.bytes(written.toString(java.nio.charset.StandardCharsets.UTF_8)), "r");

    assertEquals(roster.experts(), read.experts());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    RosterWriter.write(read, again);
    assertArrayEquals(written.toByteArray(), again.toByteArray());
  }

  @Property(tries = 2000)
  void requests(@ForAll long seed) {
    SupportRequest request = new RandomRecords(seed).request();

    List<SupportRequest> read =
        RequestReader.of(TAXONOMY).read(RosterReaderTest.bytes(RequestWriter.line(request)), "r");

    assertEquals(List.of(request), read);
  }

  @Test
  void aFileIsReplacedWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path taken = Files.createDirectory(folder.resolve("roster.jsonl"));
    Path inTheWay = Files.writeString(taken.resolve("in the way"), "kept");

    UncheckedIOException failed = assertThrows(UncheckedIOException.class,
        () -> RosterWriter.write(Roster.of(TAXONOMY, List.of(TestExperts.expert("E-2"))), taken));

    assertTrue(String.valueOf(failed.getMessage()).contains("an older file of that name is unchanged"),
        failed::toString);
    assertEquals("kept", Files.readString(inTheWay));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(taken), files.toList());
    }
  }

  /** Experts and requests that use every field; the same for the same seed. */
  private static final class RandomRecords {
    private final Random random;

    RandomRecords(long seed) {
      this.random = new Random(seed);
    }

    Expert expert(String id) {
      return new Expert(
          id, "Name " + text(), pick(Gender.values()), state(), state(), approval(), consent(), text(), text(),
          some(() -> new SpokenLanguage(language(), pick(LanguageLevel.values()))),
          some(() -> new Claim(concept(), pick(ExpertiseLevel.values()), year())),
          some(() -> new Post(text(), text(), pick(Sector.values()), anywhere(), span(), text(), concepts())),
          some(() -> new Assignment(text(), text(), text(), text(), random.nextBoolean(), anywhere(), span(), text(),
              pick(Modality.values()), text(), concepts(), random.nextInt(6))),
          some(() -> new Education(text(), text(), year())),
          some(() -> new Certificate(text(), text(), year())),
          new Availability(some(this::span), random.nextInt(60), random.nextInt(60), modalities()),
          new Contact(text(), text(), text()));
    }

    SupportRequest request() {
      Set<ConceptId> needed = concepts();
      return new SupportRequest(
          "R-1", "Text " + text(), text(), anywhere(), text(),
          needed.stream().map(each -> new Need(each, 1 + random.nextInt(3) / 2.0, pick(ExpertiseLevel.values())))
              .toList(),
          some(this::languageNeed), span(), random.nextInt(30), pick(Modality.values()), random.nextInt(5),
          Set.copyOf(some(this::state)), Set.copyOf(some(this::state)), random.nextInt(20));
    }

    private LanguageNeed languageNeed() {
      boolean mandatory = random.nextBoolean();
      return random.nextBoolean()
          ? LanguageNeed.withoutLevel(language(), mandatory)
          : new LanguageNeed(language(), pick(LanguageLevel.values()), true, mandatory);
    }

    private Approval approval() {
      Approval approval = Approval.nominate(day(), text());
      LocalDate on = approval.history().getFirst().on();
      approval = random.nextBoolean() ? approval.screen(on.plusDays(1), text()) : approval;
      LocalDate end = random.nextBoolean() ? on.plusDays(400) : LocalDate.MAX;
      approval = random.nextBoolean() ? approval.approve(Jurisdiction.of("RS"), on.plusDays(2), end, text()) : approval;
      return random.nextBoolean() ? approval.withdraw(on.plusDays(9), text(), text()) : approval;
    }

    private Consent consent() {
      LocalDate given = day();
      LocalDate end = random.nextBoolean() ? given.plusDays(random.nextInt(900)) : LocalDate.MAX;
      return random.nextInt(4) == 0 ? Consent.NONE
          : new Consent(given, end, random.nextBoolean() ? Consent.Scope.INTERNAL : Consent.Scope.PARTNERS);
    }

    private Set<Modality> modalities() {
      return random.nextBoolean() ? Set.of() : Set.of(random.nextBoolean() ? Modality.REMOTE : Modality.ON_SITE);
    }

    private DateSpan span() {
      LocalDate from = day();
      return new DateSpan(
          random.nextInt(3) == 0 ? PartialDate.OPEN_START : date(from),
          random.nextInt(3) == 0 ? PartialDate.OPEN_END : date(from.plusDays(800)));
    }

    private PartialDate date(LocalDate day) {
      String written = day.toString();
      return PartialDate.parse(pick(written, written.substring(0, 7), written.substring(0, 4)));
    }

    private LocalDate day() {
      return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
    }

    private int year() {
      return random.nextBoolean() ? 0 : 1980 + random.nextInt(40);
    }

    private Jurisdiction state() {
      return Jurisdiction.of(pick("RS", "XK", "NA", "BA"));
    }

    private Jurisdiction anywhere() {
      return random.nextBoolean() ? Jurisdiction.UNSTATED : state();
    }

    private Language language() {
      return Language.of(pick("fr", "sr", "cnr", "ar"));
    }

    private ConceptId concept() {
      return TAXONOMY.concepts().get(random.nextInt(TAXONOMY.concepts().size())).id();
    }

    private Set<ConceptId> concepts() {
      return new LinkedHashSet<>(some(this::concept));
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @SafeVarargs
    private <T> T pick(T... from) {
      return from[random.nextInt(from.length)];
    }

    private <T> List<T> some(Supplier<T> each) {
      List<T> some = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        some.add(each.get());
      }
      return some;
    }
  }
}
