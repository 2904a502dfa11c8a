package org.isnad.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.article.Span;

/**
 * The outlets that one text names, if their surroundings are as the gazetteer asks: Fars in an
 * article on Iran, and not in Fars. Several ask for the same stretches, which are read once.
 */
public final class OutletsRead {
  private final OutletNames outlets;
  private final String text;
  private final Map<Span, List<OutletMention>> read = new HashMap<>();

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
                .filter(one -> new AroundOutlet(text, one.span()).meet(one.conditions()))
                .toList());
  }
}
