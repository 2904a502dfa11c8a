package org.isnad.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name: {@code 21st of April, 2024}, {@code April 21-22, 2024}, {@code Apr 21
 * 10:20:30 +0000 2024}, {@code 2024 April 21}, {@code April 2024}, {@code 12 Shawwal 1445}, {@code
 * ٢١ نيسان/أبريل ٢٠٢٤}.
 */
final class NamedForms {
  private NamedForms() {}

  /** The date that a number is the day, the year or the first number of; null if it is of none. */
  static @Nullable PrintedDate read(String text, Digits number) {
    PrintedDate date = monthFirst(text, number);
    if (date == null) {
      date = dayFirst(text, number);
    }
    if (date == null) {
      date = yearFirst(text, number);
    }
    return date == null ? monthAndYear(text, number) : date;
  }

  /** The day without a year that a number is the day of; null if it is of none. */
  static @Nullable PrintedDay day(String text, Digits day) {
    if (!day.isShort()) {
      return null;
    }
    MonthName month = MonthNames.before(text, day.start());
    if (month != null && Character.isLowerCase(text.charAt(month.start()))) {
      month = null; // "it may 20 times"
    }
    int end = Steps.ordinal(text, day.end());
    if (end == day.end() + 1) {
      end = day.end(); // a full stop that ends the sentence
    }
    if (month == null) {
      month = MonthNames.at(text, Steps.toMonth(text, end));
      end = month == null ? end : month.end();
    }
    if (month == null || month.reckoning() != Reckoning.GREGORIAN) {
      return null;
    }
    boolean real = Reckoning.GREGORIAN.day(2000, month.number(), day.value()) != null;
    return real
        ? new PrintedDay(
            new Span(Math.min(month.start(), day.start()), end),
            MonthDay.of(month.number(), day.value()))
        : null;
  }

  private static @Nullable PrintedDate monthFirst(String text, Digits day) {
    MonthName month = day.isShort() ? MonthNames.before(text, day.start()) : null;
    if (month == null) {
      return null;
    }
    Digits last = Steps.lastDay(text, day);
    int end = Steps.ordinal(text, last == null ? day.end() : last.end());
    Digits year = Steps.year(text, Steps.overClock(text, end));
    if (year == null) {
      year = Steps.year(text, end);
    }
    return year == null ? null : date(month.start(), year.end(), year, month, day, last);
  }

  private static @Nullable PrintedDate dayFirst(String text, Digits day) {
    if (!day.isShort()) {
      return null;
    }
    Digits last = Steps.lastDay(text, day);
    int end = Steps.ordinal(text, last == null ? day.end() : last.end());
    MonthName month = MonthNames.at(text, Steps.toMonth(text, end));
    Digits year = month == null ? null : Steps.year(text, Steps.otherName(text, month));
    return year == null || month == null
        ? null
        : date(day.start(), year.end(), year, month, day, last);
  }

  private static @Nullable PrintedDate yearFirst(String text, Digits year) {
    if (!year.isYear()) {
      return null;
    }
    MonthName month = MonthNames.at(text, Steps.toMonth(text, year.end()));
    Digits day = month == null ? null : Digits.at(text, Steps.overGap(text, month.end()));
    return month == null || day == null || !day.isShort()
        ? null
        : date(year.start(), Steps.ordinal(text, day.end()), year, month, day, null);
  }

  private static @Nullable PrintedDate monthAndYear(String text, Digits year) {
    MonthName month = year.isYear() ? MonthNames.before(text, year.start()) : null;
    if (month == null || isOfNoDay(text, month)) {
      return null;
    }
    LocalDate first = month.reckoning().day(year.value(), month.number(), 1);
    return first == null
        ? null
        : new PrintedDate(
            new Span(month.start(), year.end()),
            first,
            first.plusDays(month.reckoning().length(year.value(), month.number()) - 1L),
            Precision.MONTH,
            null,
            month.reckoning());
  }

  /** {@code 31 February 2024} is no day, and so no month either. */
  private static boolean isOfNoDay(String text, MonthName month) {
    int end = month.start();
    while (end > 0 && " -.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && Digits.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start == 1 || end - start == 2;
  }

  private static @Nullable PrintedDate date(
      int start, int end, Digits year, MonthName month, Digits day, @Nullable Digits last) {
    int whole = year.isYear() ? year.value() : 2000 + year.value();
    LocalDate value = month.reckoning().day(whole, month.number(), day.value());
    LocalDate until =
        last == null ? value : month.reckoning().day(whole, month.number(), last.value());
    return value == null || until == null || until.isBefore(value)
        ? null
        : new PrintedDate(
            new Span(start, end), value, until, Precision.DAY, null, month.reckoning());
  }
}
