package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.seesac.rssrp.matching.internal.text.TextTokens;
import org.seesac.rssrp.matching.internal.text.Token;

/**
 * Words and phrases with what they mean, by language; the longest that stands at a place is found.
 *
 * <p>Read from a tab-separated resource beside this class: a line of column names, then rows whose first cell is the
 * meaning, whose second is the language and whose last is the form. Lines that begin with {@code #} are remarks. A word
 * of a form that ends in {@code *} stands for every word that begins so. Looking up takes time that depends on the
 * longest form, not on the length of the list or the text. Immutable.
 */
final class CueList {

  private static final String ANY_ENDING = "*";

  private final ImmutableMap<String, Node> roots;

  private CueList(Map<String, Node> roots) {
    this.roots = ImmutableMap.copyOf(roots);
  }

  /** One row of the resource. */
  record Row(List<String> cells) {

    String meaning() {
      return cells.getFirst();
    }

    String language() {
      return cells.get(1);
    }

    String form() {
      return cells.getLast();
    }
  }

  /** The rows with some meanings; all rows when none is named. */
  static CueList of(String resource, String... meanings) {
    Set<String> wanted = Set.of(meanings);
    return of(resource, row -> wanted.isEmpty() || wanted.contains(row.meaning()));
  }

  /** The rows that satisfy a condition. */
  static CueList of(String resource, Predicate<Row> wanted) {
    Map<String, Node> roots = new HashMap<>();
    for (Row row : rows(resource)) {
      if (wanted.test(row)) {
        Node root = roots.computeIfAbsent(row.language(), language -> new Node());
        add(root, row, row.form());
        if (row.form().contains("'")) {
          add(root, row, row.form().replace('\'', 'ʼ'));
        }
      }
    }
    return new CueList(roots);
  }

  /** The longest form of a language that begins at a token. */
  Optional<Cue> longestAt(CueText text, String language, int token) {
    Node root = roots.get(language);
    return root == null ? Optional.empty() : longest(root, text, language, token, token);
  }

  private static Optional<Cue> longest(Node node, CueText text, String language, int first, int next) {
    Optional<Cue> best =
        node.meaning.isEmpty() ? Optional.empty() : Optional.of(new Cue(node.meaning, first, next - 1));
    if (next == text.size()) {
      return best;
    }
    for (String key : text.keys(language, next)) {
      for (Node child : node.childrenFor(key)) {
        Optional<Cue> longer = longest(child, text, language, first, next + 1);
        if (longer.isPresent() && longer.get().length() > best.map(Cue::length).orElse(0)) {
          best = longer;
        }
      }
    }
    return best;
  }

  private static void add(Node root, Row row, String form) {
    Node node = root;
    for (Token token : TextTokens.of(form).tokens()) {
      String key = Keys.plain(token, row.language());
      boolean isPrefix = form.startsWith(ANY_ENDING, token.end());
      node = node.child(isPrefix ? key + ANY_ENDING : key, isPrefix ? key.length() : 0);
    }
    if (node.meaning.isEmpty()) {
      node.meaning = row.meaning();
    }
  }

  private static List<Row> rows(String resource) {
    return lines(resource).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> new Row(List.of(line.split("\t", -1))))
        .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = CueList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "Resource " + resource + " is missing. Keep the resources when repackaging rssrp-matching.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + resource + " could not be read.", e);
    }
  }

  /** Where some first words of a form lead; filled while the list is read, not changed later. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private String meaning = "";
    private int shortestPrefix = TextTokens.LONGEST_WORD + 1;
    private int longestPrefix;

    Node child(String key, int prefixLength) {
      if (prefixLength > 0) {
        shortestPrefix = Math.min(shortestPrefix, prefixLength);
        longestPrefix = Math.max(longestPrefix, prefixLength);
      }
      return children.computeIfAbsent(key, each -> new Node());
    }

    /** The word itself before its beginnings, these from long to short. */
    List<Node> childrenFor(String key) {
      List<Node> found = new ArrayList<>();
      Optional.ofNullable(children.get(key)).ifPresent(found::add);
      for (int length = Math.min(longestPrefix, key.length()); length >= shortestPrefix; length--) {
        Optional.ofNullable(children.get(key.substring(0, length) + ANY_ENDING)).ifPresent(found::add);
      }
      return found;
    }
  }
}
