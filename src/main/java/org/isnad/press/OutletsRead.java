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
    boolean capitals = condition.startsWith(CAPITALS);
    String word = capitals ? condition.substring(1).toUpperCase(Locale.ROOT) : condition;
    for (int at = 0; at <= text.length() - word.length(); at++) {
      if (text.regionMatches(!capitals, at, word, 0, word.length())
          && isEdge(at - 1)
          && isEdge(at + word.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isEdge(int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
