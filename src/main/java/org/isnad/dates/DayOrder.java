package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.Weekdays;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Settles what a printed date leaves open: whether 04/02 is in February or in April, and whether a
 * day told of as past is still the day of publication.
 */
final class DayOrder {
  /** Where the month is printed first. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

  private static final int LEAD = 1500;

  private final Layout layout;
  private final @Nullable Outlet outlet;

  DayOrder(Layout layout, @Nullable Outlet outlet) {
    this.layout = layout;
    this.outlet = outlet;
  }

  /**
   * A date that something says outright.
   *
   * @param words what was printed around it; a weekday in them settles the order
   */
  ArticleDate said(
      PrintedDate date, String words, String reason, String source, List<Span> evidence) {
    ArticleDate said = Dates.said(date, reason, source, evidence);
    LocalDate swapped = date.swapped();
    if (swapped == null) {
      return said;
    } else if (outlet != null && !outlet.country().isEmpty()) {
      boolean month = MONTH_FIRST.contains(outlet.country());
      String habit =
          "%s (%s first, as %s prints it)"
              .formatted(reason, month ? "month" : "day", outlet.label());
      return Dates.said(month ? swapped : date.value(), date.precision(), habit, source, evidence);
    }
    DayOfWeek beside = Weekdays.first(words);
    return beside == swapped.getDayOfWeek() && beside != date.value().getDayOfWeek()
        ? told(swapped, date, said, beside)
        : byWeekday(date, swapped, said, words + " " + lead());
  }

  private static ArticleDate told(
      LocalDate value, PrintedDate date, ArticleDate said, DayOfWeek day) {
    String reason =
        "%s (%s first, since the text tells of %s)"
            .formatted(
                said.reason(),
                value.equals(date.value()) ? "day" : "month",
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return Dates.said(value, date.precision(), reason, said.source(), said.evidence());
  }

  private static ArticleDate byWeekday(
      PrintedDate date, LocalDate swapped, ArticleDate said, String words) {
    DayOfWeek told = Weekdays.first(words);
    boolean dayFirst = told != null && fits(date.value(), told);
    boolean monthFirst = told != null && fits(swapped, told);
    if (told == null || dayFirst == monthFirst) {
      LocalDate early = swapped.isBefore(date.value()) ? swapped : date.value();
      LocalDate late = swapped.isBefore(date.value()) ? date.value() : swapped;
      return Dates.ranged(
          said, early, late, said.reason() + " (day first or month first; read as day first)");
    }
    return told(dayFirst ? date.value() : swapped, date, said, told);
  }

  /** News tells of the day of publication or of the day before by its weekday. */
  private static boolean fits(LocalDate day, DayOfWeek told) {
    return day.getDayOfWeek() == told || day.minusDays(1).getDayOfWeek() == told;
  }

  /**
   * A day that a syndicator stamped, without a clock: if the text already looks back on the late
   * hours of that day, it may have been published on the next.
   */
  ArticleDate lookingBack(PrintedDate date) {
    String reason = "the syndicator's prefix says " + date.span().of(layout.text());
    Span late = late(layout, date.value().getDayOfWeek());
    List<Span> evidence = Stream.of(date.span(), late).filter(span -> span != null).toList();
    ArticleDate said = Dates.said(date, reason, "text", evidence);
    return late == null
        ? said
        : Dates.ranged(
            said,
            date.value(),
            date.value().plusDays(1),
            reason + "; the text looks back on \"" + late.of(layout.text()) + "\"");
  }

  private String lead() {
    return layout
        .first(Kind.BODY)
        .map(
            body -> {
              int start = body.span().start();
              return layout.text().substring(start, Math.min(layout.text().length(), start + LEAD));
            })
        .orElse("");
  }

  /** Where the body speaks of the late hours of a weekday; null if it does not. */
  private static @Nullable Span late(Layout layout, DayOfWeek day) {
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    Pattern late =
        Pattern.compile("(?i:late (?:on )?)" + name + "\\b|\\b" + name + "(?:['’]s)? night\\b");
    for (Block block : layout.all(Kind.BODY).toList()) {
      Matcher found = late.matcher(layout.text()).region(block.span().start(), block.span().end());
      if (found.find()) {
        return new Span(found.start(), found.end());
      }
    }
    return null;
  }
}
