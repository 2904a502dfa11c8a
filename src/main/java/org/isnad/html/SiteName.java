package org.isnad.html;

import java.util.List;
import java.util.regex.Matcher;
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

  /** What a logo is called besides the site's name, or instead of it. */
  private static final Pattern LOGO_WORDS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:site )?logo(?: of)?|home(?: ?page)?|header|banner|image|print(?:er)?|شعار|الرئيسية"
              + "|لوگو|صفحه اصلی|לוגו|ana sayfa|anasayfa|accueil|startseite|inicio|главная|логотип)(?!\\p{L})");

  /** What is named after the file of a picture: {@code dijlalogo}. */
  private static final Pattern FILE = Pattern.compile("[\\p{Ll}\\d_-]+");

  /** A person's name in that of a site. */
  private static final Pattern OWNED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,3}?)['’]s? |\\b(?:blog|site) (?:of|de|von|di) (\\p{Lu}.+)$");

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
   * @param url of the page; empty if it tells none
   */
  static @Nullable Said printed(Document page, String heading, String url) {
    String title = page.title().strip();
    String before = title.endsWith(": " + heading) ? title.split(": ", 2)[0] : "";
    boolean blog = page.selectFirst("meta[name=generator][content*=blogger]") != null;
    if (!before.isEmpty()
        && (blog
            || isPictured(page, before)
            || isInRights(page, before))) { // Dijla Post: Bridge reopens
      return new Said(before, "metadata", "the page's <title>");
    }
    if (isTitle(page) && !PageTitle.same(title, heading)) {
      return new Said(title, "metadata", "the page's <title>");
    }
    Said name = marked(page, MARKED);
    return name == null ? logo(page, heading, url) : name;
  }

  /**
   * What the one logo over a page says, as on the page to print that says it nowhere else; of an
   * address that tells the site by another name more may be known.
   */
  private static @Nullable Said logo(Document page, String heading, String url) {
    List<String> names =
        page.select(LOGO).stream()
            .filter(image -> image.closest("article, main, footer, aside, figure") == null)
            .map(image -> LOGO_WORDS.matcher(image.attr("alt")).replaceAll("").strip())
            .filter(name -> !PageTitle.letters(name).isEmpty() && name.length() <= LONGEST)
            .filter(name -> !FILE.matcher(name).matches())
            .filter(name -> PageTitle.letters(url).isEmpty() || isIn(name, url))
            .distinct()
            .toList();
    return names.size() != 1
            || Byline.isAddress(names.getFirst())
            || PageTitle.same(names.getFirst(), heading)
        ? null
        : new Said(names.getFirst(), "metadata", "the page's logo");
  }

  private static boolean isIn(String name, String url) {
    return PageTitle.letters(url).contains(PageTitle.letters(name).replaceFirst("^the", ""));
  }

  /** {@code Nadia Hakim's Notebook}, by her own copyright: whose a site is; null if nobody's. */
  static @Nullable Said owner(Document page, String site) {
    Matcher owned = OWNED.matcher(site);
    String name = !owned.find() ? "" : owned.group(owned.group(1) == null ? 2 : 1);
    return NamesAlone.arePeople(name) && isInRights(page, name)
        ? new Said(name, "metadata", "the name of the site and its copyright line")
        : null;
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

  /** Whether a picture of the page says a name that its title says too. */
  static boolean isPictured(Document page, String name) {
    return page.select("img[alt]").stream()
        .anyMatch(image -> PageTitle.same(image.attr("alt"), name));
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
