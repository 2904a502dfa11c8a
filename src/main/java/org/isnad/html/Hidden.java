package org.isnad.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What readers do not see: words for programs, or for those who hear the page. What a page keeps
 * until somebody asks for the rest of its article is its own.
 */
final class Hidden {
  private static final String ANY =
      "[hidden]:not(body), [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)]:not(body),"
          + " [class~=(?i)(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-(?:text|only)"
          + "|element-invisible|assistive-text|a11y-hidden|hidden-accessible)(?:$|\\s)]";

  /** An element with so many letters of its own is a paragraph. */
  private static final int PROSE = 100;

  /** So many letters of a paragraph tell it from all others. */
  private static final int BEGINNING = 60;

  private Hidden() {}

  /** Takes it out of a page, but for prose that stands nowhere else on it. */
  static void remove(Document page) {
    List<Element> all = page.body().select(ANY);
    if (all.isEmpty()) {
      return;
    }
    String seen = seen(page.body(), new HashSet<>(all));
    all.stream()
        .filter(each -> each.hasParent() && !each.normalName().equals("body"))
        .filter(each -> !hasProse(each, seen))
        .forEach(Element::remove);
  }

  private static boolean hasProse(Element hidden, String seen) {
    return hidden.getAllElements().stream()
        .map(Element::ownText)
        .filter(text -> text.length() >= PROSE)
        .map(text -> text.substring(0, BEGINNING))
        .anyMatch(text -> text.indexOf(' ') > 0 && !seen.contains(text)); // an address has no space
  }

  private static String seen(Element body, Set<Element> hidden) {
    var text = new StringBuilder();
    body.filter(
        (NodeFilter)
            (node, depth) -> {
              if (node instanceof TextNode words) {
                text.append(words.text());
              }
              return node instanceof Element each && hidden.contains(each)
                  ? NodeFilter.FilterResult.SKIP_ENTIRELY
                  : NodeFilter.FilterResult.CONTINUE;
            });
    return text.toString();
  }
}
