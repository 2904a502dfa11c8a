package org.isnad.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchRequest.DateFilter;
import org.isnad.engine.SearchRequest.Undated;
import org.isnad.page.PageLink;
import org.isnad.page.PageTimeline;
import org.jspecify.annotations.Nullable;

/** Makes the histogram: days are put together until the bars are wide enough to be hit. */
final class PageTimelines {
  /** With fewer, gaps are added at both ends: two bars should not look like two years. */
  private static final int FEWEST_BARS = 24;

  private static final int WIDTH = 12;
  private static final int HEIGHT = 44;

  private final PageState state;
  private final @Nullable DateFilter filter;

  private PageTimelines(PageState state) {
    this.state = state;
    this.filter = state.question().date();
  }

  static PageTimeline of(PageState state) {
    return new PageTimelines(state).timeline(state.answered().answer().histogram());
  }

  private PageTimeline timeline(List<Bar> days) {
    PageUnit unit = PageUnit.fitting(days);
    List<PageTimeline.Bar> bars = days.isEmpty() ? List.of() : bars(days, unit);
    return new PageTimeline(
        bars,
        unit.name().toLowerCase(Locale.ROOT),
        bars.isEmpty() ? "" : PageWords.day(LocalDate.parse(bars.getFirst().from())),
        bars.isEmpty() ? "" : PageWords.day(LocalDate.parse(bars.getLast().to())),
        end(DateFilter::from),
        end(DateFilter::to),
        undated());
  }

  private List<PageTimeline.Bar> bars(List<Bar> days, PageUnit unit) {
    var counts = new TreeMap<LocalDate, Integer>();
    days.forEach(day -> counts.merge(unit.start(day.from()), day.count(), Integer::sum));
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
    unit.widen(counts, FEWEST_BARS);
    var bars = new ArrayList<PageTimeline.Bar>();
    LocalDate at = counts.firstKey();
    while (!at.isAfter(counts.lastKey())) {
      LocalDate next = unit.next(at);
      int count = counts.getOrDefault(at, 0);
      bars.add(bar(bars.size(), at, next.minusDays(1), count, most));
      at = next;
    }
    return bars;
  }

  private PageTimeline.Bar bar(int index, LocalDate from, LocalDate to, int count, int most) {
    int height = count == 0 ? 0 : Math.max(2, Math.round((float) HEIGHT * count / most));
    PageUrl url = state.url().set("date.from", from.toString()).set("date.to", to.toString());
    return new PageTimeline.Bar(
        index * WIDTH,
        height,
        PageWords.range(from, to) + ": " + PageWords.count(count, "article"),
        url.toString(),
        from.toString(),
        to.toString(),
        isIn(from, to));
  }

  private boolean isIn(LocalDate from, LocalDate to) {
    return filter == null
        || ((filter.from() == null || !to.isBefore(filter.from()))
            && (filter.to() == null || !from.isAfter(filter.to())));
  }

  private String end(Function<DateFilter, @Nullable LocalDate> side) {
    LocalDate day = filter == null ? null : side.apply(filter);
    return day == null ? "" : day.toString();
  }

  private PageTimeline.@Nullable Undated undated() {
    int possible = state.answered().answer().undated();
    if (filter == null || possible == 0) {
      return null;
    }
    PageUrl url = state.url();
    boolean out = filter.undated() == Undated.EXCLUDE;
    return new PageTimeline.Undated(
        "+ " + PageWords.number(possible) + " undated could also fall here",
        List.of(
            new PageLink("show", url.set("date.undated", "include").toString(), !out),
            new PageLink("leave out", url.without("date.undated").toString(), out)));
  }
}
