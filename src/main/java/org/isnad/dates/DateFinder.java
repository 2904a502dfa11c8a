package org.isnad.dates;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.gazetteer.KnownEvent;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Layout;
import org.isnad.layout.Prefix;
import org.isnad.raw.Given.Said;
import org.isnad.raw.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published. The first that says so wins: sidecar, metadata, a
 * syndicator's prefix, a date line, the dateline, the number of a copy, the address; then what
 * follows from a dated post that the text quotes, and the day of the last change. Dates of photos
 * and of the news itself only bound it from below. What the text does not say stays unknown.
 */
public final class DateFinder {
  private static final Pattern NAMED_BY_DAY = Pattern.compile("\\p{L}\\s?[,:|(–—-]\\s?$");

  private final @Nullable Said url;
  private final List<KnownEvent> known;
  private final Layout layout;
  private final DayOrder order;
  private final GivenDate given;

  /**
   * For one article.
   *
   * @param outlet who published it; null if nobody knows
   * @param known what everybody knows the day of
   */
  public DateFinder(
      RawArticle raw, Layout layout, @Nullable Outlet outlet, List<KnownEvent> known) {
    this.url = raw.given().url();
    this.known = known;
    this.layout = layout;
    this.order = new DayOrder(layout, outlet);
    this.given = new GivenDate(raw, order);
  }

  /**
   * The date with its evidence; of unknown precision, perhaps with bounds, where nothing says it.
   */
  public ArticleDate find() {
    return Stream.<Supplier<@Nullable ArticleDate>>of(
            given::publication,
            this::prefix,
            this::dateLine,
            this::dateline,
            this::number,
            this::address,
            this::title,
            new QuotedPost(layout)::date,
            this::changed)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(this::undated);
  }

  private @Nullable ArticleDate prefix() {
    return layout
        .first(Kind.PREFIX)
        .map(block -> Prefix.parts(layout.text(), block.span()).day())
        .map(day -> order.lookingBack(printed(day).getFirst()))
        .orElse(null);
  }

  private @Nullable ArticleDate dateLine() {
    return LabelledDate.published(layout)
        .filter(said -> !said.isHeading() || !isLookedBackOn(said.date()))
        .map(this::dateLine)
        .orElse(null);
  }

  /** Whether the text tells of something later, so that it was not published then. */
  private boolean isLookedBackOn(PrintedDate date) {
    Floor floor = Floor.of(layout);
    return floor != null && floor.day().isAfter(date.last());
  }

  private ArticleDate dateLine(LabelledDate said) {
    String words = said.line().of(layout.text());
    String reason = "a line of its own: " + words;
    return order.said(said.date(), words, reason, "text", List.of(said.date().span()));
  }

  /** {@code Iraq briefing, 21 April 2024}: a report that is named by its day. */
  private @Nullable ArticleDate title() {
    Block title = layout.first(Kind.TITLE).orElse(null);
    List<PrintedDate> dates = title == null ? List.of() : printed(title.span());
    PrintedDate date = dates.isEmpty() ? null : dates.getLast();
    if (title == null || date == null || date.precision() != Precision.DAY) {
      return null;
    }
    String before = layout.text().substring(title.span().start(), date.span().start());
    String after = layout.text().substring(date.span().end(), title.span().end());
    return NAMED_BY_DAY.matcher(before).find() && after.length() <= 1 && !isLookedBackOn(date)
        ? Dates.said(
            date, "the title is of " + date.span().of(layout.text()), "text", List.of(date.span()))
        : null;
  }

  private @Nullable ArticleDate dateline() {
    DatelineDay day = DatelineDay.of(layout);
    return day == null ? null : day.date();
  }

  private @Nullable ArticleDate number() {
    return IdentifierDate.ofNumber(layout);
  }

  private @Nullable ArticleDate address() {
    return url == null ? null : IdentifierDate.ofAddress(url.value());
  }

  private @Nullable ArticleDate changed() {
    ArticleDate change = given.change();
    DatelineDay day = change == null ? null : DatelineDay.of(layout);
    return change == null || day == null ? change : day.changedOn(change);
  }

  private ArticleDate undated() {
    ArticleDate undated = bounded();
    String complaint = given.complaint();
    return complaint == null ? undated : undated.because(complaint + "; " + undated.reason());
  }

  private ArticleDate bounded() {
    DatelineDay day = DatelineDay.of(layout);
    MonthDay monthDay = day == null ? null : day.monthDay();
    var undated = new Undated(layout, known);
    return day == null || monthDay == null ? undated.date() : undated.date(day.span(), monthDay);
  }

  private List<PrintedDate> printed(Span where) {
    return PrintedDate.in(where.of(layout.text())).stream()
        .map(date -> date.shifted(where.start()))
        .toList();
  }
}
