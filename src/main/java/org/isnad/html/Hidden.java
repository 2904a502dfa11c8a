package org.isnad.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Of the hash of a string. */
  private static final int HASH_BASE = 31;

  private Hidden() {}

  /** Takes it out of a page, but for prose that stands nowhere else on it. */
  static void remove(Document page) {
    List<Element> all = page.body().select(ANY);
    if (all.isEmpty()) {
      return;
    }
    String seen = seen(page.body(), new HashSet<>(all));
    Map<Element, List<String>> beginnings =
        all.stream().collect(Collectors.toMap(each -> each, Hidden::beginnings));
    Set<String> asked =
        beginnings.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Set<String> twice = standing(seen, asked);
    all.stream()
        .filter(each -> each.hasParent() && !each.normalName().equals("body"))
        .filter(each -> twice.containsAll(beginnings.get(each)))
        .forEach(Element::remove);
  }

  /** Of the paragraphs in an element; an address has no space. */
  private static List<String> beginnings(Element hidden) {
    return hidden.getAllElements().stream()
        .map(Element::ownText)
        .filter(text -> text.length() >= PROSE)
        .map(text -> text.substring(0, BEGINNING))
        .filter(text -> text.indexOf(' ') > 0)
        .toList();
  }

  /**
   * Those that stand anywhere in a text, found in one pass however many are asked for: the hash of
   * each stretch of the text follows from the one before.
   */
  private static Set<String> standing(String text, Set<String> asked) {
    Set<Integer> hashes = asked.stream().map(String::hashCode).collect(Collectors.toSet());
    int ofFirst = 1; // what the first letter of a stretch is multiplied by in its hash
    for (int i = 1; i < BEGINNING; i++) {
      ofFirst *= HASH_BASE;
    }
    var found = new HashSet<String>();
    int hash = 0;
    for (int end = 1; end <= text.length() && !asked.isEmpty(); end++) {
      int start = end - BEGINNING;
      hash = (start > 0 ? hash - text.charAt(start - 1) * ofFirst : hash) * HASH_BASE;
      hash += text.charAt(end - 1);
      if (start >= 0 && hashes.contains(hash)) {
        String stretch = text.substring(start, end);
        if (asked.contains(stretch)) {
          found.add(stretch);
        }
      }
    }
    return found;
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
