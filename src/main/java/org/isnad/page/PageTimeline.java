package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the results were published: the histogram, and the ends of the range asked for.
 *
 * @param bars oldest first, gaps included
 * @param unit what one bar is, such as {@code month}
 * @param from as typed or asked, ISO, empty for open
 * @param to as typed or asked, ISO, empty for open
 * @param undated what the date filter left out or let in; null if nothing could fall in it
 */
public record PageTimeline(
    List<Bar> bars,
    String unit,
    String first,
    String last,
    String from,
    String to,
    @Nullable Undated undated) {

  /** Copies the list. */
  public PageTimeline {
    bars = List.copyOf(bars);
  }

  /**
   * One bar, in a drawing that is 48 high and 12 wide for each bar.
   *
   * @param x of its left edge
   * @param height in [1, 44], or 0 for an empty bar
   * @param label what it stands for, in words
   * @param from first day, ISO
   * @param to last day, ISO
   * @param in whether it lies in the range asked for; all do without a range
   */
  public record Bar(
      int x, int height, String label, String href, String from, String to, boolean in) {}

  /**
   * Articles without a date that could fall in the range.
   *
   * @param words such as {@code + 2 undated could also fall here}
   */
  public record Undated(String words, List<PageLink> links) {
    /** Copies the list. */
    public Undated {
      links = List.copyOf(links);
    }
  }
}
