package org.seesac.rssrp.core.io;

/**
 * One thing wrong in a file. Immutable.
 *
 * @param file name of the file, as the caller gave it
 * @param line line in the file, counted from 1; 0 when it concerns the file as a whole
 * @param record the record it stands in, such as {@code expert 'RS-002'}; empty when not known
 * @param field path of the field, such as {@code posts[2].from}; empty when it concerns the whole record
 * @param value the value that cannot stay, shortened to {@value #LONGEST_VALUE} characters; empty when there is none
 * @param wrong which rule it breaks
 * @param advice what to do; empty where the rule already says it
 */
public record DataProblem(
    String file, long line, String record, String field, String value, String wrong, String advice) {

  /** Longer values are cut and end in an ellipsis. */
  public static final int LONGEST_VALUE = 80;

  /** Shortens the value, so that a problem never holds a whole file. */
  public DataProblem {
    value = shortened(value);
  }

  private static String shortened(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 2));
    return value.substring(0, LONGEST_VALUE - (splitsPair ? 2 : 1)) + "…";
  }

  /** One sentence with its place, such as a person can work from. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    append(text, line > 0, " line " + line);
    append(text, !record.isEmpty(), ", " + record);
    append(text, !field.isEmpty(), ", " + field);
    text.append(": ");
    append(text, !value.isEmpty(), "'" + value + "' ");
    text.append(wrong);
    append(text, !advice.isEmpty(), " " + advice);
    return text.toString();
  }

  private static void append(StringBuilder text, boolean applies, String part) {
    if (applies) {
      text.append(part);
    }
  }
}
