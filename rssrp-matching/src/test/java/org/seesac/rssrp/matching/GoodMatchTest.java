package org.seesac.rssrp.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;

/** A roster without anybody who fits says so, in any language; one suitable expert more, and there is a match. */
class GoodMatchTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final Roster ROSTER = roster();

  private static Roster roster() {
    try (InputStream in = Objects.requireNonNull(GoodMatchTest.class.getResourceAsStream("good-match.jsonl"))) {
      return RosterReader.of(Taxonomy.rssrp()).read(in, "good-match.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shortlist.Outcome outcome(SupportRequest request, List<Expert> experts, MatchingPolicy policy) {
    try (ExpertMatcher matcher = ExpertMatcher
        .over(Roster.of(Taxonomy.rssrp(), experts), INTERPRETER, Clock.systemUTC())) {
      return matcher.match(request, policy, RandomData.AS_OF, 10).outcome();
    }
  }

  private static void check(SupportRequest request, String suitable, MatchingPolicy policy) {
    List<Expert> others = ROSTER.experts().stream().filter(each -> !each.id().equals(suitable)).toList();

    assertEquals(Shortlist.Outcome.NO_GOOD_MATCH, outcome(request, others, policy));
    assertEquals(Shortlist.Outcome.MATCHED, outcome(request, ROSTER.experts(), policy));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      AMMO | Mali needs help to destroy surplus ammunition safely
      AMMO | Le Mali demande un appui pour la destruction de munitions excédentaires
      HOME | Jordania pide asesoramiento sobre la respuesta de la policía a la violencia doméstica
      AMMO | Мали просит помощи в уничтожении излишков боеприпасов
      AMMO | تطلب مالي المساعدة في تدمير فائض الذخيرة
      AMMO | Mali traži pomoć za uništavanje viškova municije
      AMMO | Мали тражи помоћ за уништавање вишкова муниције
      AMMO | Mali fazla mühimmatın imhası için yardım istiyor
      HOME | Jordan asks for advice on the police response to domestic violence
      HOME | La Jordanie demande conseil sur la réponse de la police à la violence domestique
      HOME | Иордания просит совета: как полиции реагировать на домашнее насилие
      HOME | يطلب الأردن المشورة بشأن استجابة الشرطة للعنف الأسري
      HOME | Jordan traži savet o postupanju policije u slučajevima nasilja u porodici
      HOME | Jordania kërkon këshilla për reagimin e policisë ndaj dhunës në familje
      """)
  void inAnyLanguage(String suitable, String text) {
    check(SupportRequest.builder().text(text).build(), suitable, MatchingPolicy.standard());
  }

  @ParameterizedTest
  @CsvSource({"AMMO,salw.pssm.destruction", "HOME,gender.gbv.response"})
  void inFieldsAndByEveryPreset(String suitable, String concept) {
    SupportRequest request =
        SupportRequest.builder().need(Need.of(ConceptId.of(concept))).country("ML").build();

    check(request, suitable, MatchingPolicy.standard());
    check(request, suitable, MatchingPolicy.rapidResponse());
    check(request, suitable, MatchingPolicy.mentoring());
  }
}
