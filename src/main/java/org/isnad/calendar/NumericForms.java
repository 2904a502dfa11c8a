package org.isnad.calendar;

import java.time.LocalDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Dates of numbers only: {@code 2024-04-21}, {@code 21/04/2024}, {@code 21.04.24}, {@code
 * 1403/02/02}, {@code 20240421T1020}.
 */
final class NumericForms {
  /** A century is understood: 69 is 2069, 70 is 1970. */
  private static final int PIVOT = 70;

  private NumericForms() {}

  /** The date that begins with a number; null if none does. */
  static @Nullable PrintedDate read(String text, Digits first) {
    Digits second = afterSign(text, first);
    Digits third = second == null ? null : afterSign(text, second);
    if (second == null || third == null) {
      return compact(text, first);
    }
    boolean signs = text.charAt(first.end()) == text.charAt(second.end()) || first.isYear();
    if (!signs || !isEnd(text, third) || !second.isShort()) {
      return null;
    }
    return first.isYear()
        ? yearFirst(text, first, second, third)
        : yearLast(text, first, second, third);
  }

  private static @Nullable PrintedDate yearFirst(
      String text, Digits year, Digits month, Digits day) {
    Reckoning reckoning = Reckoning.ofYear(year.value());
    LocalDate value =
        reckoning == null || !day.isShort()
            ? null
            : reckoning.day(year.value(), month.value(), day.value());
    boolean sign = day.end() < text.length() && text.charAt(day.end()) == '日';
    return value == null || reckoning == null
        ? null
        : date(year.start(), sign ? day.end() + 1 : day.end(), value, null, reckoning);
  }

  private static @Nullable PrintedDate yearLast(
      String text, Digits first, Digits second, Digits third) {
    boolean pairs = first.digits() == 2 && second.digits() == 2;
    boolean cut = third.digits() == 2 && (pairs || text.charAt(first.end()) == '/');
    if (!first.isShort() || !(third.isYear() || cut)) {
      return null;
    }
    int year = cut ? century(third.value()) : third.value();
    Reckoning reckoning = Reckoning.ofYear(year);
    if (reckoning == null) {
      return null;
    }
    LocalDate dayFirst = reckoning.day(year, second.value(), first.value());
    LocalDate monthFirst = reckoning.day(year, first.value(), second.value());
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      LocalDate only = dayFirst == null ? monthFirst : dayFirst;
      return only == null ? null : date(first.start(), third.end(), only, null, reckoning);
    }
    return date(first.start(), third.end(), dayFirst, monthFirst, reckoning);
  }

  private static int century(int twoDigits) {
    return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static @Nullable PrintedDate compact(String text, Digits number) {
    boolean time =
        number.digits() == 8
            && number.end() + 1 < text.length()
            && text.charAt(number.end()) == 'T'
            && Digits.isDigit(text.charAt(number.end() + 1));
    return time ? ofDigits(number) : null;
  }

  /** {@code 20240421}, where eight digits are known to be a date; null if they are none. */
  static @Nullable PrintedDate ofDigits(Digits number) {
    int digits = number.value();
    LocalDate day = Reckoning.GREGORIAN.day(digits / 10_000, digits / 100 % 100, digits % 100);
    return day == null ? null : date(number.start(), number.end(), day, null, Reckoning.GREGORIAN);
  }

  private static PrintedDate date(
      int start, int end, LocalDate value, @Nullable LocalDate swapped, Reckoning reckoning) {
    return new PrintedDate(new Span(start, end), value, value, Precision.DAY, swapped, reckoning);
  }

  private static boolean isEnd(String text, Digits number) {
    boolean end = number.end() >= text.length();
    char next = end ? ' ' : text.charAt(number.end());
    boolean decimal =
        next == '.'
            && number.end() + 1 < text.length()
            && Digits.isDigit(text.charAt(number.end() + 1));
    return !Digits.isDigit(next) && next != '/' && !decimal;
  }

  private static @Nullable Digits afterSign(String text, Digits number) {
    boolean sign = number.end() < text.length() && "-/.年月".indexOf(text.charAt(number.end())) >= 0;
    return sign ? Digits.at(text, number.end() + 1) : null;
  }
}
