package org.isnad.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The box that holds a page's article, as Readability finds it, which goes by how much prose a box
 * has: a disclaimer, a long popup or another article may have more. So where the paragraphs right
 * below the heading are no part of what it found, it is asked again for their box alone.
 */
final class ArticleBox {
  /** Of the prose that it found, the paragraphs below the heading have at least a half. */
  private static final int HALF = 2;

  private static final int LEAST_PARAGRAPHS = 2;

  private ArticleBox() {}

  /** A copy of it, in which what is none of the article is left out; null if there is none. */
  static @Nullable Element of(Document page, @Nullable Element heading) {
    Element found = readable(page.clone());
    Element first = heading == null ? null : firstBelow(page, heading);
    if (heading == null || first == null || first.parent() == null) {
      return found;
    }
    Element box = first.parent();
    List<String> below =
        box.children().stream().filter(Lead::isProse).map(Element::text).distinct().toList();
    int length = below.stream().mapToInt(String::length).sum();
    boolean much = found == null || length * HALF > found.text().length();
    if (below.size() < LEAST_PARAGRAPHS || !much || holds(found, below)) {
      return found;
    }
    Element around = around(box, heading);
    if (found != null && stands(found, around)) {
      return new Element("div")
          .appendChild(box.clone())
          .appendChild(found); // a live page's entries
    }
    Element again = readable(alone(around));
    return again != null && holds(again, below) && isMost(again, box) ? again : box;
  }

  private static @Nullable Element readable(Document document) {
    // It changes what it is given, and asks for an address to resolve links that nobody follows.
    return new Readability4J("http://localhost/", document).parse().getArticleContent();
  }

  private static @Nullable Element firstBelow(Document page, Element heading) {
    List<Element> all = page.select(heading.normalName() + ", p");
    return all.stream()
        .skip(all.indexOf(heading) + 1L)
        .filter(Lead::isProse)
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(@Nullable Element found, List<String> paragraphs) {
    Set<String> texts =
        found == null
            ? Set.of()
            : found.select("p").stream().map(Element::text).collect(Collectors.toSet());
    return paragraphs.stream().anyMatch(texts::contains);
  }

  private static boolean isMost(Element found, Element box) {
    return found.text().length() * HALF > box.text().length();
  }

  /** Whether the first paragraph of what was found is in a box. */
  private static boolean stands(Element found, Element box) {
    String first =
        found.select("p").stream().filter(Lead::isProse).findFirst().map(Element::text).orElse("");
    return !first.isEmpty() && box.select("p").eachText().contains(first);
  }

  /** The box of an article with its heading; the one without where only the page has both. */
  private static Element around(Element box, Element heading) {
    Element both = box;
    while (both.parent() != null && !heading.parents().contains(both)) {
      both = both.parent();
    }
    return both.normalName().equals("body") || both.parent() == null ? box : both;
  }

  private static Document alone(Element box) {
    Document page = Document.createShell("");
    page.body().appendChild(box.clone());
    return page;
  }
}
