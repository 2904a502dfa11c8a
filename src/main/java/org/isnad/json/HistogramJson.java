package org.isnad.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchAnswer.Bar;
import org.isnad.engine.SearchRequest.Interval;
import org.isnad.view.FacetTree;

/**
 * Results over time.
 *
 * @param interval {@code day}, {@code week}, {@code month} or {@code year}
 * @param bars oldest first, empty ones left out
 * @param undated results without a date
 */
public record HistogramJson(String interval, List<BarJson> bars, int undated) {

  /** One bar: its first and last day, and how many results are dated in it. */
  public record BarJson(String id, LocalDate from, LocalDate to, int count) {}

  static HistogramJson of(Interval interval, SearchAnswer answer) {
    List<BarJson> bars = answer.histogram().stream().map(bar -> bar(interval, bar)).toList();
    int dated = bars.stream().mapToInt(BarJson::count).sum();
    return new HistogramJson(
        interval.name().toLowerCase(Locale.ROOT), bars, answer.total() - dated);
  }

  /** The same as a facet: a bar is a value, undated results are those that miss it. */
  FacetTree asFacet() {
    List<FacetTree.Value> values =
        bars.stream()
            .map(
                bar -> new FacetTree.Value(bar.id, bar.id, interval, bar.count, false, false, null))
            .toList();
    return new FacetTree("Date", "or", values, undated, false, 0);
  }

  private static BarJson bar(Interval interval, Bar bar) {
    LocalDate from = bar.from();
    String day = from.toString();
    return switch (interval) {
      case DAY -> new BarJson(day, from, from, bar.count());
      case WEEK -> new BarJson(day, from, from.plusDays(6), bar.count());
      case MONTH ->
          new BarJson(day.substring(0, 7), from, from.plusMonths(1).minusDays(1), bar.count());
      case YEAR ->
          new BarJson(day.substring(0, 4), from, from.plusYears(1).minusDays(1), bar.count());
    };
  }
}
