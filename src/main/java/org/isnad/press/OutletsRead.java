package org.isnad.press;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.article.Span;

/**
 * The outlets that one text names, if their surroundings are as the gazetteer asks: Fars in an
 * article on Iran, and not in Fars. Several ask for the same stretches, which are read once.
 */
public final class OutletsRead {

  /** The mark of a word of a condition that is looked for in capitals. */
  private static final String CAPITALS = "^";

  private final OutletNames outlets;
  private final String text;
  private final Map<Span, List<OutletMention>> read = new HashMap<>();

  /** The text in small letters, made when first asked for. */
  private String small = "";

  /** Words of conditions that the text has or has not, as each name asks for the same. */
  private final Map<String, Boolean> asked = new HashMap<>();

  /** Reads nothing yet. */
  public OutletsRead(OutletNames outlets, String text) {
    this.outlets = outlets;
    this.text = text;
  }

  /** Every outlet named in a stretch of the text, in its order, none overlapping another. */
  public List<OutletMention> in(Span where) {
    return read.computeIfAbsent(
        where,
        span ->
            outlets.in(text, span).stream()
                .filter(one -> around(one.span()).meet(one.conditions()))
                .toList());
  }

  private AroundOutlet around(Span name) {
    return new AroundOutlet(text, name, word -> asked.computeIfAbsent(word, this::has));
  }

  private boolean has(String condition) {
    return condition.startsWith(CAPITALS)
        ? has(text, condition.substring(1).toUpperCase(Locale.ROOT))
        : has(small(), condition);
  }

  private String small() {
    if (small.isEmpty()) {
      small = text.toLowerCase(Locale.ROOT);
    }
    return small;
  }

  private static boolean has(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isEdge(text, at - 1) && isEdge(text, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
