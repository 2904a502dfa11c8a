package org.isnad.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.isnad.engine.SearchAnswer.Bar;
import org.junit.jupiter.api.Test;

class PageUnitTest {

  @Test
  void isAsFineAsTheSpanAllows() {
    check(PageUnit.DAY, "2024-04-01", "2024-05-15");
    check(PageUnit.WEEK, "2024-01-01", "2024-12-31");
    check(PageUnit.MONTH, "2021-01-01", "2024-12-31");
    check(PageUnit.YEAR, "2004-01-01", "2024-12-31");
  }

  @Test
  void isADayWhereThereIsNone() {
    assertThat(PageUnit.fitting(List.of())).isEqualTo(PageUnit.DAY);
  }

  @Test
  void beginsAWeekOnMonday() {
    assertThat(PageUnit.WEEK.start(LocalDate.parse("2024-04-21"))).isEqualTo("2024-04-15");
  }

  @Test
  void widensFewBarsAtBothEnds() {
    var counts = new TreeMap<LocalDate, Integer>();
    counts.put(LocalDate.parse("2024-04-01"), 3);
    PageUnit.MONTH.widen(counts, 4);
    assertThat(counts.keySet().stream().map(LocalDate::toString))
        .containsExactly("2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01");
  }

  private static void check(PageUnit unit, String first, String last) {
    var days = List.of(new Bar(LocalDate.parse(first), 1), new Bar(LocalDate.parse(last), 1));
    assertThat(PageUnit.fitting(days)).isEqualTo(unit);
  }
}
