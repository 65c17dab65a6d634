package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.seesac.rssrp.core.internal.Nearest;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object. Every accessor gives a usable value: where the field is absent or null the one that
 * means "not stated", where it is wrong the same after it reported a problem. {@link #finish} reports fields that no
 * accessor asked for.
 */
final class Fields {

  /** What the objects of one record share. */
  private static final class Context {
    private final Problems problems;
    private final long line;
    private final String record;
    private final long problemsBefore;

    Context(Problems problems, long line, String record) {
      this.problems = problems;
      this.line = line;
      this.record = record;
      this.problemsBefore = problems.count();
    }
  }

  private final JsonNode object;
  private final Context context;
  private final String path;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(JsonNode object, Context context, String path) {
    this.object = object;
    this.context = context;
    this.path = path;
  }

  static Fields of(JsonNode object, Problems problems, long line, String record) {
    return new Fields(object, new Context(problems, line, record), "");
  }

  /** Whether no problem was reported for the record so far. */
  boolean isSound() {
    return context.problems.count() == context.problemsBefore;
  }

  void problem(String field, String value, String wrong, String advice) {
    String place = field.isEmpty() ? path.replaceFirst("\\.$", "") : path + field;
    context.problems.add(context.line, context.record, place, value, wrong, advice);
  }

  /** A text; empty when absent. */
  String text(String field) {
    JsonNode value = value(field);
    if (value.isMissingNode()) {
      return "";
    }
    if (!value.isString()) {
      problem(field, shown(value), "is not a text.", "Write it in quotation marks.");
      return "";
    }
    String text = value.stringValue();
    if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
      problem(field, text, "has a NUL character or half of a surrogate pair in it.", "Remove the broken character.");
      return "";
    }
    return text;
  }

  /** A text that must be there and not blank. */
  String requiredText(String field) {
    String text = text(field);
    if (text.isBlank() && (value(field).isMissingNode() || value(field).isString())) {
      problem(field, "", "is missing or blank.", "It is required.");
    }
    return text;
  }

  /** A whole number; 0 when absent. */
  int whole(String field, int least, int most) {
    JsonNode value = value(field);
    if (value.isMissingNode()) {
      return 0;
    }
    if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= least && value.intValue() <= most) {
      return value.intValue();
    }
    problem(field, shown(value), "is not a whole number from " + least + " to " + most + ".",
        "Correct it, or leave it out.");
    return 0;
  }

  /** A number above 0; 1 when absent. */
  double weight(String field) {
    JsonNode value = value(field);
    if (value.isMissingNode()) {
      return 1;
    }
    if (value.isNumber() && value.doubleValue() > 0 && Double.isFinite(value.doubleValue())) {
      return value.doubleValue();
    }
    problem(field, shown(value), "is not a number above 0.", "Correct it, or leave it out, which means 1.");
    return 1;
  }

  /** True or false. */
  boolean flag(String field, boolean absent) {
    JsonNode value = value(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      problem(field, shown(value), "is neither true nor false.", "Write true or false without quotation marks.");
    }
    return value.isBoolean() ? value.booleanValue() : absent;
  }

  /** A code of a list. */
  <T> Optional<T> code(String field, CodeList<T> list) {
    String written = text(field);
    return written.isEmpty() && !value(field).isString() ? Optional.empty() : code(field, written, list);
  }

  /** A code of a list that must be there. */
  <T> Optional<T> requiredCode(String field, CodeList<T> list) {
    Optional<T> code = code(field, list);
    if (value(field).isMissingNode()) {
      problem(field, "", "is missing.", "It is required: " + list.hint());
    }
    return code;
  }

  private <T> Optional<T> code(String field, String written, CodeList<T> list) {
    Optional<T> found = list.find(written);
    if (found.isEmpty()) {
      problem(field, written, "is not " + list.what() + ".", list.advice(written));
    }
    return found;
  }

  /** A list of codes. */
  <T> List<T> codes(String field, CodeList<T> list) {
    ImmutableList.Builder<T> codes = ImmutableList.builder();
    List<JsonNode> items = items(field);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isString()) {
        code(field + "[" + i + "]", items.get(i).stringValue(), list).ifPresent(codes::add);
      } else {
        problem(field + "[" + i + "]", shown(items.get(i)), "is not " + list.what() + ".", list.hint());
      }
    }
    return codes.build();
  }

  /** A date to the day, the month or the year. */
  Optional<PartialDate> date(String field) {
    String written = text(field);
    if (written.isEmpty() && !value(field).isString()) {
      return Optional.empty();
    }
    Optional<PartialDate> date = PartialDate.find(written);
    if (date.isEmpty()) {
      String wrong = "is not a date of the calendar as ISO 8601 writes it.";
      problem(field, written, wrong, "Write 2027-03-01, or 2027-03 or 2027 where no more is known.");
    }
    return date;
  }

  /** A day that must be there; the first one where only the month or year is known. */
  LocalDate requiredDay(String field) {
    if (value(field).isMissingNode()) {
      problem(field, "", "is missing.", "It is required: write a date such as 2027-03-01.");
    }
    return date(field).map(PartialDate::firstDay).orElse(LocalDate.MIN);
  }

  /** The last day that can be meant; {@link LocalDate#MAX} when absent. */
  LocalDate lastDay(String field) {
    return date(field).map(PartialDate::lastDay).orElse(LocalDate.MAX);
  }

  /** A period from one field to another, open where one is absent. */
  DateSpan span(String from, String to) {
    PartialDate start = date(from).orElse(PartialDate.OPEN_START);
    PartialDate end = date(to).orElse(PartialDate.OPEN_END);
    if (end.lastDay().isBefore(start.firstDay())) {
      problem(to, end.toString(), "lies before '" + from + "' (" + start + ").", "Correct one of the dates.");
      return DateSpan.UNSTATED;
    }
    return new DateSpan(start, end);
  }

  /** What an object stands for; absent when there is none. */
  <T> Optional<T> object(String field, Function<Fields, T> parser) {
    JsonNode value = value(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    return parsed(field, value, parser);
  }

  /** What each object of a list stands for. */
  <T> List<T> objects(String field, Function<Fields, T> parser) {
    List<T> objects = new ArrayList<>();
    List<JsonNode> items = items(field);
    for (int i = 0; i < items.size(); i++) {
      parsed(field + "[" + i + "]", items.get(i), parser).ifPresent(objects::add);
    }
    return objects;
  }

  private <T> Optional<T> parsed(String field, JsonNode value, Function<Fields, T> parser) {
    if (!value.isObject()) {
      problem(field, shown(value), "is not a JSON object.", "Write its fields in braces.");
      return Optional.empty();
    }
    Fields fields = new Fields(value, context, path + field + ".");
    return fields.attempt(() -> parser.apply(fields));
  }

  /** Makes something whose own rules may refuse it; what it says becomes a problem, unless one explains it already. */
  <T> Optional<T> attempt(Supplier<T> maker) {
    long before = context.problems.count();
    Optional<T> made = Optional.empty();
    try {
      made = Optional.of(maker.get());
    } catch (RuntimeException e) {
      if (context.problems.count() == before) {
        problem("", "", String.valueOf(e.getMessage()), "");
      }
    }
    finish();
    return made;
  }

  /** Reports the fields that nothing asked for. */
  void finish() {
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      if (!asked.contains(each.getKey())) {
        problem(each.getKey(), "", "is not a field of the format.", Nearest.advice(each.getKey(), asked, "Remove it."));
      }
    }
  }

  private JsonNode value(String field) {
    asked.add(field);
    JsonNode value = object.path(field);
    return value.isNull() ? object.path("\0 nothing") : value;
  }

  private List<JsonNode> items(String field) {
    JsonNode value = value(field);
    if (value.isMissingNode()) {
      return List.of();
    }
    if (!value.isArray()) {
      problem(field, shown(value), "is not a list.", "Write it in square brackets, also when it has one entry.");
      return List.of();
    }
    return ImmutableList.copyOf(value.values());
  }

  static String shown(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
  }

  /**
   * The codes a field can have.
   *
   * @param <T> what a code stands for
   */
  interface CodeList<T> {

    /** What the code stands for, if it is one. */
    Optional<T> find(String code);

    /** What a value should have been, as in "is not ...". */
    String what();

    /** All codes, or the ones worth proposing. */
    Collection<String> known();

    /** How codes are written. */
    String hint();

    /** What to write instead. */
    default String advice(String written) {
      for (String cased : List.of(written.toUpperCase(Locale.ROOT), written.toLowerCase(Locale.ROOT))) {
        if (find(cased).isPresent()) {
          return "Did you mean '" + cased + "'?";
        }
      }
      return Nearest.advice(written, known(), hint());
    }
  }
}
