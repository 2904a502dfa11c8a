package org.isnad.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page was first published, or last changed if that is all it tells. */
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

  private static final String ANY_TIME = "time[datetime]";
  private static final int PROSE = 100;

  /** Marked by its author, in the order of how sure it is. */
  private static final String[] MARKED = {
    "[itemprop=datePublished]",
    "[property~=^(?:schema:)?datePublished$]",
    "[property~=^(?:schema:)?dateCreated$]",
    "[property~=(?:^|\\s)dc(?:terms)?:(?:date|created|issued)(?:$|\\s)][content]",
    "time[pubdate][datetime]",
    "article time[datetime], header time[datetime]",
    ANY_TIME,
    "abbr.published[title], time[title]"
  };

  /** Where pages without a word in their head print a day. */
  private static final String PRINTED =
      ".entry-date, .post-date, .published, .pubdate, .article-date, .article__date,"
          + " .date-published, .publish-date, .published-date, .publication-date, .dateline,"
          + " .post-meta .date, .entry-meta .date, header .date";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)(?:[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)"
              + "|/([1-9]|1[0-2])/([1-9]|[12]\\d|3[01])(?=/))");

  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{9}(?:\\d{3})?");
  private static final Pattern YEAR = Pattern.compile("(?U)(?:19|20)\\d\\d|(?:١٩|٢٠|۱۹|۲۰)\\d\\d");
  private static final int LONGEST = 60;

  private PageDate() {}

  static @Nullable Said of(
      Document page,
      LinkedData json,
      HeadTags tags,
      List<String> lines,
      List<String> below,
      @Nullable Said url) {
    Said address = address(url);
    Said told = first(page, json, tags, lines, address);
    if (told == null || told.isOfChange()) {
      return told;
    }
    Stream<String> others = TAGS.stream().flatMap(tag -> tags.all(tag).stream()).map(Said::value);
    return address != null && isNextDay(told, address)
        ? address
        : LocalDay.of(told, lines, below, others);
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
      Document page, LinkedData json, HeadTags tags, List<String> lines, @Nullable Said address) {
    return Stream.of(
            Stream.of(json.said("datePublished")),
            TAGS.stream().map(tags::first),
            Stream.of(HeadingDay.original(lines)),
            Stream.of(MARKED).map(place -> marked(page, place)),
            Stream.of(printed(page), ofData(page, lines)),
            HeadingDay.of(lines),
            Stream.of(address, json.said("dateCreated"), json.said("coverageStartTime")),
            LastChange.of(page, json, tags))
        .flatMap(each -> each)
        .filter(Objects::nonNull)
        .map(PageDate::counted)
        .filter(said -> isDay(said.value()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isDay(String value) {
    return YEAR.matcher(value).find() || HeadingDay.isOther(value);
  }

  /** Seconds or milliseconds since 1970, as some systems tell it, are a day. */
  private static Said counted(Said said) {
    if (!SECONDS.matcher(said.value()).matches()) {
      return said;
    }
    Instant moment = Instant.ofEpochSecond(Long.parseLong(said.value().substring(0, 10)));
    return new Said(moment.toString(), said.from(), said.where());
  }

  private static @Nullable Said marked(Document page, String place) {
    List<Element> all = page.select(place);
    Set<Element> below = place.equals(ANY_TIME) && !all.isEmpty() ? below(page) : Set.of();
    for (Element each : all) {
      String value = told(each);
      boolean changed = LastChange.isMarked(each) || LastChange.isSaidBy(each.text());
      boolean site = isOfSite(each) || below.contains(each);
      if (value.length() < LONGEST && !changed && !site && !Comments.hold(each)) {
        return said(value, "the page's <" + each.normalName() + ">");
      }
    }
    return null;
  }

  /** What an element tells programs; what it shows where it tells them nothing. */
  static String told(Element element) {
    return Stream.of("content", "datetime", "title")
        .map(element::attr)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(element.text());
  }

  /** What a line near the heading carries for scripts: {@code data-time="2024-05-02T10:00:00Z"}. */
  private static @Nullable Said ofData(Document page, List<String> lines) {
    for (Element each : page.body().select("[^data-]")) {
      for (String value : each.dataset().values()) {
        // pages have data for all sorts of things, but few that are a moment
        if (Moment.of(value.strip()) != null && isOwnDay(each, lines)) {
          return said(value, "the page's <" + each.normalName() + ">");
        }
      }
    }
    return null;
  }

  private static boolean isOwnDay(Element element, List<String> lines) {
    String text = Masthead.withLatinDigits(element.text().strip());
    return !text.isEmpty()
        && text.length() < LONGEST
        && lines.stream().anyMatch(line -> line.contains(text))
        && !LastChange.isMarked(element)
        && !LastChange.isSaidBy(text)
        && !Comments.hold(element);
  }

  /** In a head that is not an article's stands the day of the visit. */
  private static boolean isOfSite(Element element) {
    Element head = element.closest("header");
    return head != null
        && Masthead.isWithoutHeading(head)
        && element.closest("article, main") == null;
  }

  /** Behind the last paragraph, and not in the article: of a comment, an event, another article. */
  private static Set<Element> below(Document page) {
    Set<Element> below = new HashSet<>();
    boolean prose = false;
    for (Element each : page.select("p, time")) {
      if (each.text().length() >= PROSE) {
        prose = true;
        below.clear();
      } else if (prose && each.closest("article, main") == null) {
        below.add(each);
      }
    }
    return below;
  }

  private static @Nullable Said printed(Document page) {
    for (Element each : page.select(PRINTED)) {
      String text = each.hasAttr("title") ? each.attr("title") : each.text();
      if (text.length() < LONGEST
          && YEAR.matcher(text).find()
          && !LastChange.isFirstIn(text)
          && !isOfSite(each)
          && !Comments.hold(each)) {
        // "Post date June 17, 2023"
        String day = HeadingDay.in(text);
        return said(day == null ? text : day, "the page's <" + each.normalName() + ">");
      }
    }
    return null;
  }

  /** {@code https://dijla.example/2024/05/02/bridge}, {@code /2024/5/2/bridge}. */
  private static @Nullable Said address(@Nullable Said url) {
    Matcher day = ADDRESS.matcher(url == null ? "" : url.value());
    if (!day.find()) {
      return null;
    }
    boolean full = day.group(2) != null;
    String parts =
        "%s-%02d-%02d"
            .formatted(
                day.group(1),
                Integer.valueOf(day.group(full ? 2 : 4)),
                Integer.valueOf(day.group(full ? 3 : 5)));
    return said(parts, "the day in the page's address");
  }

  private static @Nullable Said said(String value, String where) {
    String words = value.replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? null : new Said(words, "metadata", where);
  }
}
