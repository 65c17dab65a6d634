package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of a request's text together with what was read from it. The segments of a field are its whole text, in
 * order, cut wherever a finding begins or ends. Immutable.
 *
 * @param text the characters
 * @param findings what was read from them; empty where nothing was
 */
public record Segment(String text, List<Finding> findings) {

  /** Takes an unmodifiable copy. */
  public Segment {
    findings = ImmutableList.copyOf(findings);
  }

  static List<Segment> of(String field, String text, List<Finding> findings) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    findings.stream().flatMap(each -> each.spans().stream()).filter(span -> span.field().equals(field))
        .forEach(span -> {
          cuts.add(span.start());
          cuts.add(span.end());
        });
    List<Integer> ends = new ArrayList<>(cuts);
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (int i = 1; i < ends.size(); i++) {
      int start = ends.get(i - 1);
      int end = ends.get(i);
      segments.add(new Segment(
          text.substring(start, end),
          findings.stream().filter(each -> each.spans().stream().anyMatch(span -> covers(span, field, start, end)))
              .toList()));
    }
    return segments.build();
  }

  private static boolean covers(Span span, String field, int start, int end) {
    return span.field().equals(field) && span.start() <= start && end <= span.end();
  }
}
