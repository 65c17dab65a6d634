package org.seesac.rssrp.matching.report;

/** Texts without characters that do not print, turn the direction of what follows, or cannot be written. Stateless. */
final class PlainText {

  private static final String LINE_ENDS = "\\r\\n?|[\\u0085\\u2028\\u2029]";
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The text with line feeds as line ends. */
  static String clean(String text) {
    return text.replaceAll(LINE_ENDS, "\n").codePoints()
        .filter(each -> !turnsDirection(each))
        .map(each -> prints(each) ? each : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text on one line. */
  static String line(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private static boolean prints(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
