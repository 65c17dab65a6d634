package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.roster.Gender;

/** Every text of a report may be hostile, and every format keeps it a text. */
class ReportFormatsTest {

  private static final Pattern COLOUR = Pattern.compile("(?<![-\\w])(?:color|fill)(?:=\"|:)#([0-9a-f]{6})");
  private static final double TEXT_CONTRAST = 4.5;
  private static final double GRAPHIC_CONTRAST = 3;

  @ParameterizedTest
  @ValueSource(strings = {
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "' onload='x", "&lt;b&gt;",
    "</title><iframe>"
  })
  void htmlKeepsEveryTextATextAndStaysWellFormed(String hostile) {
    String page = report(hostile).html();

    XmlElement root = Xml.read(page.replace("<!DOCTYPE html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>"));
    assertEquals(
        Set.of("html", "head", "meta", "title", "style", "body", "main", "h1", "dl", "div", "dt", "dd", "section", "h2",
            "table", "thead", "tr", "th", "tbody", "td", "svg", "rect", "footer", "p", "ul", "li"),
        Set.copyOf(names(root)));
    assertTrue(root.texts().anyMatch(hostile::equals), page);
  }

  @Test
  void htmlNeedsNothingFromElsewhereAndIsMadeForPhonesAndPaper() {
    String page = report("x").html();

    assertFalse(page.matches("(?s).*(https?:|src=|url\\(|@import|<script|<link| on\\w+=).*"), page);
    assertTrue(page.contains("default-src 'none'"));
    assertTrue(page.contains("width=device-width"));
    assertTrue(page.contains("@media print"));
    assertTrue(page.contains("lang=\"en\""));
  }

  @Test
  void everyColourHasTheContrastThatTheAccessibilityGuidelinesAskFor() {
    List<String> colours =
        COLOUR.matcher(report("x").html()).results().map((MatchResult each) -> each.group(1)).distinct().toList();

    assertEquals(List.of("1b1f24", "3d4650", "e8ecf1", "1f5f8b"), colours);
    for (String text : List.of("1b1f24", "3d4650")) {
      assertTrue(contrast(text, "ffffff") >= TEXT_CONTRAST, text);
    }
    assertTrue(contrast("1f5f8b", "e8ecf1") >= GRAPHIC_CONTRAST);
    assertTrue(contrast("1f5f8b", "ffffff") >= GRAPHIC_CONTRAST);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "|x", "%0A=1", "＝1", "\n=1"
  })
  void aCellThatASpreadsheetWouldRunIsMadeText(String formula) {
    assertTrue(ReportCsv.cell(formula).matches("(?s)\"?'.*"), ReportCsv.cell(formula));
  }

  @Property
  void everyCsvCellIsReadBackAsItWas(@ForAll String text) {
    String cell = ReportCsv.cell(text);
    boolean isQuoted = cell.startsWith("\"");
    String read = isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;

    assertEquals(text, read.startsWith("'") && !text.startsWith("'") ? read.substring(1) : read);
    assertTrue(isQuoted || cell.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0));
  }

  @Test
  void csvHasTheSameNumberOfCellsInEveryLine() {
    List<String> lines = Splitter.on("\r\n").omitEmptyStrings().splitToList(report("a label").csv());

    assertEquals("state,year,heading,code,label,measure,value", lines.getFirst());
    assertTrue(lines.contains("RS,2025,Total,working_days,Working days,Working days,12"), lines::toString);
    assertTrue(lines.contains("RS,2025,Areas of expertise,a label,a label,Deployments,2"), lines::toString);
    assertTrue(lines.contains("RS,2025,Experts by gender,male,male,Experts,withheld"), lines::toString);
    for (String line : lines) {
      assertEquals(7, line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1).length, line);
    }
  }

  @Test
  void markdownKeepsTablesWholeAndTextsPlain() {
    String text = report("a|b *c* <i> [x](y)\nnext `d`").markdown();

    assertTrue(text.contains("| a\\|b \\*c\\* &lt;i&gt; \\[x\\](y) next \\`d\\` | 2 | 2 | 12 |")
        || text.contains("| a\\|b \\*c\\* &lt;i\\> \\[x\\](y) next \\`d\\` | 2 | 2 | 12 |"), text);
    assertTrue(text.startsWith("# Contribution of Serbia, 2025\n"), text);
    assertTrue(text.contains("| withheld |"), text);
  }

  private static ContributionReport report(String label) {
    List<ContributionLine> lines = List.of(new ContributionLine(label, label, 2, 2, 12));
    return new ContributionReport(
        Jurisdiction.of("RS"), 2025, LocalDate.of(2025, 12, 31), 2, 2, 12, lines, lines, lines, lines, lines,
        List.of(new GenderCount(Gender.FEMALE, true, 0), new GenderCount(Gender.MALE, true, 0)), 5, List.of(label),
        List.of(label));
  }

  private static List<String> names(XmlElement element) {
    List<String> names = new ArrayList<>(List.of(element.name()));
    element.children().forEach(each -> names.addAll(names(each)));
    return names;
  }

  /** WCAG 2.1, contrast ratio. */
  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
