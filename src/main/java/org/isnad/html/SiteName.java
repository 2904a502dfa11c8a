package org.isnad.html;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.raw.Given.Said;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's print and marks call the site that it is of. */
final class SiteName {
  private static final String MARKED =
      ".site-title, .wp-block-site-title, .site-name," + " #site-title, #site-name, .navbar-brand";

  private static final String LOGO =
      "[class*=logo] img[alt], [id*=logo] img[alt], img[alt][class*=logo], img[alt][id*=logo],"
          + " img[alt][src*=logo], a[href=/] img[alt]";

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iu)©|\\(c\\)|copyright|rights reserved|حقوق|حەقوق|مافەکان|זכויות|hakları|droits");

  private static final int LONGEST = 60;

  private SiteName() {}

  /** What the page's own marks call its publisher; null if they do not. */
  static @Nullable Said publisher(Document page) {
    return marked(page, "[itemprop=publisher] [itemprop=name]");
  }

  /**
   * What the page shows as the site's name; null if it shows none.
   *
   * @param heading of the article
   */
  static @Nullable Said printed(Document page, String heading) {
    String title = page.title().strip();
    String before = title.endsWith(": " + heading) ? title.split(": ", 2)[0] : "";
    boolean blog = page.selectFirst("meta[name=generator][content*=blogger]") != null;
    if (!before.isEmpty() && (blog || isSaid(page, before))) { // Dijla Post: Bridge reopens
      return new Said(before, "metadata", "the page's <title>");
    }
    return isTitle(page) && !PageTitle.same(title, heading)
        ? new Said(title, "metadata", "the page's <title>")
        : marked(page, MARKED);
  }

  private static @Nullable Said marked(Document page, String where) {
    for (Element name : page.select(where)) {
      String said = MarkedDay.told(name).strip();
      if (!said.isEmpty() && said.length() <= LONGEST && !Byline.isAddress(said)) {
        return new Said(said, "metadata", "the page's <" + name.normalName() + ">");
      }
    }
    return null;
  }

  /**
   * Whether the page's title is the site's name alone, as its logo, its copyright line, or a first
   * heading with the site's menu under it says too.
   */
  static boolean isTitle(Document page) {
    String title = page.title().strip();
    return !title.isEmpty()
        && title.length() <= LONGEST
        && PageTitle.pieces(title).size() == 1
        && (isSaid(page, title) || isOverMenu(page, title));
  }

  private static boolean isSaid(Document page, String name) {
    return isLogo(page, name) || isInRights(page, name);
  }

  private static boolean isLogo(Document page, String title) {
    return page.select(LOGO).stream().anyMatch(image -> PageTitle.same(image.attr("alt"), title));
  }

  private static boolean isInRights(Document page, String title) {
    String letters = PageTitle.letters(title);
    return page.getElementsContainingOwnText(title).stream()
        .filter(each -> !each.normalName().equals("title"))
        .map(Element::text)
        .anyMatch(
            text ->
                RIGHTS.matcher(text).find()
                    && text.length() <= 2 * LONGEST + title.length()
                    && PageTitle.letters(text).contains(letters));
  }

  /** The first heading says the same, and before the second are links and no prose. */
  private static boolean isOverMenu(Document page, String title) {
    Element first = page.selectFirst("h1");
    if (first == null || PageTitle.isLong(title) || !PageTitle.same(first.text(), title)) {
      return false;
    }
    List<Element> all = page.select("h1, h2, h3, a[href], p");
    int from = all.indexOf(first) + 1;
    int links = 0;
    for (Element each : all.subList(from, all.size())) {
      switch (each.normalName()) {
        case "a" -> links++;
        case "p" -> {
          if (each.text().length() > LONGEST) {
            return false;
          }
        }
        default -> {
          return links > 1 && PageTitle.isLong(each.text());
        }
      }
    }
    return false;
  }
}
