package org.isnad.compose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import org.isnad.engine.SearchAnswer.Bar;

/** How much time one bar of the histogram stands for. */
enum PageUnit {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS);

  /** More would be too thin to be hit with a pointer. */
  private static final int MOST_BARS = 60;

  private final ChronoUnit length;

  PageUnit(ChronoUnit length) {
    this.length = length;
  }

  /** The first day of the bar that holds a day. Weeks begin on Monday. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the next bar. */
  LocalDate next(LocalDate start) {
    return start.plus(1, length);
  }

  /** Adds empty bars, one after and one before in turn, until there are enough. */
  void widen(SortedMap<LocalDate, Integer> counts, int fewest) {
    long bars = length.between(counts.firstKey(), counts.lastKey()) + 1;
    for (; bars < fewest; bars++) {
      boolean after = (fewest - bars) % 2 == 1;
      LocalDate end = after ? counts.lastKey() : counts.firstKey();
      counts.put(end.plus(after ? 1 : -1, length), 0);
    }
  }

  /** The finest unit with which these days, oldest first, need few enough bars. */
  static PageUnit fitting(List<Bar> days) {
    for (PageUnit unit : values()) {
      if (days.isEmpty() || unit.fits(days.getFirst().from(), days.getLast().from())) {
        return unit;
      }
    }
    return YEAR;
  }

  private boolean fits(LocalDate first, LocalDate last) {
    return length.between(start(first), start(last)) < MOST_BARS;
  }
}
