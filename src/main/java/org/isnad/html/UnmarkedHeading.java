package org.isnad.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of an article on a page that marks no heading, or one that says little. */
final class UnmarkedHeading {
  private static final String CALLED =
      "[itemprop=headline], [class*=headline],"
          + " [class~=(?i)(?:^|[\\s_-])(?:tit(?:le|el|re|ulo|olo|ular)|tytul)(?:$|[\\s_-])],"
          + " [class~=(?i)(?:news|article|post|entry|story|page)title]";

  /** Letters as old pages set them, the largest first. */
  private static final List<String> SIZES = List.of("7", "6", "+4", "5", "+3", "+2", "4", "+1");

  private static final int LONGEST = 200;

  private UnmarkedHeading() {}

  /** What a page without a first heading has instead; null if that cannot be told. */
  static @Nullable Element of(Document page, List<Element> second, List<Said> head) {
    boolean site = head.stream().noneMatch(said -> PageTitle.isLong(said.value()));
    Element called = site ? called(page, second) : null;
    return called == null && second.isEmpty() ? loud(page, site) : called;
  }

  /** Where the head names the site alone: the one lesser heading, or one piece called a title. */
  private static @Nullable Element called(Document page, List<Element> second) {
    List<Element> candidates = second.isEmpty() ? page.select(CALLED) : second;
    List<Element> all =
        candidates.stream()
            .filter(each -> PageTitle.isLong(each.text()) && each.text().length() < LONGEST)
            .filter(each -> !Comments.hold(each) && each.selectFirst("a[href]") == null)
            .toList();
    return all.stream().map(Element::text).distinct().count() == 1 ? all.getFirst() : null;
  }

  /**
   * In pages of tables what is set in the largest letters: where the head names the site alone, or
   * the same as a piece of its title.
   */
  private static @Nullable Element loud(Document page, boolean site) {
    List<String> pieces = PageTitle.pieces(page.title()).stream().skip(1).toList();
    Map<String, List<Element>> bySize =
        page.select("font[size]").stream()
            .filter(each -> each.text().length() < LONGEST)
            .filter(each -> each.selectFirst("a[href]") == null && each.closest("a[href]") == null)
            .filter(
                each ->
                    (site && PageTitle.isLong(each.text()))
                        || pieces.stream().anyMatch(piece -> PageTitle.same(piece, each.text())))
            .collect(Collectors.groupingBy(each -> each.attr("size").strip()));
    return SIZES.stream()
        .filter(bySize::containsKey)
        .findFirst()
        .map(bySize::get)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .orElse(null);
  }

  /** What is a heading by its looks only: it stands alone and is a piece of the page's title. */
  static @Nullable Element named(Document page, List<Said> head) {
    String title = head.isEmpty() ? "" : head.getFirst().value();
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
}
