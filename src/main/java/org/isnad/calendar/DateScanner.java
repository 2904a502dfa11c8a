package org.isnad.calendar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Span;

/**
 * Reads dates in one pass over a text: it stops at each number and looks a few signs around it. So
 * its time is linear, whatever the text.
 */
final class DateScanner {

  /** A date is read from one of its numbers; none of its words stands farther before that. */
  private static final int AROUND = 100;

  private final String text;
  private final List<PrintedDate> dates = new ArrayList<>();
  private final List<PrintedDay> days = new ArrayList<>();
  private int done;

  private DateScanner(String text, int start) {
    this.text = text;
    this.done = start;
  }

  static DateScanner of(String text) {
    var scanner = new DateScanner(text, 0);
    scanner.scan(0);
    return scanner;
  }

  /** The dates of a stretch; their places count in the whole text, of which little is copied. */
  static List<PrintedDate> dates(String text, Span where) {
    int from = Math.max(0, where.start() - AROUND);
    var scanner = new DateScanner(text.substring(from, where.end()), where.start() - from);
    scanner.scan(where.start() - from);
    return from == 0
        ? scanner.dates
        : scanner.dates.stream().map(date -> date.shifted(from)).toList();
  }

  List<PrintedDate> dates() {
    return dates;
  }

  List<PrintedDay> days() {
    return days;
  }

  private void scan(int from) {
    int at = from;
    while (at < text.length()) {
      if (Digits.isDigit(text.charAt(at))) {
        Digits number = Digits.at(text, at);
        if (number != null && isApart(at)) {
          read(number);
        }
        at = Math.max(done, Digits.end(text, at));
      } else {
        at++;
      }
    }
  }

  private void read(Digits number) {
    PrintedDate date = NumericForms.read(text, number);
    if (date == null) {
      date = NamedForms.read(text, number);
    }
    PrintedDay day = date == null ? NamedForms.day(text, number) : null;
    Span span = date != null ? date.span() : day == null ? null : day.span();
    if (span == null || span.start() < done) {
      return;
    } else if (date != null) {
      dates.add(date);
    } else if (day != null) {
      days.add(day);
    }
    done = span.end();
  }

  /** Not in the middle of a word, of a decimal or of a longer row of numbers. */
  private boolean isApart(int at) {
    if (at <= done || at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean row = "/.-:".indexOf(before) >= 0 && at >= 2 && Digits.isDigit(text.charAt(at - 2));
    return !row && !isLatin(before);
  }

  /** Arabic and Hebrew write "in" as part of the next word, so their letters may touch a number. */
  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
