package org.seesac.rssrp.core.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list shipped beside this class: {@code # key: value} lines that make up its edition, a line of column names, and
 * one row a line, separated by tabs. A cell is text as it stands: {@code NA} is Namibia, never "not available".
 *
 * @param edition where the list comes from
 * @param rows one map a row, column name to cell
 */
record ReferenceList(Edition edition, List<Map<String, String>> rows) {

  static ReferenceList read(String resource) {
    try (InputStream in = ReferenceList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Resource " + resource + " is missing beside " + ReferenceList.class
            + ". Keep the resources when repackaging rssrp-core.");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " could not be read.", e);
    }
  }

  private static ReferenceList parse(List<String> lines) {
    Map<String, String> head = new HashMap<>();
    int next = 0;
    for (; lines.get(next).startsWith("# "); next++) {
      String[] pair = lines.get(next).substring(2).split(":", 2);
      head.put(pair[0].strip(), pair[1].strip());
    }
    List<String> columns = List.of(lines.get(next).split("\t", -1));
    ImmutableList.Builder<Map<String, String>> rows = ImmutableList.builder();
    for (String line : lines.subList(next + 1, lines.size())) {
      rows.add(row(columns, line.split("\t", -1)));
    }
    return new ReferenceList(editionOf(head), rows.build());
  }

  private static Map<String, String> row(List<String> columns, String[] cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int column = 0; column < columns.size(); column++) {
      row.put(columns.get(column), cells[column]);
    }
    return row.buildOrThrow();
  }

  private static Edition editionOf(Map<String, String> head) {
    String to = head.getOrDefault("valid-to", "");
    return new Edition(
        head.getOrDefault("name", ""),
        head.getOrDefault("version", ""),
        head.getOrDefault("source", ""),
        head.getOrDefault("licence", ""),
        LocalDate.parse(head.getOrDefault("valid-from", "")),
        to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
  }
}
