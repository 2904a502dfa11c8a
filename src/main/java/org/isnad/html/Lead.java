package org.isnad.html;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The first paragraphs of an article where its page sets them apart from the others, as many do, so
 * that they are lost with what surrounds it.
 */
final class Lead {
  /** Shorter ones may be anything. */
  private static final int LEAST = 100;

  private static final String APART =
      "aside, nav, footer, figure, form, table, blockquote, [class*=caption], [class*=promo],"
          + " [class*=author], [class*=byline], [class*=bio]";

  private static final Pattern ENDED = Pattern.compile(".*[\\p{L}\\p{N})][.!?؟]['\"”’»]*");

  private Lead() {}

  /** Prose between the heading and the first paragraph that was found; mostly none. */
  static List<Element> of(Document page, @Nullable Element heading, Element article) {
    Set<String> found = new HashSet<>(article.select("p").eachText());
    if (heading == null || found.isEmpty()) {
      return List.of();
    }
    List<Element> all = page.select(heading.normalName() + ", p");
    int start = all.indexOf(heading) + 1;
    int end = start;
    while (end < all.size() && !isLong(all.get(end), found)) {
      end++;
    }
    Set<String> looks =
        all.stream().filter(each -> isLong(each, found)).map(Lead::looks).collect(toSet());
    looks.remove("");
    return end == all.size()
        ? List.of()
        : all.subList(start, end).stream()
            .filter(each -> isProse(each) && looks.contains(looks(each)))
            .toList();
  }

  /** By what a page's style tells a paragraph from others; of a deck it is not the article's. */
  private static String looks(Element paragraph) {
    Element box = paragraph.parent();
    return box == null || box.className().isBlank()
        ? ""
        : box.normalName() + " " + box.className() + "/" + paragraph.className();
  }

  private static boolean isLong(Element paragraph, Set<String> found) {
    return paragraph.text().length() >= LEAST
        && found.contains(paragraph.text())
        && paragraph.closest("figure, figcaption") == null;
  }

  /** Whether it is a sentence or more of an article, not of a box beside one. */
  static boolean isProse(Element paragraph) {
    String text = paragraph.text();
    return text.length() >= LEAST
        && ENDED.matcher(text).matches()
        && paragraph.select("a").text().length() * 3 < text.length()
        && paragraph.closest(APART) == null
        && !Comments.hold(paragraph);
  }
}
