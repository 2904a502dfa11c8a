package org.isnad.article;

import java.util.List;

/**
 * Someone the article quotes: an agency, an outlet, a monitor, an official body. Never its outlet.
 *
 * @param id of the gazetteer entry
 * @param kind such as {@code agency}, {@code newspaper}, {@code monitor}, {@code official}
 * @param spans where it is named; empty if somebody added it by hand
 */
public record CitedSource(String id, String label, String kind, List<Span> spans) {

  /** Copies the list. */
  public CitedSource {
    spans = List.copyOf(spans);
  }
}
