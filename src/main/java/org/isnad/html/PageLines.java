package org.isnad.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The short lines of a page that may say who wrote its article and when.
 *
 * @param around those near its heading, below it and then above it
 * @param below those of them that stand below it
 * @param behind those behind its last paragraph
 */
record PageLines(List<String> around, List<String> below, List<String> behind) {

  static PageLines of(Element body, @Nullable Element heading) {
    return new PageLines(
        Masthead.around(body, heading), Masthead.below(body, heading), Colophon.of(heading));
  }
}
