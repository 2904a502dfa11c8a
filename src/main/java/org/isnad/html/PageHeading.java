package org.isnad.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page. What stands over the article is what its readers know it by, and goes before
 * what its head tells search engines; but a heading that has little in common with the head is the
 * site's or that of a box.
 *
 * @param title null if the page has none
 * @param element where it stands on the page; null where it does not
 */
record PageHeading(@Nullable Said title, @Nullable Element element) {
  private static final int HEADINGS = 30;

  /** Of the words of a heading, how many the head must say too. */
  private static final double ALIKE = 0.5;

  /** By how much the head must prefer a lesser heading. */
  private static final double MUCH = 0.3;

  /** A heading of so many letters is one of an article. */
  private static final int LONG = 40;

  private static final String CALLED =
      "[itemprop=headline], [class*=headline], [class~=(?i)(?:^|[\\\\s_-])title(?:$|[\\\\s_-])],"
          + " [class~=(?i)(?:news|article|post|entry|story|page)title]";

  private static final int LONGEST = 200;

  /** Where the first heading is the site's. */
  private static final String SECOND =
      "h2, h3.entry-title, h3.post-title, h3[itemprop~=headline], h3[itemprop~=name]";

  static PageHeading of(Document page, LinkedData json, HeadTags tags, String outlet) {
    boolean site = SiteName.isTitle(page);
    List<Said> head =
        Stream.of(
                json.said("headline"),
                tags.first("ogtitle"),
                tags.first("twittertitle"),
                site ? null : said(page.title(), "title"),
                tags.first("parselytitle"),
                tags.first("dctitle"))
            .filter(Objects::nonNull)
            .map(said -> new Said(PageTitle.clean(said.value(), outlet), said.from(), said.where()))
            .filter(said -> !said.value().isEmpty())
            .toList();
    List<Element> first =
        headings(page, "h1").stream()
            .filter(each -> !site || !PageTitle.same(each.text(), page.title()))
            .toList();
    List<Element> second = headings(page, SECOND);
    boolean begun =
        Stream.concat(first.stream(), second.stream())
            .anyMatch(each -> PageTitle.beginsWith(page.title(), each.text()));
    // Where the title begins with one heading, another that it names later is the site's.
    List<Element> article =
        first.stream()
            .filter(each -> !begun || !PageTitle.namesLater(page.title(), each.text()))
            .toList();
    Element best = better(best(article, head), best(second, head), head);
    if (best != null) {
      return new PageHeading(told(best, head), best);
    }
    List<Element> left = site && first.isEmpty() ? second.stream().limit(1).toList() : first;
    Element only = left.size() == 1 ? left.getFirst() : null;
    boolean bare = head.stream().noneMatch(said -> said.value().indexOf(' ') > 0);
    if (only != null && (bare || only.text().length() > LONG)) {
      return new PageHeading(said(only.text(), only.normalName()), only);
    }
    Element called = first.isEmpty() && second.isEmpty() ? called(page, head) : null;
    if (called != null) {
      return new PageHeading(said(called.text(), called.normalName()), called);
    }
    Element named = head.isEmpty() ? null : named(page, head.getFirst().value());
    if (named != null) {
      return new PageHeading(said(named.text(), named.normalName()), named);
    }
    Said title = head.isEmpty() ? null : withoutSite(head.getFirst(), outlet);
    return new PageHeading(title, only != null ? only : first.isEmpty() ? null : first.getLast());
  }

  /** On a page without headings whose head names the site alone: the one piece called a title. */
  private static @Nullable Element called(Document page, List<Said> head) {
    boolean site = head.stream().noneMatch(said -> PageTitle.isLong(said.value()));
    List<Element> all =
        page.select(CALLED).stream()
            .filter(each -> PageTitle.isLong(each.text()) && each.text().length() < LONGEST)
            .filter(each -> !Comments.hold(each) && each.selectFirst("a[href]") == null)
            .toList();
    return site && all.stream().map(Element::text).distinct().count() == 1 ? all.getFirst() : null;
  }

