package org.isnad.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.calendar.PrintedDate;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The day of the last change where readers see no other. A page's head tells programs when it was
 * first published; where it shows its readers only a later day, neither the text nor what they call
 * it by is of the first.
 */
final class ShownChange {
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)\\b(?:publi|posted|created|originally|veröffentlich|erstellt|yayın|eklen|giriş)"
              + "|опубл|نشر|انتشار|منتشر|פורסם|بڵاو");

  /** A line that may be a day without its year is not longer. */
  private static final int SHORT = 60;

  private final Document page;
  private final LocalDate first;
  private final Pattern dayAlone;
  private final PageLines lines;
  private final List<LocalDate> modified;

  private ShownChange(
      Document page, LocalDate first, PageLines lines, Stream<@Nullable Said> modified) {
    this.page = page;
    this.first = first;
    this.dayAlone = Pattern.compile("(?<!\\d)0?%d(?!\\d)".formatted(first.getDayOfMonth()));
    this.lines = lines;
    this.modified =
        modified
            .filter(Objects::nonNull)
            .map(said -> day(said.value()))
            .filter(Objects::nonNull)
            .toList();
  }

  /**
   * Finds it.
   *
   * @param told the day of publication as the page tells it
   * @param address the day in the page's address, which readers see too
   * @param modified the days of changes as the page's head tells them
   * @return null where the day of publication is shown, or no later one
   */
  static @Nullable Said of(
      Document page,
      Said told,
      @Nullable Said address,
      PageLines lines,
      Stream<@Nullable Said> modified) {
    LocalDate first = day(told.value());
    if (first == null || address != null) {
      return null;
    }
    var shown = new ShownChange(page, first, lines, modified);
    LocalDate day = shown.isFirstShown() ? null : shown.change();
    return day == null
        ? null
        : Said.changed(
            day.toString(),
            "metadata",
            "the one day over the article, first published " + told.value());
  }

  private boolean isFirstShown() {
    return lines.around().stream().anyMatch(this::showsFirst) || isFirstMarked();
  }

  private boolean showsFirst(String line) {
    String plain = withoutChanges(DayForms.withWholeYear(line));
    boolean day =
        Stream.of(first.minusDays(1), first, first.plusDays(1))
            .anyMatch(one -> LocalDay.tells(plain, one));
    boolean perhaps =
        plain.length() <= SHORT
            && (PUBLISHED.matcher(plain).find() || dayAlone.matcher(plain).find());
    return day || perhaps;
  }

  /** Without the days that are said to be of a change. */
  private static String withoutChanges(String line) {
    var plain = new StringBuilder();
    int from = 0;
    for (MatchResult day : DayForms.DAY.matcher(line).results().toList()) {
      String before = line.substring(from, day.start());
      plain.append(before).append(LastChange.isSaidBy(before) ? "" : day.group());
      from = day.end();
    }
    return plain.append(line.substring(from)).toString();
  }

  /** Such as {@code <time datetime="2024-05-02">3 days ago</time>}. */
  private boolean isFirstMarked() {
    return page.select("time[datetime]").stream()
        .filter(each -> !each.text().isBlank() && !LastChange.isSaidBy(each.text()))
        .anyMatch(each -> first.equals(day(each.attr("datetime"))));
  }

  private @Nullable LocalDate change() {
    List<String> said = new ArrayList<>(lines.changed());
    lines.below().stream().map(LastChange::in).filter(Objects::nonNull).forEach(said::add);
    return said.stream()
        .map(DayForms::in)
        .map(day -> day == null ? null : change(day))
        .filter(Objects::nonNull)
        .filter(day -> day.isAfter(first.plusDays(1))) // a night's work is still of the first
        .findFirst()
        .orElse(null);
  }

  /** A day that may mean two is the one that the head tells too. */
  private @Nullable LocalDate change(String printed) {
    return modified.stream()
        .filter(day -> LocalDay.tells(printed, day))
        .findFirst()
        .orElseGet(() -> day(printed));
  }

  /** The one day that a text means; null if it means none, or may mean another. */
  private static @Nullable LocalDate day(String text) {
    Moment moment = Moment.of(text);
    if (moment != null) {
      return moment.day();
    }
    List<PrintedDate> days = PrintedDate.in(text);
    PrintedDate day = days.isEmpty() ? null : days.getFirst();
    return day == null || day.swapped() != null || day.precision() != Precision.DAY
        ? null
        : day.value();
  }
}
