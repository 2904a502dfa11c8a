package org.isnad.press;

import java.util.List;
import org.isnad.article.Span;
import org.isnad.entry.Condition;
import org.isnad.gazetteer.Outlet;

/**
 * An outlet's name in a text.
 *
 * @param conditions what must hold around it where it does not stand by itself
 */
public record OutletMention(Outlet outlet, Span span, List<Condition> conditions) {

  /** Where nothing else need hold. */
  public OutletMention(Outlet outlet, Span span) {
    this(outlet, span, List.of());
  }
}