  /** What is a heading by its looks only: it stands alone and is a piece of the page's title. */
  private static @Nullable Element named(Document page, String title) {
    String behind = title.substring(title.indexOf(": ") + 1).strip(); // Dijla Post: Bridge reopens
    List<String> pieces =
        Stream.concat(PageTitle.pieces(title).stream(), PageTitle.pieces(behind).stream())
            .filter(PageTitle::isLong)
            .toList();
    return pieces.isEmpty()
        ? null
        : page.body().getAllElements().stream()
            .filter(each -> pieces.stream().anyMatch(piece -> stands(piece, each)))
            .filter(each -> !Comments.hold(each))
            .findFirst()
            .orElse(null);
  }

  private static boolean stands(String piece, Element element) {
    return Math.abs(element.ownText().length() - piece.length()) <= 2
        && PageTitle.same(element.ownText(), piece)
        && element.text().length() < 2 * piece.length();
  }

  private static Said withoutSite(Said title, String outlet) {
    return outlet.isEmpty()
        ? new Said(PageTitle.withoutShortEnd(title.value()), title.from(), title.where())
        : title;
  }

  private static List<Element> headings(Document page, String tag) {
    return page.select(tag).stream()
        .limit(HEADINGS)
        .filter(each -> !each.text().isBlank() && !Comments.hold(each))
        .toList();
  }

  /** The first, unless the second says much more of the head: then the first is the site's. */
  private static @Nullable Element better(
      @Nullable Element first, @Nullable Element second, List<Said> head) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return alike(second, head) > alike(first, head) + MUCH ? second : first;
  }

  /**
   * The heading's words; the head's where the heading has a label or a line more than they, but not
   * where the head says the same too and elsewhere only cuts it off.
   */
  private static @Nullable Said told(Element heading, List<Said> head) {
    String text = PageTitle.letters(heading.text());
    boolean whole = head.stream().anyMatch(said -> PageTitle.letters(said.value()).equals(text));
    return head.stream()
        .filter(said -> !whole && said.value().indexOf(' ') > 0 && !isCutOff(said.value()))
        .filter(said -> holds(text, PageTitle.letters(said.value())))
        .findFirst()
        .orElseGet(() -> said(heading.text(), heading.normalName()));
  }

  private static boolean isCutOff(String said) {
    return said.endsWith("…") || said.endsWith("...");
  }

  private static boolean holds(String heading, String said) {
    return heading.length() > said.length()
        && said.length() * 3 > heading.length()
        && (heading.startsWith(said) || heading.endsWith(said));
  }

  /** The heading that says most of what the head says; of equal ones the first. */
  private static @Nullable Element best(List<Element> headings, List<Said> head) {
    Element best = null;
    double most = 0;
    for (Element each : headings) {
      double alike = alike(each, head);
      if (alike > most) {
        best = each;
        most = alike;
      }
    }
    return most >= ALIKE ? best : null;
  }

  private static double alike(Element heading, List<Said> head) {
    Set<String> words = words(heading.text());
    return head.stream().mapToDouble(said -> alike(words, words(said.value()))).max().orElse(0);
  }

  /** The share of words in common: of all words of both, and of the heading's own half of it. */
  private static double alike(Set<String> heading, Set<String> head) {
    var both = new HashSet<>(heading);
    both.retainAll(head);
    double own = (double) both.size() / Math.max(1, heading.size());
    double theirs = (double) both.size() / Math.max(1, head.size());
    return both.isEmpty() ? 0 : Math.min(own, 2 * theirs);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static @Nullable Said said(String text, String element) {
    String value = text.replaceAll("\\s+", " ").strip();
    return value.isEmpty() ? null : new Said(value, "metadata", "the page's <" + element + ">");
  }
}
