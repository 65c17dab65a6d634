package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Reading with a {@link TextEmbedder}: what it may change, and what never. */
class EmbedderTest {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();
  private static final RequestInterpreter PLAIN = RequestInterpreter.of(TAXONOMY);
  private static final String REGISTER =
      "Niger needs two experts for a national register of firearms in civilian possession, 15 days in March 2027, French B2";
  /** A weight, in nats, against which no label of another concept stands. */
  private static final double STRONG = 50;

  private static final List<String> TEXTS = List.of(
      REGISTER,
      "Women leave the border guard after five years and nobody has asked them why.",
      "Repair of the roof of a primary school",
      "Destruction of surplus ammunition in Mali. Also training of storekeepers, not marking.",
      "Le Niger demande un appui pour créer un registre national des armes civiles, français B2",
      "Обучение заведующих складами оружия",
      "help");

  @Test
  void anEmbedderToWhichAllTextsAreTheSameChangesNothing() {
    RequestInterpreter constant = RequestInterpreter.of(TAXONOMY, text -> new float[]{0.1f, -0.7f, 0.3f});

    TEXTS.forEach(text -> assertEquals(PLAIN.interpret(text).toString(), constant.interpret(text).toString()));
    TEXTS.forEach(text -> assertEquals(PLAIN.interpret(text), constant.interpret(text)));
  }

  @Test
  void anEmbedderCanChangeTheTopConceptOfAnEnglishRequest() {
    RequestInterpreter drawn = RequestInterpreter.of(TAXONOMY, EmbedderTest::drawnToAmmunition, STRONG);

    Finding.OfConcept plain = PLAIN.interpret(REGISTER).concepts().getFirst();
    Finding.OfConcept changed = drawn.interpret(REGISTER).concepts().getFirst();

    assertEquals("salw.mtr.register", plain.concept().value());
    assertTrue(changed.concept().value().startsWith("salw.pssm."), () -> changed.concept().value());
  }

  @Test
  void anEmbedderChangesNothingInOtherLanguages() {
    RequestInterpreter drawn = RequestInterpreter.of(TAXONOMY, EmbedderTest::drawnToAmmunition, STRONG);

    TEXTS.subList(4, 6).forEach(text -> assertEquals(PLAIN.interpret(text), drawn.interpret(text)));
  }

  @Test
  void anEmbedderThatSeesNothingAtAllChangesNothing() {
    RequestInterpreter blind = RequestInterpreter.of(TAXONOMY, text -> new float[2]);

    TEXTS.forEach(text -> assertEquals(PLAIN.interpret(text), blind.interpret(text)));
  }

  @Test
  void aVectorOfAnotherDimensionIsRefusedWithItsText() {
    RequestInterpreter uneven = RequestInterpreter.of(TAXONOMY, text -> new float[text.equals(REGISTER) ? 3 : 2]);

    UnfitVectorException refused = assertThrows(UnfitVectorException.class, () -> uneven.interpret(REGISTER));

    assertEquals(REGISTER, refused.text());
    assertTrue(
        String.valueOf(refused.getMessage()).contains("has dimension 3 where others have 2. Correct the TextEmbedder"));
  }

  @Test
  void aVectorThatIsNotFiniteIsRefused() {
    UnfitVectorException refused = assertThrows(
        UnfitVectorException.class, () -> RequestInterpreter.of(TAXONOMY, text -> new float[]{1, Float.NaN}));

    assertTrue(String.valueOf(refused.getMessage()).contains("is NaN at place 1"));
  }

  /** Takes a request for one about ammunition, whatever it says. */
  private static float[] drawnToAmmunition(String text) {
    boolean isDrawn = text.equals(REGISTER) || text.contains("mmunition") || !text.matches("\\p{ASCII}*");
    return isDrawn ? new float[]{1, 0} : new float[]{0, 1};
  }
}
