package org.isnad.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page that its readers write, or that lead to other pages. */
final class Comments {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)(?:\\S*comment(?!ary)\\S*|widget_recent\\S*|recent[_-]posts\\S*"
              + "|(?:replies|respond|related|recommended|sidebar)(?:[_-]+\\w+)?)(?:$|\\s)",
          Pattern.CASE_INSENSITIVE);

  /** What a link says more than the name or the day in it, if it leads to another page. */
  private static final int MORE = 20;

  private Comments() {}

  static boolean isOne(Element element) {
    boolean named = NAME.matcher(element.className()).find() || NAME.matcher(element.id()).find();
    return named && element.selectFirst("h1, article h2") == null;
  }

  /** Whether an element stands in one, or is a piece of a link that tells of another page. */
  static boolean hold(Element element) {
    return isOne(element)
        || isTeaser(element)
        || element.parents().stream().anyMatch(Comments::isOne);
  }

  /** {@code <a href=/other><h3>Ferry stops in Rawa</h3><span>Nadia Hakim</span></a>}. */
  private static boolean isTeaser(Element element) {
    Element link = element.closest("a[href]");
    return link != null
        && !link.equals(element)
        && link.text().length() > element.text().length() + MORE;
  }
}
