package org.seesac.rssrp.matching.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
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
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.Criterion;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;

/** Every text may be hostile, and no view shows more than it may. */
class DossierTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
  private static final RequestInterpreter INTERPRETER = RequestInterpreter.of(Taxonomy.rssrp());
  private static final ConceptId REGISTER = ConceptId.of("salw.mtr.register");
  private static final Pattern OWN_TAG = Pattern.compile(
      "</?(main|section|article|div|p|h[1-4]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|mark|sup|span|q|bdi|br|svg|rect"
          + "|footer|body|html)( (class|dir|scope|viewBox|preserveAspectRatio|aria-hidden|focusable|width|height|fill)"
          + "=\"[-#\\w. ]*\")*/?>");

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> known = Arbitraries.of(
        "<script>alert(1)</script>", "\"><evil src=x onerror=alert(1)>", "</style><evil>", "' onload='x",
        "&lt;evil&gt;",
        "</title><evil>", "<!--", "]]>", "[x](javascript:alert(1))", "| a | b |", "`code`", "\n# evil\n- x",
        "\u202egnp.exe", "\ud800", "\u0000", "https://evil.example");
    return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(40), known.map("storage of weapons "::concat));
  }

  @Property(tries = 200)
  void everyTextStaysATextInHtmlAndMarkdown(@ForAll("hostile") String hostile, @ForAll DossierView view) {
    Dossier dossier = dossier(
        request(hostile, "firearms register " + hostile),
        List.of(expert("E-1" + hostile, "N" + hostile, hostile, Consent.Scope.PARTNERS),
            expert("E-2", "Barred " + hostile, hostile, Consent.Scope.NONE)),
        view);

    String html = dossier.html();
    String body = html.substring(html.indexOf("<body>"));
    assertEquals(1, Pattern.compile("</(style|title)>\n").matcher(html).results().map(each -> each.group(1))
        .filter("style"::equals).count());
    assertFalse(html.contains("<evil") || html.contains("<script"), html);
    String texts = OWN_TAG.matcher(body).replaceAll("");
    assertFalse(texts.replaceAll("&(amp|lt|gt|quot|#39);", "").matches("(?s).*[<>&\"'].*"), texts);
    assertFalse(dossier.markdown().matches("(?s).*(?<!\\\\)(\\\\\\\\)*[<`\\[].*"), dossier::markdown);
    assertFalse(dossier.markdown().contains("\n# evil"), dossier::markdown);
    assertTrue((html + dossier.markdown()).codePoints().noneMatch(each -> each == 0 || each == 0x202E
        || Character.getType(each) == Character.SURROGATE));
  }

  @Test
  void theBlindViewShowsNoNameGenderEmployerOrState() {
    Dossier dossier = dossier(
        request("", "Firearms register; we liked Jasmina Todosijević. Barred Expert came too."),
        List.of(expert("RS-1", "Jasmina Todosijević", "She is Todosijevićeva. Firearms register, by Jasminu and "
            + "Јасмина Тодосијевић of the Weapons Directorate in Serbia. Serbian firearms register",
            Consent.Scope.PARTNERS)),
        DossierView.BLIND);

    assertEquals(List.of("Expert A"), dossier.proposals().stream().map(Proposal::name).toList());
    for (String text : List.of(dossier.html(), dossier.markdown(), dossier.toString())) {
      for (String secret : List.of("Jasmin", "Todosijevi", "Јасмина", "RS-1", "Weapons Directorate", "Serbia", "She",
          "female")) {
        assertFalse(text.contains(secret), () -> secret + " is shown in\n" + text);
      }
    }
    assertTrue(dossier.text().stream().anyMatch(each -> each.text().contains("[name]")));
  }

  @Test
  void thePartnerViewShowsNamesButNobodyBarredAndNoRemarks() {
    List<Expert> experts = List.of(
        expert("RS-1", "Ana Anić", "Firearms register with Boris Borić", Consent.Scope.PARTNERS),
        expert("RS-2", "Boris Borić", "Firearms register", Consent.Scope.INTERNAL));

    Dossier partner = dossier(request("", "Firearms register"), experts, DossierView.PARTNER);
    Dossier internal = dossier(request("", "Firearms register"), experts, DossierView.INTERNAL);

    assertTrue(partner.html().contains("Ana Anić"));
    for (String secret : List.of("Borić", "RS-1", "RS-2", "@example.org", "female")) {
      assertFalse(partner.toString().contains(secret), secret);
    }
    assertEquals(1, partner.barriers().size());
    assertEquals("Boris Borić", internal.barred().getFirst().name());
    assertTrue(internal.markdown().contains("@example.org"));
  }

  @ParameterizedTest
  @EnumSource(names = {"BLIND", "PARTNER"})
  void whoIsBarredIsNotProposedOutsideTheHouseEvenWhenThePolicyListsThem(DossierView view) {
    Roster roster = Roster.of(Taxonomy.rssrp(),
        List.of(expert("RS-2", "Boris Borić", "Firearms register", Consent.Scope.INTERNAL)));
    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      Dossier dossier = Dossier.of(
          matcher.match(request("", "Firearms register"), MatchingPolicy.standard().includingBarred(), AS_OF, 5),
          roster, view);

      assertEquals(List.of(), dossier.proposals());
      assertTrue(dossier.notes().stream().anyMatch(each -> each.startsWith("Listed but not shown")));
    }
  }

  @Test
  void aDossierTellsRequestBarsEvidenceCoverageAndOpenPoints() {
    Dossier dossier = dossier(
        request("", "Firearms register in Niger"),
        List.of(expert("RS-1", "Ana Anić", "Firearms register", Consent.Scope.PARTNERS)), DossierView.PARTNER);
    Proposal first = dossier.proposals().getFirst();

    assertTrue(dossier.text().stream().anyMatch(each -> each.readings().contains("host: Niger")));
    assertEquals(first.milliPoints(), first.bars().stream().mapToInt(Proposal.Bar::milliPoints).sum());
    assertTrue(first.evidence().stream().anyMatch(each -> !each.quote().isEmpty()));
    assertEquals("1", dossier.coverage().getFirst().cells().getFirst().candidate());
    assertTrue(dossier.html().contains("<mark>Niger<sup>"));
  }

  @Test
  void evidenceOfSomethingNearIsMarkedAsSuch() {
    Expert expert = expert("RS-1", "Ana Anić", "Record-keeping", Consent.Scope.PARTNERS);
    ConceptId network = ConceptId.of("salw.mtr.network");
    SupportRequest request = SupportRequest.builder()
        .needs(List.of(new Need(network, 1, ExpertiseLevel.UNSTATED))).build();

    Proposal proposal = dossier(request, List.of(expert), DossierView.PARTNER).proposals().getFirst();
    List<String> sources = proposal.evidence().stream()
        .filter(each -> each.criterion() == Criterion.EXPERTISE).map(Proposal.Evidence::source).toList();

    assertTrue(!sources.isEmpty() && sources.stream().allMatch(each -> each.matches(".* \\(near it(: .+)?\\)")),
        sources::toString);
    assertTrue(sources.stream().anyMatch(each -> each.contains("near it: ")), sources::toString);
  }

  @Test
  void htmlNeedsNothingFromElsewhereAndIsMadeForPhonesPaperAndEitherDirection() {
    String page = dossier(request("سجل", "سجل الأسلحة"), List.of(), DossierView.BLIND).html();

    assertFalse(page.matches("(?s).*(https?:|src=|url\\(|@import|<script|<link| on\\w+=).*"), page);
    for (String part : List.of("default-src 'none'", "width=device-width", "@media print", "size:A4", "lang=\"en\"",
        "<h1 dir=\"auto\">سجل</h1>", "<p class=\"words\" dir=\"auto\">")) {
      assertTrue(page.contains(part), part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "1b1f24 ffffff", "3d4650 ffffff", "1b1f24 fff0b3", "1b1f24 cfe6d4", "1b1f24 fbeec2", "1f5f8b e8ecf1"
  })
  void everyPairOfColoursHasTheContrastThatTheAccessibilityGuidelinesAskFor(String pair) {
    String upper = pair.substring(0, 6);
    String lower = pair.substring(7);

    assertTrue(DossierStyle.CSS.contains(upper) || dossier(request("", "register"), List.of(), DossierView.BLIND).html()
        .contains(upper));
    assertTrue((luminance(lower) + 0.05) / (luminance(upper) + 0.05) >= 4.5, pair);
  }

  private static double luminance(String colour) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour, 2 * i, 2 * i + 2, 16) / 255.0;
      parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }

  @Test
  void theFrenchDossierMasksAndLabelsInFrench() {
    Expert expert = expert("RS-1", "Jasmina Todosijević",
        "Registre des armes en Serbie, par Jasmina Todosijević of the Weapons Directorate", Consent.Scope.PARTNERS);
    SupportRequest request = request("", "Firearms register in Niger; we liked Jasmina Todosijević.");
    Dossier blind = dossier(request, List.of(expert), DossierView.BLIND, "fr");

    assertTrue(blind.html().startsWith("<!DOCTYPE html>\n<html lang=\"fr\""));
    for (String part : List.of("[nom]", "[employeur]", "hôte\u00a0: Niger", "Ce qui est demandé", "version anonyme")) {
      assertTrue(blind.html().contains(part), () -> part + " is missing in\n" + blind.html());
    }
    assertTrue(blind.markdown().contains("- **Version\u00a0:** anonyme\n"));
    assertFalse(blind.html().contains("Serbie") || blind.markdown().contains("[name]"));
    assertEquals(
        dossier(request, List.of(expert), DossierView.BLIND),
        dossier(request, List.of(expert), DossierView.BLIND, "de"));
  }

  @Test
  void theFootnoteStandsUnderEveryDossierThatNamesKosovoInItsLanguage() {
    Dossier french =
        dossier(request("", "Registre des armes à feu, comme au Kosovo, au Niger"), List.of(), DossierView.BLIND, "fr");

    assertTrue(french.html().contains("Kosovo*"));
    assertTrue(french.notes().stream().anyMatch(each -> each.startsWith("* Toute mention du Kosovo*")), french::html);
  }

  @Test
  void pseudonymsGoOnBehindZ() {
    assertEquals(List.of("A", "Z", "AA", "AB"),
        List.of(1, 26, 27, 28).stream().map(ProposalComposer::letters).toList());
  }

  private static Dossier dossier(SupportRequest request, List<Expert> experts, DossierView view) {
    return dossier(request, experts, view, "en");
  }

  private static Dossier dossier(
      SupportRequest request, List<Expert> experts, DossierView view, String language) {
    Roster roster = Roster.of(Taxonomy.rssrp(), experts);
    try (ExpertMatcher matcher = ExpertMatcher.over(roster, INTERPRETER, Clock.systemUTC())) {
      return Dossier.of(matcher.match(request, MatchingPolicy.standard(), AS_OF, 5), roster, view, language);
    }
  }

  private static SupportRequest request(String title, String text) {
    return SupportRequest.builder().id("Q" + title).title(title).text(text).requestedBy(title).build();
  }

  private static Expert expert(String id, String name, String text, Consent.Scope scope) {
    LocalDate on = LocalDate.of(2024, 1, 1);
    return new Expert(
        id, name, Gender.FEMALE, Jurisdiction.of("RS"), Jurisdiction.of("RS"),
        Approval.nominate(on, text).approve(Jurisdiction.of("RS"), on, on.plusYears(9), text),
        scope == Consent.Scope.NONE ? Consent.NONE : new Consent(on, on.plusYears(9), scope),
        text, text, List.of(), List.of(new Claim(REGISTER, ExpertiseLevel.LEAD, 0)),
        List.of(new Post(text, "Weapons Directorate", Sector.POLICE, Jurisdiction.of("RS"), DateSpan.UNSTATED,
            "Firearms register. " + text, Set.of())),
        List.of(new Assignment("A" + id, text, text, text, true, Jurisdiction.of("NE"), DateSpan.UNSTATED, text,
            Modality.ON_SITE, "Firearms register. " + text, Set.of(REGISTER), 4)),
        List.of(new Education(text, text, 2000)), List.of(new Certificate(text, text, 2019)), Availability.ALWAYS,
        new Contact("a@example.org", text, text));
  }
}
