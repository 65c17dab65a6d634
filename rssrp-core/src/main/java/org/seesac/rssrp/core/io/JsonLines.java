package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON Lines file record by record: one JSON object a line, each with an identifier that stands once in the file.
 * Blank lines separate nothing and hold nothing. Every problem goes to the list of problems; a record with a problem is
 * not handed on.
 *
 * @param <T> what a record is parsed to
 */
final class JsonLines<T> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String kind;
  private final Function<Fields, Optional<T>> parser;
  private final ReadingProgress progress;
  private final Problems problems;
  private final Map<String, Long> lineOfId = new HashMap<>();

  /**
   * Reads records of a kind.
   *
   * @param kind what a record is called in messages, such as {@code expert}
   * @param parser turns the fields of a record into what it stands for; empty when a problem was reported
   */
  JsonLines(String kind, Function<Fields, Optional<T>> parser, ReadingProgress progress, Problems problems) {
    this.kind = kind;
    this.parser = parser;
    this.progress = progress;
    this.problems = problems;
  }

  void read(InputStream in, Consumer<T> each) {
    Lines lines = new Lines(in);
    try {
      while (lines.next()) {
        line(lines).flatMap(object -> parse(object, lines.number())).ifPresent(each);
        if (!progress.read(lines.number(), lines.bytes())) {
          throw new ReadingCancelledException(problems.file(), lines.number());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          problems.file() + " could not be read beyond line " + lines.number() + ". Check the disk or connection.", e);
    }
  }

  private Optional<JsonNode> line(Lines lines) {
    if (lines.isTooLong()) {
      problem(lines, "", "The line is longer than " + Lines.LONGEST_LINE + " bytes.", "Split or shorten the record.");
      return Optional.empty();
    }
    try {
      String text = withoutMark(Json.decode(lines.content()), lines.number());
      return text.isBlank() ? Optional.empty() : object(Json.MAPPER.readTree(text), lines);
    } catch (CharacterCodingException e) {
      problem(lines, "", "The line is not UTF-8.", "Save the file as UTF-8.");
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      problem(lines, "", "The line is not JSON: " + firstLine(e.getOriginalMessage()) + " (column " + column + ").",
          "Write one JSON object a line.");
    }
    return Optional.empty();
  }

  private Optional<JsonNode> object(JsonNode node, Lines lines) {
    if (node.isObject()) {
      return Optional.of(node);
    }
    problem(lines, Fields.shown(node), "is not a JSON object.", "Write one JSON object a line.");
    return Optional.empty();
  }

  private Optional<T> parse(JsonNode object, long line) {
    JsonNode id = object.path("id");
    String name = id.isString() ? kind + " '" + id.stringValue() + "'" : kind;
    Fields fields = Fields.of(object, problems, line, name);
    Optional<T> parsed = parser.apply(fields);
    Long earlier = id.isString() ? lineOfId.putIfAbsent(id.stringValue(), line) : null;
    if (earlier != null) {
      fields.problem("id", id.stringValue(), "is the id of line " + earlier + " too.",
          "Keep one, or give each its own id.");
    }
    return fields.isSound() ? parsed : Optional.empty();
  }

  private void problem(Lines lines, String value, String wrong, String advice) {
    problems.add(lines.number(), "", "", value, wrong, advice);
  }

  private static String withoutMark(String text, long line) {
    return line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
