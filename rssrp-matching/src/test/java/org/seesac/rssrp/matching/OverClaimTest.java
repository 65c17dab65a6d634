package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Approval;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Availability;
import org.seesac.rssrp.core.roster.Claim;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Contact;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Who only says so, or works next door, ranks below who did the work. */
class OverClaimTest {

  private static final LocalDate AS_OF = RandomData.AS_OF;

  private static Expert expert(String id) {
    return new Expert(id, "Expert " + id, Gender.FEMALE, Jurisdiction.of("RS"), Jurisdiction.of("RS"),
        Approval.nominate(LocalDate.of(2024, 1, 1), "Ministry"), Consent.NONE, "", "", List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), Availability.ALWAYS, Contact.NONE);
  }

  private static Post post(String description, Set<ConceptId> concepts) {
    return new Post("Adviser", "Ministry", Sector.INTERIOR_MINISTRY, Jurisdiction.of("RS"),
        new DateSpan(PartialDate.of(AS_OF.minusYears(5)), PartialDate.OPEN_END), description, concepts);
  }

  private static Assignment assignment(String description, Set<ConceptId> concepts, LocalDate end) {
    return new Assignment("", "Mission", "UNDP", "", false, Jurisdiction.of("ME"),
        DateSpan.of(end.minusDays(30), end), "expert", Modality.ON_SITE, description, concepts, 3);
  }

  private static Expert claiming(Expert expert, String activity) {
    return expert.withExpertise(List.of(new Claim(ConceptId.of(activity), ExpertiseLevel.LEAD, 2005)));
  }

  private static void assertBelow(SupportRequest request, Expert lesser, Expert better) {
    int less = TestMatching.points(request, lesser);
    int more = TestMatching.points(request, better);

    assertTrue(less < more, () -> "%d is not below %d".formatted(less, more));
  }

  static Stream<String> activities() {
    return Taxonomy.rssrp().atDepth(2).stream().map(Concept::id).map(ConceptId::value);
  }

  /** A month as one expert among others, five years ago, is the least work that outweighs the highest claim. */
  @ParameterizedTest
  @MethodSource("activities")
  void aClaimOfLeadingWithoutARecordFallsBelowARecordWithoutAClaim(String activity) {
    SupportRequest request = SupportRequest.builder().need(activity).build();
    Expert claims = claiming(expert("C"), activity);
    Set<ConceptId> tagged = Set.of(ConceptId.of(activity));

    assertBelow(request, claims, expert("P").withPosts(List.of(post("", tagged))));
    assertBelow(request, claims,
        expert("A").withAssignments(List.of(assignment("", tagged, AS_OF.minusYears(5)))));
  }

  /** The expert of the field next door even claims to lead what is needed; the real one claims nothing. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      salw.pssm.destruction          | Army depots hold expired mortar rounds and grenades: plan how to destroy the surplus | Destruction de munitions périmées par brûlage et démontage industriel | Humanitarian demining of farmland, clearance of mined villages and mine risk education
      salw.pssm.destruction          | Уничтожение излишков боеприпасов на складах армии | Uništavanje viškova municije i rashodovanog oružja u remontnom zavodu | Гуманитарное разминирование полей и обучение населения минной опасности
      salw.mtr.capacity              | Обучение следователей отслеживанию изъятого огнестрельного оружия | Traces seized firearms, compares ballistic evidence and trains investigators in weapons tracing | Борьба с незаконным оборотом наркотиков, контролируемые поставки героина, обучение следователей
      salw.mtr.capacity              | Training investigators to trace seized guns back to the last legal owner | Утврђивање порекла одузетог оружја и обука инспектора за праћење трага оружја | Investigated heroin routes, controlled deliveries of drugs and precursor chemicals with customs
      salw.mtr.register              | Registre national des armes à feu détenues par les civils, fiches papier à reprendre dans une base | Vodila registar oružja u vlasništvu građana i prelazak sa kartica na elektronsku bazu | Sécurité informatique des administrations, registre des incidents cybernétiques et protection des réseaux
      salw.mtr.register              | Sivil ateşli silahlar için ulusal kayıt sistemi kurulması | Mban regjistrin e armëve të zjarrit në posedim civil dhe bazën e të dhënave | Cyber security of government networks, register of incidents and digital forensics
      salw.export.licensing          | Procena zahteva za izvozne dozvole za naoružanje i vojnu opremu | Assesses applications for arms export licences and checks end-user certificates | Upravljanje granicom, kontrola putnika i vozila na graničnim prelazima i patrole
      salw.export.licensing          | Evaluación de solicitudes de licencias de exportación de armas | Оценка на барања за извозни дозволи за оружје и сертификати за краен корисник | Gestión integrada de fronteras, control de viajeros y vehículos en puertos y aeropuertos
      gender.networks.establishment  | Crear una asociación de mujeres policías | Themeloi shoqatën e grave në polici dhe rrjetin e tyre rajonal | Créditos y tutoría para mujeres empresarias, red de empresas dirigidas por mujeres
      gender.networks.establishment  | إنشاء شبكة للنساء العاملات في الشرطة | Founded the association of women in the police and wrote its statute | Business loans and mentoring for women entrepreneurs, fairs for firms owned by women
      """)
  void workInTheFieldNextDoorFallsBelowTheRealWorkInAnyLanguage(
      String activity, String request, String real, String nextDoor) {
    Expert did = working(expert("R"), real);
    Expert near = claiming(working(expert("N"), nextDoor), activity);

    assertBelow(SupportRequest.builder().need(activity).build(), near, did);
    assertBelow(SupportRequest.builder().text(request).build(), near, did);
  }

  private static Expert working(Expert expert, String description) {
    return expert.withPosts(List.of(post(description, Set.of())))
        .withAssignments(List.of(assignment(description, Set.of(), AS_OF.minusYears(2))));
  }
}
