package org.isnad.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page that its readers write, or that lead to other pages. */
final class Comments {
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)(?:\\S*comment(?!ary)\\S*"
              + "|(?:replies|respond|related|recommended|sidebar)(?:[_-]+\\w+)?)(?:$|\\s)",
          Pattern.CASE_INSENSITIVE);

  private Comments() {}

  static boolean isOne(Element element) {
    boolean named = NAME.matcher(element.className()).find() || NAME.matcher(element.id()).find();
    return named && element.selectFirst("h1, article h2") == null;
  }

  /** Whether an element stands in one. */
  static boolean hold(Element element) {
    return isOne(element) || element.parents().stream().anyMatch(Comments::isOne);
  }
}
