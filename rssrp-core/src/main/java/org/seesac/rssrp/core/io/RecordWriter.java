package org.seesac.rssrp.core.io;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.PartialDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the fields of one JSON object; what is not stated is left out. */
final class RecordWriter {

  private final ObjectNode object;

  RecordWriter(ObjectNode object) {
    this.object = object;
  }

  static RecordWriter start() {
    return new RecordWriter(Json.MAPPER.createObjectNode());
  }

  RecordWriter text(String field, String value) {
    if (!value.isEmpty()) {
      object.put(field, value);
    }
    return this;
  }

  RecordWriter whole(String field, int value) {
    if (value != 0) {
      object.put(field, value);
    }
    return this;
  }

  /** A count, which says something also when it is 0. */
  RecordWriter count(String field, long value) {
    object.put(field, value);
    return this;
  }

  RecordWriter number(String field, double value, double unstated) {
    if (value == unstated) {
      return this;
    }
    if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
      object.put(field, (int) value);
    } else {
      object.put(field, value);
    }
    return this;
  }

  RecordWriter flag(String field, boolean value, boolean unstated) {
    if (value != unstated) {
      object.put(field, value);
    }
    return this;
  }

  RecordWriter code(String field, Enum<?> value, Enum<?> unstated) {
    return value == unstated ? this : text(field, Codes.code(value));
  }

  RecordWriter jurisdiction(String field, Jurisdiction value) {
    return value.isStated() ? text(field, value.code()) : this;
  }

  RecordWriter date(String field, PartialDate value) {
    return value.isOpen() ? this : text(field, value.toString());
  }

  RecordWriter day(String field, LocalDate value) {
    return value.equals(LocalDate.MAX) ? this : text(field, value.toString());
  }

  RecordWriter span(DateSpan span) {
    return date("from", span.from()).date("to", span.to());
  }

  /** A list of codes. */
  RecordWriter codes(String field, Collection<String> codes) {
    if (!codes.isEmpty()) {
      ArrayNode array = object.putArray(field);
      codes.forEach(array::add);
    }
    return this;
  }

  /** A list of objects. */
  <T> RecordWriter objects(String field, Collection<T> values, BiConsumer<RecordWriter, T> writer) {
    if (!values.isEmpty()) {
      ArrayNode array = object.putArray(field);
      values.forEach(each -> writer.accept(new RecordWriter(array.addObject()), each));
    }
    return this;
  }

  /** An object, unless it is the one that means "not stated". */
  <T> RecordWriter object(String field, T value, T unstated, BiConsumer<RecordWriter, T> writer) {
    return value.equals(unstated) ? this : objectAlways(field, value, writer);
  }

  /** An object that is always there. */
  <T> RecordWriter objectAlways(String field, T value, BiConsumer<RecordWriter, T> writer) {
    writer.accept(new RecordWriter(object.putObject(field)), value);
    return this;
  }

  String line() {
    return Json.MAPPER.writeValueAsString(object);
  }
}
