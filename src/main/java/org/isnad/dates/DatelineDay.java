package org.isnad.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.PrintedDay;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Dateline;
import org.isnad.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article's dateline names, and what follows from it: often it has no year, which
 * something else in the article may tell.
 *
 * @param span where the day stands in the layout's text
 */
record DatelineDay(Layout layout, Span span) {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** That of the first or second paragraph; null if neither begins with a dated dateline. */
  static @Nullable DatelineDay of(Layout layout) {
    for (Block block : layout.all(Kind.BODY).limit(2).toList()) {
      Dateline dateline = Dateline.of(block.of(layout.text()));
      if (dateline != null && dateline.day() != null && !isChronicle(dateline, layout)) {
        int at = block.span().start();
        return new DatelineDay(
            layout, new Span(at + dateline.day().start(), at + dateline.day().end()));
      }
    }
    return null;
  }

  /** Several paragraphs that begin with a day each tell of that day. */
  private static boolean isChronicle(Dateline dateline, Layout layout) {
    return dateline.isBare()
        && layout
                .all(Kind.BODY)
                .map(block -> Dateline.of(block.of(layout.text())))
                .filter(other -> other != null && other.isBare())
                .limit(2)
                .count()
            > 1;
  }

  /** As it is printed. */
  String words() {
    return span.of(layout.text());
  }

  /** The day without its year; null if it has one. */
  @Nullable MonthDay monthDay() {
    List<PrintedDay> days = PrintedDay.in(words());
    return days.isEmpty() ? null : days.getFirst().day();
  }

  /** The date of the article, if the dateline or the copyright line has the year; else null. */
  @Nullable ArticleDate date() {
    List<PrintedDate> printed = PrintedDate.in(words());
    return printed.isEmpty()
        ? inCopyrightYear()
        : Dates.said(printed.getFirst(), "the dateline: " + words(), "text", List.of(span));
  }

  private @Nullable ArticleDate inCopyrightYear() {
    MonthDay monthDay = monthDay();
    Block legal = layout.first(Kind.LEGAL).orElse(null);
    if (monthDay == null || legal == null) {
      return null;
    }
    Matcher year = YEAR.matcher(layout.text()).region(legal.span().start(), legal.span().end());
    if (!year.find()) {
      return null;
    }
    LocalDate value = monthDay.atYear(Integer.parseInt(year.group()));
    String reason = "the dateline says %s, the copyright line %s".formatted(words(), year.group());
    return Dates.said(
        value, Precision.DAY, reason, "text", List.of(span, new Span(year.start(), year.end())));
  }

  /**
   * The date of an article whose last change is known: the day before it, if the change followed
   * soon.
   *
   * @return the change itself if this day has a year; null if nobody knows of what year it is
   */
  @Nullable ArticleDate changedOn(ArticleDate change) {
    MonthDay monthDay = monthDay();
    LocalDate last = change.to();
    if (monthDay == null) {
      return change;
    } else if (last == null) {
      return null;
    }
    LocalDate sameYear = monthDay.atYear(last.getYear());
    LocalDate value = sameYear.isAfter(last) ? monthDay.atYear(last.getYear() - 1) : sameYear;
    String reason = "the dateline says %s; %s".formatted(words(), change.reason());
    return value.plusMonths(1).isBefore(last)
        ? null
        : Dates.said(value, Precision.DAY, reason, "text", List.of(span));
  }
}
