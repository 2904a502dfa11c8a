package org.isnad.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of a page that its readers write, or that lead to other pages. */
final class Comments {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)(?:\\S*comment(?!ary)\\S*|widget_recent\\S*|recent[_-]posts\\S*"
              + "|(?:replies|respond|related|recommended|sidebar|popular|trending|ticker|teasers?"
              + "|latest|most[_-]?(?:read|viewed|popular)|(?:read|see)[_-]?also|also[_-]?read)"
              + "(?:[_-]+\\w+)?)(?:$|\\s)",
          Pattern.CASE_INSENSITIVE);

  /** As vocabularies for programs mark it. */
  static final String MARKED =
      "[itemprop=comment], [itemtype$=/Comment], [itemtype$=/UserComments]";

  /** What a link says more than the name or the day in it, if it leads to another page. */
  private static final int MORE = 20;

  /** The heading of another article, as a link to it. */
  private static final String LINKED =
      "h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href],"
          + " a[href] h2, a[href] h3, a[href] h4, a[href] h5, a[href] h6";

  /** How far above a name or a day the box of an article begins, and how long it is at most. */
  private static final int STEPS = 4;

  private static final int LONGEST = 600;

  private Comments() {}

  static boolean isOne(Element element) {
    boolean named =
        NAME.matcher(element.className()).find()
            || NAME.matcher(element.id()).find()
            || element.is(MARKED);
    return named && element.selectFirst("h1, article h2") == null;
  }

  /** Whether an element stands in one, or is a piece of a link that tells of another page. */
  static boolean hold(Element element) {
    return isOne(element)
        || isTeaser(element)
        || isInTeaser(element)
        || element.parents().stream().anyMatch(Comments::isOne);
  }

  /** {@code <a href=/other><h3>Ferry stops in Rawa</h3><span>Nadia Hakim</span></a>}. */
  private static boolean isTeaser(Element element) {
    Element link = element.closest("a[href]");
    return link != null
        && !link.equals(element)
        && !link.className().contains("author")
        && link.text().length() > element.text().length() + MORE;
  }

  /** {@code <div><h3><a href=/other>Ferry stops in Rawa</a></h3><span>Nadia Hakim</span></div>}. */
  private static boolean isInTeaser(Element element) {
    Element box = element.parent();
    for (int i = 0; i < STEPS && box != null; i++, box = box.parent()) {
      Element heading = box.selectFirst(LINKED);
      if (heading != null && !element.text().contains(heading.text())) {
        return box.text().length() < LONGEST
            && box.selectFirst("h1") == null
            && !isOwn(heading, box.ownerDocument());
      }
    }
    return false;
  }

  /** Whether it is the page's own, which links to itself on a blog. */
  private static boolean isOwn(Element heading, @Nullable Document page) {
    String words = PageTitle.letters(heading.text());
    return page != null && PageTitle.letters(page.title()).contains(words);
  }
}
