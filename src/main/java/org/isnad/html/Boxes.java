package org.isnad.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Boxes that lie over a page or stand in its article and are no part of it. */
final class Boxes {
  private static final String OVER =
      "[role=dialog], [role=alertdialog], [class*=cookie], [id*=cookie], [class*=consent],"
          + " [id*=consent], [class*=gdpr], [id*=gdpr], [class*=popup], [id*=popup],"
          + " [class~=(?i)(?:^|[\\s_-])(?:modal|newsletters?|popmake|popover|hover-?card"
          + "|tooltip[_-]?(?:text|content|box)|rollover[_-](?:\\w+-)?block)(?:$|[\\s_-])]";

  /** Who the author is, and what else there is to read. */
  private static final String BESIDE =
      "[class~=(?i)(?:^|[\\s_-])(?:(?:author|autor|auteur)s?[_-]*(?:bio|box|info|card|profile|about|desc(?:ription)?|kasten)"
          + "|about[_-]*(?:the[_-]*)?(?:author|autor)s?|(?:post|entry)[_-]author[_-](?:bio|box|info)"
          + "|bookmark[_-](?:card|container)|link[_-]?(?:preview|card)|kg-(?:cta|signup)-card|wp-embedded-content|jp-relatedposts|related[_-]?(?:posts?|articles?|news|stories|content|links)?|teaser[_-](?:list|box)"
          + "|read[_-]?(?:also|next|more)|also[_-]?(?:read|like)|most[_-]?(?:read|popular)"
          + "|(?:subscri(?:be|ption)|newsletter|signup)[_-]?(?:widget|box|form|cta|promo)?(?:[_-]wrap)?)(?:$|[\\s_-])]";

  /** What may hold nothing but links to other pages, under a heading or a label. */
  private static final String LISTS = "aside, section, td";

  private static final int LONGEST_LABEL = 60;

  private static final int LONGEST_LIST = 600;

  /** Of a list's letters, so many of ten are of links or of its heading. */
  private static final int NEARLY_ALL = 9;

  private static final String ARTICLE = "html, body, main, h1, [itemprop=articleBody]";

  private static final int LONGEST = 2000;

  private Boxes() {}

  /** Takes them out of a page. */
  static void remove(Document page) {
    page.select(OVER).stream().filter(Boxes::isAside).forEach(Element::remove);
    CommentSection.remove(page);
    page.select(Comments.MARKED).stream()
        .filter(box -> box.hasParent() && box.selectFirst(ARTICLE) == null)
        .forEach(Element::remove);
    int third = prose(page) / 3;
    page.select(BESIDE).stream()
        .filter(box -> box.hasParent() && box.selectFirst(ARTICLE) == null)
        .filter(box -> box.text().length() < Math.min(third, LONGEST))
        .forEach(Element::remove);
    page.select(PageHeading.KICKER).stream()
        .filter(label -> label.hasParent() && label.closest("h1, h2, h3") == null)
        .filter(
            label -> label.selectFirst(ARTICLE) == null && label.text().length() <= LONGEST_LABEL)
        .forEach(Element::remove);
    page.select(LISTS).stream()
        .filter(box -> box.hasParent() && box.selectFirst(ARTICLE) == null && isList(box))
        .forEach(Element::remove);
  }

  private static boolean isList(Element box) {
    List<Element> links = box.select("a[href]");
    int length = links.isEmpty() ? 0 : box.text().length();
    if (length == 0 || length > LONGEST_LIST) {
      return false;
    }
    int headed =
        box.select("h2, h3, h4, h5, h6, b, strong").stream()
            .filter(heading -> heading.selectFirst("a") == null && !heading.is("a b, a strong"))
            .mapToInt(heading -> heading.text().length())
            .sum();
    int linked = links.stream().mapToInt(link -> link.text().length() + 1).sum();
    return (links.size() > 1 || headed > 0) && (linked + headed) * 10 >= length * NEARLY_ALL;
  }

  /**
   * The characters of the paragraphs. Menus do not count, beside which a short article is little: a
   * body may be called {@code entry-content-read-more}.
   */
  private static int prose(Document page) {
    int paragraphs = page.select("p").stream().mapToInt(one -> one.text().length()).sum();
    return paragraphs == 0 ? page.body().text().length() : paragraphs;
  }

  private static boolean isAside(Element box) {
    return box.hasParent()
        && box.selectFirst(ARTICLE + ", article, figure") == null
        && box.closest("figure") == null
        && box.text().length() < LONGEST;
  }
}
