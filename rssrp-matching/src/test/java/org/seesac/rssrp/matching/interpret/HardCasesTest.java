package org.seesac.rssrp.matching.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Thirteen kinds of text that other systems are known to misread. */
class HardCasesTest {

  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());

  private static final String REGISTER =
      "Georgia asks for an expert to build a national register of civilian firearms, ten working days in May 2027.";

  private static final String BOILERPLATE =
      "\nWomen are strongly encouraged to apply. UNDP is an equal opportunity employer and values diversity.";

  private static List<String> concepts(String text) {
    return INTERPRETER.interpret(text).concepts().stream().map(each -> each.concept().value()).toList();
  }

  private static String top(String text) {
    return concepts(text).getFirst();
  }

  private static String area(String text) {
    String top = top(text);
    return top.substring(0, top.lastIndexOf('.'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BOILERPLATE,
        "\nWomen are strongly encouraged to apply.",
        "\nLes candidatures féminines sont vivement encouragées.",
        "\nUNDP is an equal opportunity employer."})
  void equalOpportunityPhrasesChangeNothing(String boilerplate) {
    assertEquals(INTERPRETER.interpret(REGISTER).transcript(),
        INTERPRETER.interpret(REGISTER + boilerplate).transcript());
  }

  @Test
  void aLabelAcrossTheEndOfASentenceIsNoLabel() {
    String whole = "We look after weapons tracing and registration.";
    String cut =
        "The lorries carry surplus food. Weapons search is done at the gate. Registration of visitors follows.";

    assertTrue(quotes(whole).contains("tracing"), quotes(whole));
    assertFalse(quotes(cut).contains("Weapons search is done at the gate. Registration"), quotes(cut));
  }

  @Test
  void saidTwentyTimesIsSaidOnce() {
    String once = "Destroy surplus ammunition.";

    assertEquals(concepts(once), concepts(once.repeat(20)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A gap analysis of the municipal water supply is needed.",
        "Att: finance department. Please pay the attached invoice for the hotel.",
        "Take a nap room into the plan of the new kindergarten."})
  void anAcronymOfTheFieldInAnotherSenseIsNoNeed(String text) {
    assertNotEquals(Scope.IN_SCOPE, INTERPRETER.interpret(text).scope());
  }

  @Test
  void aMidTermReviewIsNotMarkingTracingAndRegistration() {
    String text = "The project's MTR is due in June; a consultant should write the mid-term review report.";

    assertNotEquals("salw.mtr", area(text));
    assertFalse(quotes(text).contains("MTR"), quotes(text));
  }

  @Test
  void anAcronymInItsFieldCounts() {
    assertEquals("gender.policy", area("Support to the second NAP 1325 of the Ministry of Defence."));
    assertEquals("salw.export", area("Reporting under the ATT."));
    assertEquals("salw.pssm", area("Formation des magasiniers, GSPS et munitions."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We need help to trace seized pistols, not to destroy ammunition.",
        "Il nous faut une aide pour tracer les pistolets saisis, pas pour détruire des munitions.",
        "Нужна помощь в отслеживании изъятых пистолетов, а не в уничтожении боеприпасов."})
  void whatIsRuledOutIsNotAskedFor(String text) {
    assertTrue(concepts(text).stream().anyMatch(each -> each.startsWith("salw.mtr.")), concepts(text).toString());
    assertFalse(concepts(text).contains("salw.pssm.destruction"), concepts(text).toString());
  }

  /** "No longer" and "more than" tell what is missing or how much; they rule nothing out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ya no sabemos cuántos fusiles y cartuchos hay en el cuartel.",
        "Nous avons plus de 300 vieux fusils à détruire."})
  void whatIsMissingOrCountedIsAskedFor(String text) {
    assertEquals("salw.pssm", area(text));
  }

  /** Named beside an employer they are boilerplate, elsewhere the aim itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Întărirea mecanismului pentru egalitate de șanse din poliție, plan de acțiune.",
        "Jačanje mehanizma za jednake mogućnosti u policiji, akcioni plan."})
  void equalOpportunitiesCanBeWhatIsAskedFor(String text) {
    assertTrue(area(text).startsWith("gender."), area(text));
  }

  /** The host's name says nothing about the need, however many words it has. */
  @Test
  void aHostsNameDoesNotMoveARequestOutOfScope() {
    assertEquals("salw.pssm", area("Обука за чување муниција, Северна Македонија."));
  }

  @Test
  void twoNeedsAreBothRead() {
    List<String> read = concepts(
        "First, train our storekeepers in safe handling of ammunition. Second, found an association of policewomen.");

    assertTrue(read.contains("salw.pssm.capacity"), read.toString());
    assertTrue(read.contains("gender.networks.establishment"), read.toString());
  }

  @Test
  void typingErrorsAreReadThrough() {
    assertEquals("salw.pssm.destruction", top("Destrucion of surplus amunition and wepons"));
  }

  @Test
  void smallLettersDoNotMakeAnAcronymButItsWordsStillCount() {
    assertEquals("salw.pssm", area("pssm training for storekeepers of weapons and ammunition depots"));
  }

  @Test
  void aQuotedTitleIsReadLikeAnyOther() {
    assertEquals("salw.collection", area("Project \"Safe Homes: voluntary surrender of weapons\", phase II"));
  }

  @Test
  void aListIsReadItemByItem() {
    List<String> read = concepts("""
        Tasks:
        - laser marking of police pistols and entry of the serial numbers
        - trace requests for seized firearms to the countries of manufacture
        """);

    assertTrue(read.getFirst().startsWith("salw.mtr."), read.toString());
  }

  @Test
  void aTablePastedAsTextIsRead() {
    Interpretation read = INTERPRETER.interpret(
        "Country\tMoldova\nActivity\tDestruction of surplus ammunition\nDays\t12 working days\nLanguage\tRomanian B2");

    assertEquals("MD", read.request().country().code());
    assertEquals(12, read.request().days());
    assertEquals("salw.pssm.destruction", read.concepts().getFirst().concept().value());
  }

  @Test
  void aTextInTwoLanguagesIsReadInBoth() {
    Interpretation read = INTERPRETER.interpret(
        "Bonjour, merci de transmettre la demande ci-dessous. Niger. "
            + "We want to set up a national register of civilian firearms and licences.");

    assertEquals("NE", read.request().country().code());
    assertEquals("salw.mtr.register", read.concepts().getFirst().concept().value());
  }

  @Test
  void markupAroundATextChangesNothingThatWasRead() {
    String marked = "<p><b>Georgia</b> asks for an expert to build a <i>national register of civilian firearms</i>, "
        + "**ten working days** in May 2027.</p>";

    assertEquals(concepts(REGISTER).getFirst(), concepts(marked).getFirst());
    assertEquals(INTERPRETER.interpret(REGISTER).request().days(), INTERPRETER.interpret(marked).request().days());
    assertEquals("GE", INTERPRETER.interpret(marked).request().country().code());
  }

  private static String quotes(String text) {
    return INTERPRETER.interpret(text).concepts().stream()
        .flatMap(each -> each.spans().stream())
        .map(Span::quote)
        .collect(Collectors.joining(" / "));
  }
}
