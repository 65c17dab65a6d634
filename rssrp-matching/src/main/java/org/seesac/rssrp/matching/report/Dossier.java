package org.seesac.rssrp.matching.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.matching.Barrier;
import org.seesac.rssrp.matching.Score;
import org.seesac.rssrp.matching.Shortlist;
import org.seesac.rssrp.matching.internal.wording.Wording;

/**
 * What a meeting reads to decide whom to send: what was asked, who is proposed and why, which needs are covered, who is
 * barred, and what could be changed. It proposes; people decide. Immutable and safe for use by many threads.
 *
 * <p>Made by {@link #of}. It holds only what its view may show, so that no form of it can show more. Its texts are as they
 * came, less characters that do not print; {@link #html()} and {@link #markdown()} escape each of them.
 *
 * @param view for whose eyes it is
 * @param language the language of its words, {@code en} or {@code fr}; what is quoted stays in its own
 * @param title what was asked, in one line
 * @param outcome whether the shortlist is an answer at all
 * @param asOf the date as of which experts were judged
 * @param facts the conditions of the request
 * @param text the request's own words, with what was read from each stretch; empty when it came in fields alone
 * @param openPoints what the request leaves open, and where its fields and its text disagree
 * @param proposals who is proposed, best first
 * @param coverage the map of needs by candidates, one row a need
 * @param barriers how many experts each kind of barrier stopped; an expert can count under several
 * @param barred who was stopped and why; empty but in the internal view
 * @param alternatives the smallest changes of the request that would admit more experts
 * @param notes how to read it, what is not shown, and footnotes
 */
public record Dossier(
    DossierView view,
    String language,
    String title,
    Shortlist.Outcome outcome,
    LocalDate asOf,
    List<Fact> facts,
    List<Passage> text,
    List<String> openPoints,
    List<Proposal> proposals,
    List<CoverageRow> coverage,
    List<BarrierCount> barriers,
    List<BarredLine> barred,
    List<String> alternatives,
    List<String> notes) {

  /** Takes unmodifiable copies. */
  public Dossier {
    facts = ImmutableList.copyOf(facts);
    text = ImmutableList.copyOf(text);
    openPoints = ImmutableList.copyOf(openPoints);
    proposals = ImmutableList.copyOf(proposals);
    coverage = ImmutableList.copyOf(coverage);
    barriers = ImmutableList.copyOf(barriers);
    barred = ImmutableList.copyOf(barred);
    alternatives = ImmutableList.copyOf(alternatives);
    notes = ImmutableList.copyOf(notes);
  }

  /**
   * The dossier of a shortlist in English.
   *
   * <p>In the blind and the partner view barred experts are never proposed, also when the policy includes them, and in the
   * partner view only experts whose consent reaches partners on {@link Shortlist#asOf()} are; a note tells how many are not
   * shown. Masking finds names and employers as whole words, in Latin or Serbian Cyrillic letters, also inflected; it cannot
   * hide gender where the grammar of a quoted language shows it, nor who can be known by what they did.
   *
   * @param shortlist the shortlist
   * @param roster the roster it was made from: its taxonomy names the needs, its experts are the names to mask
   * @param view for whose eyes it is
   * @return the dossier
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when the roster's taxonomy lacks a concept of the request
   */
  public static Dossier of(Shortlist shortlist, Roster roster, DossierView view) {
    return of(shortlist, roster, view, "en");
  }

  /**
   * The dossier of a shortlist in a language, with the same promises as {@link #of(Shortlist, Roster, DossierView)}.
   *
   * @param shortlist the shortlist
   * @param roster the roster it was made from: its taxonomy names the needs, its experts are the names to mask
   * @param view for whose eyes it is
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English, and {@link #language()} tells so
   * @return the dossier
   * @throws org.seesac.rssrp.core.taxonomy.UnknownConceptException when the roster's taxonomy lacks a concept of the request
   */
  public static Dossier of(Shortlist shortlist, Roster roster, DossierView view, String language) {
    return new DossierComposer(shortlist, roster, view, Wording.in(language)).dossier();
  }

  /**
   * The dossier as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. It can be read on a
   * phone and printed on A4.
   *
   * @return an HTML 5 document, to be written in UTF-8
   */
  public String html() {
    return DossierHtml.of(this);
  }

  /**
   * The dossier as Markdown with tables.
   *
   * @return lines that end in a line feed
   */
  public String markdown() {
    return DossierMarkdown.of(this);
  }

  /**
   * A stretch of the request's words. Immutable.
   *
   * @param text the words; the texts of all passages together are what was written
   * @param readings what was read from them; empty where nothing was
   */
  public record Passage(String text, List<String> readings) {

    /** Takes an unmodifiable copy. */
    public Passage {
      readings = ImmutableList.copyOf(readings);
    }
  }

  /**
   * How well the candidates cover one need. Immutable.
   *
   * @param need the name of the need
   * @param percent its share of all that is asked for, rounded, in [0, 100]
   * @param cells one a proposal, in the order of {@link Dossier#proposals()}
   */
  public record CoverageRow(String need, long percent, List<CoverageCell> cells) {

    /** Takes an unmodifiable copy. */
    public CoverageRow {
      cells = ImmutableList.copyOf(cells);
    }
  }

  /**
   * How well one candidate covers one need. Immutable.
   *
   * @param candidate the candidate's {@link Proposal#mark()}
   * @param degree found, partly or not found
   * @param percent how much of the need's points for expertise was reached, rounded, in [0, 100]
   */
  public record CoverageCell(String candidate, Score.Degree degree, long percent) {}

  /**
   * How many experts a kind of barrier stopped. Immutable.
   *
   * @param kind the kind of barrier
   * @param experts how many experts; more than 0
   */
  public record BarrierCount(Barrier.Kind kind, long experts) {}

  /**
   * A barred expert with the reasons. Immutable.
   *
   * @param id identifier of the expert
   * @param name name of the expert
   * @param reasons one sentence a barrier; never empty
   */
  public record BarredLine(String id, String name, List<String> reasons) {

    /** Takes an unmodifiable copy. */
    public BarredLine {
      reasons = ImmutableList.copyOf(reasons);
    }
  }
}
