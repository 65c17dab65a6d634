package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Assignment;
import org.seesac.rssrp.core.roster.Certificate;
import org.seesac.rssrp.core.roster.Education;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Post;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.Candidate;
import org.seesac.rssrp.matching.CandidateComparison;
import org.seesac.rssrp.matching.Citation;
import org.seesac.rssrp.matching.ExpertMatcher;
import org.seesac.rssrp.matching.Explanation;
import org.seesac.rssrp.matching.MatchingPolicy;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.interpret.Finding;
import org.seesac.rssrp.matching.report.Dossier;
import org.seesac.rssrp.matching.report.DossierView;

/** Everything that is told of the sample requests: quotes stand where they are said to stand, and French stays French. */
class SampleTextsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
  private static final String LIBRARY = "/org/seesac/rssrp/matching/internal/wording/";
  private static final String COMMANDS = "/org/seesac/rssrp/examples/";
  private static final MatchingPolicy POLICY = MatchingPolicy.rapidResponse();

  private static void forEachShortlist(ExpertMatcher matcher, Consumer<Shortlist> check) {
    Sample.requests().forEach(request -> check.accept(matcher.match(request, POLICY, AS_OF, 5)));
  }

  @Test
  void everyQuoteStandsInItsRecordAtItsOffsets() {
    Roster roster = Sample.roster();
    List<Citation> quotes = new ArrayList<>();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      forEachShortlist(matcher, shortlist -> shortlist.candidates().forEach(candidate -> quotes(candidate, roster)
          .forEach(quote -> {
            quotes.add(quote);
            assertEquals(quote.quote(), field(candidate.expert(), quote).substring(quote.start(), quote.end()),
                () -> candidate.expert().id() + " " + quote);
          })));
    }
    assertTrue(quotes.size() > 300, () -> quotes.size() + " quotes");
  }

  private static Stream<Citation> quotes(Candidate candidate, Roster roster) {
    return Explanation.of(candidate, roster.taxonomy(), "fr").criteria().stream()
        .flatMap(each -> Stream.concat(
            each.evidence().stream(), each.needs().stream().flatMap(need -> need.evidence().stream())))
        .map(Explanation.Evidence::citation)
        .filter(Citation::isQuote);
  }

  private static String field(Expert expert, Citation quote) {
    return switch (quote.source()) {
      case POST -> {
        Post post = expert.posts().get(Integer.parseInt(quote.record()) - 1);
        yield quote.field().equals("title") ? post.title() : post.description();
      }
      case ASSIGNMENT -> {
        Assignment assignment = expert.assignments().stream()
            .filter(each -> each.id().equals(quote.record())).findFirst().orElseThrow();
        yield quote.field().equals("title") ? assignment.title() : assignment.description();
      }
      case CERTIFICATE -> expert.certificates().get(Integer.parseInt(quote.record()) - 1).title();
      case EDUCATION -> expert.education().get(Integer.parseInt(quote.record()) - 1).degree();
      case SUMMARY -> quote.field().equals("headline") ? expert.headline() : expert.summary();
      case CLAIM -> throw new AssertionError("A claim has no words to quote: " + quote);
    };
  }

  @Test
  void noEnglishWordSlipsIntoAFrenchText() {
    Roster roster = Sample.roster();
    Pattern english = whole(Stream.of(LIBRARY, COMMANDS).flatMap(each -> englishOnly(each).stream())
        .map(Pattern::quote).collect(Collectors.joining("|")));
    Map<String, String> slips = new TreeMap<>();
    try (ExpertMatcher matcher = ExpertMatcher.over(roster)) {
      forEachShortlist(matcher, shortlist -> {
        List<Dossier> dossiers = Stream.of(DossierView.BLIND, DossierView.INTERNAL)
            .map(view -> Dossier.of(shortlist, roster, view, "fr")).toList();
        List<String> data = data(shortlist, roster, dossiers);
        String text = without(data, Stream.concat(
            dossiers.stream().flatMap(each -> Stream.of(html(each), markdown(each))),
            others(shortlist, roster, matcher)).collect(Collectors.joining("\n")));
        english.matcher(text).results().forEach(each -> slips.put(each.group(),
            text.substring(Math.max(0, each.start() - 40), Math.min(text.length(), each.end() + 40))));
      });
    }
    assertEquals(Map.of(), slips);
  }

  /** The page without its style, its tags and what it quotes. */
  private static String html(Dossier dossier) {
    return dossier.html()
        .replaceAll("(?s)<style>.*?</style>|<p class=\"words\".*?</p>|<q .*?</q>|<[^>]*>", " ")
        .replace("&#39;", "'").replace("&quot;", "\"").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
  }

  private static String markdown(Dossier dossier) {
    return dossier.markdown().replaceAll("(?m)^>.*$", "").replaceAll("\\\\(.)", "$1").replace("&amp;", "&")
        .replace("**", "");
  }

  private static Stream<String> others(Shortlist shortlist, Roster roster, ExpertMatcher matcher) {
    SupportRequest request = shortlist.request();
    List<Candidate> listed = shortlist.candidates();
    Stream.Builder<String> texts = Stream.builder();
    listed.forEach(each -> texts.add(Explanation.of(each, roster.taxonomy(), "fr").text()));
    texts.add(matcher.explainAbsence(request, "MK-003", POLICY, AS_OF, 5, "fr").toString());
    texts.add(matcher.counterfactuals(request, "RS-002", POLICY, AS_OF, "fr").toString());
    if (listed.size() > 1) {
      texts.add(CandidateComparison.of(listed.getFirst(), listed.getLast()).sentences("fr").toString());
    }
    texts.add(shortlist.interpretation().findings().stream().map(Finding::ground).map(each -> each.words("fr"))
        .collect(Collectors.joining("\n")));
    StringWriter out = new StringWriter();
    new ShortlistText(roster.taxonomy(), "fr", new PrintWriter(out)).print(shortlist);
    return texts.add(out.toString()).build();
  }

  /** What stays in its own language: titles and names of the request and the profiles, longest first. */
  private static List<String> data(Shortlist shortlist, Roster roster, List<Dossier> dossiers) {
    SupportRequest request = shortlist.request();
    return Stream.of(
        Stream.of((request.title() + " " + request.text()).strip(), request.title(), request.requestedBy()),
        dossiers.stream().flatMap(each -> Stream.of(each.title())),
        dossiers.stream().flatMap(each -> each.proposals().stream()).flatMap(each -> each.evidence().stream())
            .map(each -> afterColon(each.source())),
        roster.experts().stream().flatMap(SampleTextsTest::words)).flatMap(each -> each)
        .map(SampleTextsTest::onOneLine)
        .filter(each -> each.length() > 2)
        .distinct()
        .sorted(Comparator.comparingInt((String each) -> -each.length()))
        .toList();
  }

  /** In the blind view a title is masked, so that it stands nowhere in the profile as it is shown. */
  private static String afterColon(String source) {
    int colon = source.indexOf("\u00a0: ");
    return colon < 0 ? "" : source.substring(colon + 3).replaceAll(", (de|à partir de|jusqu’à) \\d.*", "");
  }

  private static Stream<String> words(Expert expert) {
    return Stream.of(
        Stream.of(expert.name(), expert.headline(), expert.summary(), expert.contact().email()),
        expert.posts().stream().flatMap(each -> Stream.of(each.title() + ", " + each.institution(), each.title())),
        expert.assignments().stream()
            .flatMap(each -> Stream.of(each.title() + ", " + each.organisation(), each.title())),
        expert.certificates().stream().map(Certificate::title),
        expert.education().stream().map(Education::degree),
        expert.approval().history().stream().flatMap(each -> Stream.of(each.by(), each.note()))).flatMap(each -> each);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String without(List<String> data, String text) {
    String rest = onOneLine(text).replaceAll("«[^»]*»|\\([a-z.]+\\.[a-z]+\\)", " _ ");
    for (String each : data) {
      rest = rest.replace(each, " _ ");
    }
    return rest;
  }

  /** The pieces between the arguments of every English message, as whole words, that no French message has. */
  private static Set<String> englishOnly(String folder) {
    Map<String, String> english = messages(folder, "en");
    String french = String.join("\n", messages(folder, "fr").values());
    assertEquals(messages(folder, "fr").keySet(), english.keySet());
    Set<String> pieces = english.values().stream()
        .flatMap(
            each -> Splitter.onPattern("\\{\\d}|[^\\p{L}' -]+").trimResults().splitToStream(each.replace("''", "'")))
        .filter(each -> each.replaceAll("[^\\p{L}]", "").length() > 2)
        .filter(each -> !whole(Pattern.quote(each)).matcher(french).find())
        .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(pieces.isEmpty());
    return pieces;
  }

  private static Pattern whole(String expression) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + expression + ")(?![\\p{L}\\p{N}-])");
  }

  private static Map<String, String> messages(String folder, String language) {
    String file = folder + "messages_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(SampleTextsTest.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(each -> each, properties::getProperty));
  }
}
