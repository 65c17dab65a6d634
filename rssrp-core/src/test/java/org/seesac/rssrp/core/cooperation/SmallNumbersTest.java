package org.seesac.rssrp.core.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who knows the total, the method and whatever is shown cannot work out a small number. */
class SmallNumbersTest {

  private static final int LARGEST_TOTAL = 26;
  private static final List<String> CELLS = List.of("a", "b", "c", "d");

  /** Every table of four cells up to a total: tables that look the same must disagree in every withheld cell. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6})
  void everyWithheldNumberCouldBeAnother(int smallest) {
    SetMultimap<String, List<Integer>> byLook = LinkedHashMultimap.create();
    for (int total = 0; total <= LARGEST_TOTAL; total++) {
      for (int a = 0; a <= total; a++) {
        for (int b = 0; a + b <= total; b++) {
          for (int c = 0; a + b + c <= total; c++) {
            List<Integer> counts = List.of(a, b, c, total - a - b - c);
            byLook.put(look(counts, smallest), counts);
          }
        }
      }
    }
    byLook.asMap().forEach((look, tables) -> {
      for (int cell = 0; cell < CELLS.size(); cell++) {
        int place = cell;
        long possible = tables.stream().map(each -> each.get(place)).distinct().count();
        boolean isWithheld = look.split(" ", -1)[place].equals("?");
        assertTrue(!isWithheld || possible > 1, () -> look + " can only be " + tables);
        assertTrue(isWithheld || tables.iterator().next().get(place) == 0
            || tables.iterator().next().get(place) >= smallest, look);
      }
    });
    boolean someStayShown = byLook.keySet().stream().anyMatch(look -> look.startsWith("? ? 1"));
    assertTrue(someStayShown, "all or nothing is withheld");
  }

  @Test
  void whatIsLargeEnoughIsShown() {
    assertEquals(Set.of(), SmallNumbers.withheld(Map.of("a", 5, "b", 12, "c", 0), 5));
    assertEquals(Set.of(), SmallNumbers.withheld(Map.of("a", 0), 5));
  }

  @Test
  void smallNumbersTakeTheZerosWithThem() {
    assertEquals(Set.of("a", "d"), SmallNumbers.withheld(Map.of("a", 2, "b", 8, "c", 9, "d", 0), 5));
  }

  @Test
  void everythingIsWithheldWhereTheSmallNumbersWouldStillBeKnown() {
    assertEquals(Set.of("a", "b", "c"), SmallNumbers.withheld(Map.of("a", 2, "b", 16, "c", 9), 5));
    assertEquals(Set.of("a", "b", "c"), SmallNumbers.withheld(Map.of("a", 4, "b", 4, "c", 30), 5));
    assertEquals(Set.of("a", "b"), SmallNumbers.withheld(Map.of("a", 3, "b", 5), 5));
  }

  private static String look(List<Integer> counts, int smallest) {
    Map<String, Integer> table = new LinkedHashMap<>();
    for (int i = 0; i < CELLS.size(); i++) {
      table.put(CELLS.get(i), counts.get(i));
    }
    Set<String> withheld = SmallNumbers.withheld(table, smallest);
    int total = counts.stream().mapToInt(each -> each).sum();
    return CELLS.stream()
        .map(cell -> withheld.contains(cell) ? "?" : String.valueOf(table.get(cell)))
        .collect(Collectors.joining(" ")) + " of " + total;
  }
}
