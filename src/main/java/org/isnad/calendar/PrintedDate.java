package org.isnad.calendar;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date with its year, as somebody printed it.
 *
 * @param value the day, or the first day of the month; of several days the first
 * @param last the last day that it can mean: that of the month, of several days the last
 * @param swapped the other day that {@code 04/02/2024} can mean; {@code value} then reads the day
 *     first. Null where there is no doubt
 */
public record PrintedDate(
    Span span,
    LocalDate value,
    LocalDate last,
    Precision precision,
    @Nullable LocalDate swapped,
    Reckoning reckoning) {

  /** All dates in a text, in its order, none overlapping another; takes linear time. */
  public static List<PrintedDate> in(String text) {
    return DateScanner.of(text).dates();
  }

  /** All dates in a stretch of a text; their places count in the whole. */
  public static List<PrintedDate> in(String text, Span where) {
    return DateScanner.dates(text, where);
  }

  /** The same date at a place in a longer text. */
  public PrintedDate shifted(int by) {
    Span there = new Span(span.start() + by, span.end() + by);
    return new PrintedDate(there, value, last, precision, swapped, reckoning);
  }
}
