package org.isnad.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The short lines of a page that may say who wrote its article and when.
 *
 * @param around those near its heading, below it and then above it
 * @param below those of them that stand below it
 * @param changed what is marked there as the day of a change, and is in no line
 * @param behind those behind its last paragraph
 */
record PageLines(
    List<String> around, List<String> below, List<String> changed, List<String> behind) {

  /** None where a page has no heading. */
  static PageLines of(Element body, @Nullable Element heading) {
    if (heading == null) {
      return new PageLines(List.of(), List.of(), List.of(), List.of());
    }
    Masthead masthead = Masthead.of(body, heading);
    return new PageLines(
        masthead.around(), masthead.below(), masthead.changed(), Colophon.of(heading));
  }
}
