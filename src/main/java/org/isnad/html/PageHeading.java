package org.isnad.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What is called a label over a heading. */
  static final String KICKER =
      "[class~=(?i)(?:^|[\\s_-])(?:kicker|topline|overline|eyebrow|dachzeile)(?:$|[\\s_-])]";

  private static final String TITLED =
      "[class~=(?i)(?:^|[\\s_-])(?:title|headline|entry-header)(?:$|[\\s_-])]";

  /** Where the first heading is the site's. */
  private static final String SECOND =
      "h2, h3[itemprop~=headline], h3[itemprop~=name], h3" + TITLED + ", h4" + TITLED;

  /** The way to the first page of a site. */
  private static final Pattern START =
      Pattern.compile("(?i)(?:https?:)?(?://[^/]+)?/?(?:(?:index|home|default)\\.\\w{3,5})?");

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
            .filter(
                each ->
                    !begun
                        || !PageTitle.namesLater(page.title(), each.text())
                        || isTold(each, head))
            .toList();
    Element best = better(best(article, head), best(second, head), head);
    if (best != null) {
      return new PageHeading(told(best, head), best);
    }
    List<Element> left = site && first.isEmpty() ? second.stream().limit(1).toList() : first;
    Element only = left.size() == 1 ? left.getFirst() : null;
    boolean bare = head.stream().noneMatch(said -> said.value().indexOf(' ') > 0);
    if (only != null && (bare || only.text().length() > LONG)) {
      return new PageHeading(said(withoutKicker(only, head), only.normalName()), only);
    }
    Element unmarked = first.isEmpty() ? UnmarkedHeading.of(page, second, head) : null;
    Element named = unmarked == null ? UnmarkedHeading.named(page, head) : unmarked;
    if (named != null) {
      return new PageHeading(said(named.text(), named.normalName()), named);
    }
    Said title = head.isEmpty() ? null : withoutSite(head.getFirst(), outlet);
    return new PageHeading(title, only != null ? only : first.isEmpty() ? null : first.getLast());
  }

  /** Whether the head calls the article so; of a few words it may be the site. */
  private static boolean isTold(Element heading, List<Said> head) {
    String text = PageTitle.letters(heading.text());
    return PageTitle.isLong(heading.text())
        && head.stream().anyMatch(said -> PageTitle.letters(said.value()).equals(text));
  }

  private static Said withoutSite(Said title, String outlet) {
    return outlet.isEmpty()
        ? new Said(PageTitle.withoutShortEnd(title.value()), title.from(), title.where())
        : title;
  }

  private static List<Element> headings(Document page, String tag) {
    return page.select(tag).stream()
        .limit(HEADINGS)
        .filter(each -> !each.text().isBlank() && !Comments.hold(each) && !isOfSite(each))
        .toList();
  }

  /** The first of the highest that is not the site's; null if there is none. */
  static @Nullable Element first(Document page) {
    return page.select("h1").stream().filter(each -> !isOfSite(each)).findFirst().orElse(null);
  }

  /** Whether a heading is nothing but a link to where the site begins. */
  private static boolean isOfSite(Element heading) {
    Element inside = heading.selectFirst("a[href]");
    Element link = inside == null ? heading.closest("a[href]") : inside;
    return link != null
        && START.matcher(link.attr("href").strip()).matches()
        && PageTitle.same(link.text(), heading.text());
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
    return Stream.concat(head.stream(), head.stream().flatMap(said -> firstPiece(said, text)))
        .filter(said -> !whole && said.value().indexOf(' ') > 0 && !isCutOff(said.value()))
        .filter(said -> holds(text, PageTitle.letters(said.value())))
        .findFirst()
        .orElseGet(() -> said(withoutKicker(heading, head), heading.normalName()));
  }

  /** What stands before the site's name, unless the heading says all of it too. */
  private static Stream<Said> firstPiece(Said said, String heading) {
    List<String> pieces = PageTitle.pieces(said.value());
    boolean both = PageTitle.letters(said.value()).startsWith(heading);
    return both || pieces.size() < 2 || !PageTitle.isLong(pieces.getFirst())
        ? Stream.of()
        : Stream.of(new Said(pieces.getFirst(), said.from(), said.where()));
  }

  /** Without a label over its words that has an element of its own, if the head has none. */
  private static String withoutKicker(Element heading, List<Said> head) {
    String text = PageTitle.letters(heading.text());
    Element bare = heading.clone();
    bare.select(KICKER).remove();
    return bare.text().isBlank()
            || head.stream().anyMatch(said -> PageTitle.letters(said.value()).startsWith(text))
        ? heading.text()
        : bare.text().replaceFirst("^[:|\\s]+", "");
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
    String value = text.replaceAll("\\s+", " ").replaceFirst(" ?¶$", "").strip();
    return value.isEmpty() ? null : new Said(value, "metadata", "the page's <" + element + ">");
  }
}
