package org.isnad.page;

import java.util.List;

/**
 * Ways out of an empty list of results.
 *
 * @param spellings names of the index nearest to what was typed
 * @param filters searches without one filter or word, with what they bring, the largest first
 */
public record PageNothing(List<PageLink> spellings, List<PageLink> filters) {

  /** Copies the lists. */
  public PageNothing {
    spellings = List.copyOf(spellings);
    filters = List.copyOf(filters);
  }
}
