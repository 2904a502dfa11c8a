package org.isnad.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** When a page was first published, or last changed if that is all it tells or shows. */
final class PageDate {
  /** Names of meta tags, their letters alone, in the order of how sure they are. */
  private static final List<String> TAGS =
      List.of(
          "articlepublishedtime",
          "articlepublished",
          "parselypubdate",
          "publishedtime",
          "dcdateissued",
          "dctermsissued",
          "dctermscreated",
          "dcdatecreated",
          "sailthrudate",
          "publishdate",
          "publisheddate",
          "pubdate",
          "datepublished",
          "publicationdate",
          "citationpublicationdate",
          "citationonlinedate",
          "citationdate",
          "btpubdate",
          "cxenseparserecspublishtime",
          "articlepostdate",
          "originalpublicationdate",
          "articledateoriginal",
          "publishedat",
          "firstpublished",
          "pdate",
          "dctermsdate",
          "dcdate",
          "date");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)(?:[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"
              + "|/([1-9]|1[0-2])/([1-9]|[12]\\d|3[01])(?=/))");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{9}(?:\\d{3})?");

  /** So many years before the day over an article no system knew it: it is that of the site. */
  private static final int OLDER = 2;

  private PageDate() {}

  static @Nullable Said of(
      Document page,
      LinkedData json,
      HeadTags tags,
      PageLines lines,
      @Nullable Said url,
      PageState state) {
    Said address = address(url);
    Said first = first(page, json, tags, lines, address, state);
    if (first == null || first.isOfChange()) {
      return first;
    }
    Said told = DayFirst.settled(first, page, url);
    Said change = ShownChange.of(page, told, address, lines, LastChange.inHead(json, tags));
    if (change != null) {
      return change;
    }
    Stream<String> others = TAGS.stream().flatMap(tag -> tags.all(tag).stream()).map(Said::value);
    return address != null && isNextDay(told, address)
        ? address
        : LocalDay.of(told, lines.around(), lines.below(), others);
  }

  /** An outlet's own day where a moment told in UTC is of the night before or after it. */
  private static boolean isNextDay(Said moment, Said address) {
    Moment told = Moment.of(moment.value());
    try {
      LocalDate day = LocalDate.parse(address.value());
      return told != null && told.utc() && Math.abs(ChronoUnit.DAYS.between(told.day(), day)) == 1;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static @Nullable Said first(
      Document page,
      LinkedData json,
      HeadTags tags,
      PageLines lines,
      @Nullable Said address,
      PageState state) {
    // each is looked for only where those before it told nothing
    return Stream.<Supplier<Stream<@Nullable Said>>>of(
            () -> Stream.of(json.said("datePublished")),
            () -> TAGS.stream().map(tags::first).map(said -> withoutSite(said, lines.around())),
            () -> Stream.of(HeadingDay.original(lines.around())),
            () -> MarkedDay.of(page, lines.around()),
            () -> HeadingDay.of(lines.around()),
            () -> HeadingDay.of(lines.behind()),
            () -> Stream.of(address, json.said("dateCreated"), json.said("coverageStartTime")),
            () -> Stream.of(state.day()),
            () -> LastChange.of(page, json, tags))
        .flatMap(Supplier::get)
        .filter(Objects::nonNull)
        .map(PageDate::counted)
        .filter(said -> DayForms.isDay(said.value()))
        .findFirst()
        .orElse(null);
  }

  /** A tag's day, unless it is of a midnight years before the one printed over the article. */
  private static @Nullable Said withoutSite(@Nullable Said told, List<String> lines) {
    Moment moment = told == null ? null : Moment.of(told.value());
    if (moment == null || !moment.at().toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return told;
    }
    Said printed = HeadingDay.of(lines).filter(Objects::nonNull).findFirst().orElse(null);
    Matcher year = YEAR.matcher(printed == null ? "" : printed.value());
    boolean later = year.find() && Integer.parseInt(year.group()) - moment.at().getYear() >= OLDER;
    return later ? null : told;
  }

  /** Seconds or milliseconds since 1970, as some systems tell it, are a day. */
  private static Said counted(Said said) {
    if (!SECONDS.matcher(said.value()).matches()) {
      return said;
    }
    Instant moment = Instant.ofEpochSecond(Long.parseLong(said.value().substring(0, 10)));
    return new Said(moment.toString(), said.from(), said.where());
  }

  /** {@code https://dijla.example/2024/05/02/bridge}, {@code /2024/5/2/bridge}. */
  private static @Nullable Said address(@Nullable Said url) {
    Matcher day = ADDRESS.matcher(url == null ? "" : url.value());
    if (!day.find()) {
      return null;
    }
    boolean full = day.group(2) != null;
    String written =
        DayForms.written(day.group(1), day.group(full ? 2 : 4), day.group(full ? 3 : 5));
    return new Said(written, "metadata", "the day in the page's address");
  }
}
