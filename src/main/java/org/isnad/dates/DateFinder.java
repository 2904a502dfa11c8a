package org.isnad.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.article.ArticleDate;
import org.isnad.article.ArticleDate.Precision;
import org.isnad.article.Span;
import org.isnad.calendar.PrintedDate;
import org.isnad.calendar.PrintedDay;
import org.isnad.gazetteer.KnownEvent;
import org.isnad.gazetteer.Outlet;
import org.isnad.layout.Block;
import org.isnad.layout.Block.Kind;
import org.isnad.layout.Dateline;
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
  private static final Pattern BARE = Pattern.compile("\\s*(\\d{4})(?:-(0[1-9]|1[0-2]))?\\s*");
  private static final Pattern COMPACT = Pattern.compile("\\s*\\d{8}\\s*");
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:[/_-]?)(0[1-9]|1[0-2]|(?<=/)[a-z]{3}(?=/))(?:[/_-]?)(0[1-9]|[12]\\d|3[01])(?!\\d)");

  /** A distributor's number of the article, which begins with the day. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "MENAFN(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])((?:19|20)\\d\\d)\\d{6,}(?:ID\\d+)?");

  private static final Pattern NAMED_BY_DAY = Pattern.compile("\\p{L}\\s?[,:|(–—-]\\s?$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private final RawArticle raw;
  private final List<KnownEvent> known;
  private final Layout layout;
  private final DayOrder order;

  /**
   * For one article.
   *
   * @param outlet who published it; null if nobody knows
   * @param known what everybody knows the day of
   */
  public DateFinder(
      RawArticle raw, Layout layout, @Nullable Outlet outlet, List<KnownEvent> known) {
    this.raw = raw;
    this.known = known;
    this.layout = layout;
    this.order = new DayOrder(layout, outlet);
  }

  public ArticleDate find() {
    return Stream.<Supplier<@Nullable ArticleDate>>of(
            this::given,
            this::prefix,
            this::dateLine,
            this::dateline,
            this::number,
            this::address,
            this::title,
            this::post,
            this::changed)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(this::undated);
  }

  private @Nullable ArticleDate given() {
    Said said = raw.given().date();
    return said == null || said.isOfChange() ? null : told(said);
  }

  private @Nullable ArticleDate changed() {
    Said said = raw.given().date();
    ArticleDate changed = said != null && said.isOfChange() ? told(said) : null;
    Span day = datelineDay();
    MonthDay monthDay = day == null ? null : monthDay(day);
    return changed == null || day == null || monthDay == null
        ? changed
        : before(changed, day, monthDay);
  }

  /** The dateline's day, if the change followed soon; else nobody knows of what year it is. */
  private @Nullable ArticleDate before(ArticleDate changed, Span day, MonthDay monthDay) {
    LocalDate last = changed.to();
    if (last == null) {
      return null;
    }
    LocalDate sameYear = monthDay.atYear(last.getYear());
    LocalDate value = sameYear.isAfter(last) ? monthDay.atYear(last.getYear() - 1) : sameYear;
    String reason = "the dateline says %s; %s".formatted(day.of(layout.text()), changed.reason());
    return value.plusMonths(1).isBefore(last)
        ? null
        : Dates.said(value, Precision.DAY, reason, "text", List.of(day));
  }

  private @Nullable ArticleDate told(Said said) {
    String reason = "%s says %s".formatted(said.where(), said.value());
    Matcher bare = BARE.matcher(said.value());
    if (bare.matches()) {
      boolean month = bare.group(2) != null;
      LocalDate value =
          LocalDate.of(
              Integer.parseInt(bare.group(1)), month ? Integer.parseInt(bare.group(2)) : 1, 1);
      return Dates.said(
          value, month ? Precision.MONTH : Precision.YEAR, reason, said.from(), List.of());
    }
    return PrintedDate.in(said.value().strip() + clock(said.value())).stream()
        .findFirst()
        .filter(date -> said.from().equals("sidecar") || !Dates.isZero(date.value()))
        .map(date -> order.said(date, said.value(), reason, said.from(), List.of()))
        .orElse(null);
  }

  /** Eight digits alone are a date only where a date is told; a clock after them says so. */
  private static String clock(String value) {
    return COMPACT.matcher(value).matches() ? "T00" : "";
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
    Span day = datelineDay();
    if (day == null) {
      return null;
    }
    List<PrintedDate> printed = printed(day);
    if (!printed.isEmpty()) {
      String reason = "the dateline: " + day.of(layout.text());
      return Dates.said(printed.getFirst(), reason, "text", List.of(day));
    }
    return copyrightYear(day);
  }

  private @Nullable ArticleDate copyrightYear(Span day) {
    MonthDay monthDay = monthDay(day);
    Block legal = layout.first(Kind.LEGAL).orElse(null);
    if (monthDay == null || legal == null) {
      return null;
    }
    Matcher year = YEAR.matcher(layout.text()).region(legal.span().start(), legal.span().end());
    if (!year.find()) {
      return null;
    }
    LocalDate value = monthDay.atYear(Integer.parseInt(year.group()));
    String reason =
        "the dateline says %s, the copyright line %s"
            .formatted(day.of(layout.text()), year.group());
    return Dates.said(
        value, Precision.DAY, reason, "text", List.of(day, new Span(year.start(), year.end())));
  }

  private @Nullable ArticleDate number() {
    for (Block block : layout.all(Kind.LEGAL).toList()) {
      Matcher number =
          NUMBERED.matcher(layout.text()).region(block.span().start(), block.span().end());
      if (number.find()) {
        String day = number.group(3) + "-" + number.group(2) + "-" + number.group(1);
        Span evidence = new Span(number.start(), number.end());
        return PrintedDate.in(day).stream()
            .findFirst()
            .map(date -> Dates.said(date, "the number of the copy", "text", List.of(evidence)))
            .orElse(null);
      }
    }
    return null;
  }

  private @Nullable ArticleDate address() {
    Said url = raw.given().url();
    if (url == null) {
      return null;
    }
    Matcher path = IN_PATH.matcher(url.value());
    if (!path.find()) {
      return null;
    }
    String day = path.group(1) + " " + path.group(2) + " " + path.group(3);
    return PrintedDate.in(Character.isDigit(day.charAt(5)) ? day.replace(' ', '-') : day).stream()
        .findFirst()
        .map(date -> Dates.said(date, "the address " + url.value(), "url", List.of()))
        .orElse(null);
  }

  private @Nullable ArticleDate post() {
    return new QuotedPost(layout).date();
  }

  private ArticleDate undated() {
    ArticleDate undated = bounded();
    Said said = raw.given().date();
    return said == null || told(said) != null
        ? undated
        : undated.because(
            "%s says “%s”, which is no day; %s"
                .formatted(said.where(), said.value(), undated.reason()));
  }

  private ArticleDate bounded() {
    Span day = datelineDay();
    MonthDay monthDay = day == null ? null : monthDay(day);
    if (day == null || monthDay == null) {
      return new Undated(layout, known).date();
    }
    return new Undated(layout, known).date(day, monthDay);
  }

  private @Nullable MonthDay monthDay(Span day) {
    List<PrintedDay> days = PrintedDay.in(day.of(layout.text()));
    return days.isEmpty() ? null : days.getFirst().day();
  }

  private @Nullable Span datelineDay() {
    Block body = layout.first(Kind.BODY).orElse(null);
    Block second = layout.all(Kind.BODY).skip(1).findFirst().orElse(null);
    for (Block block : new Block[] {body, second}) {
      Dateline dateline = block == null ? null : Dateline.of(block.of(layout.text()));
      if (dateline != null && dateline.day() != null && !isChronicle(dateline)) {
        int at = block.span().start();
        return new Span(at + dateline.day().start(), at + dateline.day().end());
      }
    }
    return null;
  }

  /** Several paragraphs that begin with a day each tell of that day. */
  private boolean isChronicle(Dateline dateline) {
    return dateline.isBare()
        && layout
                .all(Kind.BODY)
                .map(block -> Dateline.of(block.of(layout.text())))
                .filter(other -> other != null && other.isBare())
                .limit(2)
                .count()
            > 1;
  }

  private List<PrintedDate> printed(Span where) {
    return PrintedDate.in(where.of(layout.text())).stream()
        .map(date -> date.shifted(where.start()))
        .toList();
  }
}
