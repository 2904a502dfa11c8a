package org.isnad.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date with its year, as somebody printed it.
 *
 * @param value the day, or the first day of the month
 * @param swapped the other day that {@code 04/02/2024} can mean; {@code value} then reads the day
 *     first. Null where there is no doubt
 */
record PrintedDate(Span span, LocalDate value, Precision precision, @Nullable LocalDate swapped) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private static final String ORDINAL = "(?:st|nd|rd|th|er)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/])");
  private static final Pattern COMPACT = Pattern.compile("(?<![\\d.])(\\d{4})(\\d{2})(\\d{2})T\\d");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})"
              + ORDINAL
              + "[ -](?:of )?"
              + Months.PATTERN
              + "[, -]{1,2}"
              + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?i)" + Months.PATTERN + "[ -](?:the )?(\\d{1,2})" + ORDINAL + ",?[ -]{1,2}" + YEAR);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(?i)(?<!\\d)(\\d{4})[ -]" + Months.PATTERN + "[ -](\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_YEAR = Pattern.compile("(?i)" + Months.PATTERN + ",? " + YEAR);

  /** All dates in a text, in its order, none overlapping another; takes linear time. */
  static List<PrintedDate> in(String text) {
    if (!hasYear(text)) {
      return List.of(); // nearly every sentence, and cheaper to see than by seven patterns
    }
    var found = new ArrayList<PrintedDate>();
    collect(found, text, YEAR_FIRST, m -> numbers(m, 1, 3, 4));
    collect(found, text, COMPACT, m -> numbers(m, 1, 2, 3));
    collect(found, text, DAY_MONTH, m -> named(m, 3, 2, 1));
    collect(found, text, MONTH_DAY, m -> named(m, 3, 1, 2));
    collect(found, text, YEAR_MONTH_DAY, m -> named(m, 1, 2, 3));
    collect(found, text, YEAR_LAST, PrintedDate::yearLast);
    collect(found, text, MONTH_YEAR, m -> named(m, 2, 1, 0));
    found.sort(Comparator.comparing(PrintedDate::span));
    return withoutOverlaps(found);
  }

  /** Whether four digits stand together, as in every date that is read here. */
  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /** The same date at a place in a longer text. */
  PrintedDate shifted(int by) {
    Span there = new Span(span.start() + by, span.end() + by);
    return new PrintedDate(there, value, precision, swapped);
  }

  private interface Reading {
    @Nullable PrintedDate read(Matcher found);
  }

  private static void collect(
      List<PrintedDate> all, String text, Pattern pattern, Reading reading) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      PrintedDate date = reading.read(found);
      if (date != null) {
        all.add(date);
      }
    }
  }

  private static @Nullable PrintedDate yearLast(Matcher m) {
    PrintedDate dayFirst = numbers(m, 4, 3, 1);
    PrintedDate monthFirst = numbers(m, 4, 1, 3);
    if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return new PrintedDate(dayFirst.span, dayFirst.value, Precision.DAY, monthFirst.value);
  }

  private static @Nullable PrintedDate numbers(Matcher m, int year, int month, int day) {
    return of(
        m,
        Integer.parseInt(m.group(year)),
        Integer.parseInt(m.group(month)),
        Integer.parseInt(m.group(day)));
  }

  private static @Nullable PrintedDate named(Matcher m, int year, int month, int day) {
    int number = day == 0 ? 0 : Integer.parseInt(m.group(day));
    return of(m, Integer.parseInt(m.group(year)), Months.number(m.group(month)), number);
  }

  private static @Nullable PrintedDate of(Matcher m, int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      LocalDate value = LocalDate.of(year, month, Math.max(1, day));
      Precision precision = day == 0 ? Precision.MONTH : Precision.DAY;
      return new PrintedDate(new Span(m.start(), m.end()), value, precision, null);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static List<PrintedDate> withoutOverlaps(List<PrintedDate> sorted) {
    var kept = new ArrayList<PrintedDate>();
    for (PrintedDate date : sorted) {
      if (kept.isEmpty() || !kept.getLast().span().overlaps(date.span())) {
        kept.add(date);
      }
    }
    return kept;
  }
}
