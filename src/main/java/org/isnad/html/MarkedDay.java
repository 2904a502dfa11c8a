package org.isnad.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A day of publication by the marks that a page's author gave it. */
final class MarkedDay {
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
      ".entry-date, .entry-meta-date, .post-date, .published, .pubdate, .article-date, .article__date,"
          + " .date-published, .publish-date, .published-date, .publication-date, .dateline,"
          + " .post-meta .date, .entry-meta .date, header .date";

  private static final int LONGEST = 60;

  private MarkedDay() {}

  /** All that may be it, the surest first. */
  static Stream<@Nullable Said> of(Document page, List<String> lines) {
    return Stream.concat(
        Stream.of(MARKED).map(place -> marked(page, place)),
        Stream.<Supplier<@Nullable Said>>of(() -> printed(page), () -> ofData(page, lines))
            .map(Supplier::get));
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
          && DayForms.hasYear(text)
          && !LastChange.isFirstIn(text)
          && !isOfSite(each)
          && !Comments.hold(each)) {
        // "Post date June 17, 2023"
        String day = DayForms.in(text);
        return said(day == null ? text : day, "the page's <" + each.normalName() + ">");
      }
    }
    return null;
  }

  private static @Nullable Said said(String value, String where) {
    String words = value.replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? null : new Said(words, "metadata", where);
  }
}
