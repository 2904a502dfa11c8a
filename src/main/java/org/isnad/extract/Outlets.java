package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.article.Span;

/** What extraction asks about outlets. */
interface Outlets {

  /**
   * Who publishes.
   *
   * @param kind such as {@code agency}
   * @param country two letters, or empty
   */
  record Outlet(String id, String label, String kind, String country) {}

  /** An outlet's name in a text. */
  record Named(Outlet outlet, Span span) {}

  /** The outlet with exactly this name, in whatever case. */
  Optional<Outlet> named(String name);

  /** The outlet at this host, {@code www.} or not. */
  Optional<Outlet> at(String host);

  /** Every outlet named in a stretch of the text, in its order. */
  List<Named> in(String text, Span where);
}
