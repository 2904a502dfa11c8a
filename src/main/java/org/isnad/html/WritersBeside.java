package org.isnad.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who else wrote a page that names one writer: those on his line, or in a list with him. */
final class WritersBeside {
  /** Letters that may stand between the names of a list: {@code by}, {@code and}. */
  private static final int JOINTS = 8;

  /** What is said of a writer in a list of several is short. */
  private static final int LONGEST_ITEM = 160;

  private WritersBeside() {}

  /**
   * Those of the same line: {@code By <a>Nadia Hakim</a>, <a>Sami Darwish</a>}; and those that only
   * boxes of their own keep apart.
   */
  static Stream<Element> of(Element first, List<Element> all) {
    return all.stream()
        .filter(
            each ->
                line(each).equals(line(first))
                    || isListedWith(first, each)
                    || isItemWith(first, each));
  }

  private static boolean isListedWith(Element first, Element other) {
    if (!first.className().equals(other.className())
        || !first.normalName().equals(other.normalName())) {
      return false;
    }
    Element box = first;
    while (box.parent() != null && !other.equals(box) && !other.parents().contains(box)) {
      box = box.parent();
    }
    int names =
        box.getElementsByTag(first.normalName()).stream()
            .filter(each -> each.className().equals(first.className()))
            .mapToInt(each -> PageTitle.letters(each.text()).length())
            .sum();
    return PageTitle.letters(box.text()).length() - names <= JOINTS;
  }

  /** Of a list of writers, each with a post or a picture, and with no link to anything else. */
  private static boolean isItemWith(Element first, Element other) {
    Element item = first.closest("li");
    Element next = other.closest("li");
    return item != null
        && next != null
        && Objects.equals(item.parent(), next.parent())
        && first.className().equals(other.className())
        && isAbout(item, first)
        && isAbout(next, other);
  }

  private static boolean isAbout(Element item, Element name) {
    return item.text().length() < LONGEST_ITEM
        && item.select("a").stream()
            .allMatch(link -> link.text().isBlank() || name.text().contains(link.text()));
  }

  private static Element line(Element element) {
    Element at = element;
    while (at.parent() != null && !at.isBlock()) {
      at = at.parent();
    }
    return at;
  }
}
