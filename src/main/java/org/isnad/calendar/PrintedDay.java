package org.isnad.calendar;

import java.time.MonthDay;
import java.util.List;
import org.isnad.article.Span;

/**
 * A day of the year, as somebody printed it without the year: {@code Jan 29}, {@code 7 October}.
 */
public record PrintedDay(Span span, MonthDay day) {

  /** All such days in a text, in its order; those that have a year are none. Takes linear time. */
  public static List<PrintedDay> in(String text) {
    return DateScanner.of(text).days();
  }
}
