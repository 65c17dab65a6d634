package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.BarredExpert;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.report.Dossier;
import org.seesac.rssrp.matching.report.DossierView;

/** No dossier of the sample requests shows more than its view may. */
class SampleDossierTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

  @Test
  void noDossierOfTheSampleDataShowsMoreThanItsViewMay() {
    Roster roster = Sample.roster();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      for (SupportRequest request : Sample.requests()) {
        Shortlist shortlist = matcher.match(request, MatchingPolicy.standard(), AS_OF, 5);
        Dossier hidden = Dossier.of(shortlist, roster, DossierView.BLIND);
        String blind = DossierJson.of(hidden);
        String partner = DossierJson.of(Dossier.of(shortlist, roster, DossierView.PARTNER));

        shortlist.candidates().stream().map(Candidate::expert).flatMap(SampleDossierTest::names)
            .forEach(secret -> assertHidden(secret, request, blind));
        shortlist.candidates().forEach(each -> employers(each.expert())
            .forEach(secret -> assertHidden(secret, request, hidden.proposals().get(each.rank() - 1).toString())));
        roster.experts().forEach(each -> assertHidden(each.name(), request, blind));
        shortlist.barred().stream().map(BarredExpert::expert).map(Expert::name)
            .forEach(secret -> assertHidden(secret, request, partner));
        shortlist.candidates().forEach(each -> assertTrue(partner.contains(each.expert().name())));
      }
    }
  }

  private static Stream<String> names(Expert expert) {
    return Stream.concat(Stream.of(expert.id()), Stream.of(expert.name().split("[ -]")));
  }

  private static Stream<String> employers(Expert expert) {
    return expert.posts().stream().map(Post::institution).filter(each -> !each.isEmpty());
  }

  private static void assertHidden(String secret, SupportRequest request, String text) {
    assertFalse(
        Pattern.compile("(?<!\\p{L})" + Pattern.quote(secret) + "(?!\\p{L})").matcher(text).find(),
        () -> request.id() + " shows " + secret);
  }
}
