package org.isnad.html;

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
          + "|jp-relatedposts|related[_-]?(?:posts?|articles?|news|stories|content|links)?|teaser[_-](?:list|box)"
          + "|read[_-]?(?:also|next|more)|also[_-]?(?:read|like)|most[_-]?(?:read|popular)"
          + "|(?:subscri(?:be|ption)|newsletter|signup)[_-]?(?:widget|box|form|cta|promo)?(?:[_-]wrap)?)(?:$|[\\s_-])]";

  private static final String ARTICLE = "html, body, main, h1, [itemprop=articleBody]";

  private static final int LONGEST = 2000;

  private Boxes() {}

  /** Takes them out of a page. */
  static void remove(Document page) {
    page.select(OVER).stream().filter(Boxes::isAside).forEach(Element::remove);
    int third = prose(page) / 3;
    page.select(BESIDE).stream()
        .filter(box -> box.hasParent() && box.selectFirst(ARTICLE) == null)
        .filter(box -> box.text().length() < Math.min(third, LONGEST))
        .forEach(Element::remove);
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
