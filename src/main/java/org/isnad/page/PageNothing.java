package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ways out of an empty list of results.
 *
 * @param spellings names of the index nearest to what was typed
 * @param filters searches without one filter or word, with what they bring, the largest first
 * @param any the search for any of the words; null where there are no several, or none is found
 */
public record PageNothing(
    List<PageLink> spellings, List<PageLink> filters, @Nullable PageLink any) {

  /** Copies the lists. */
  public PageNothing {
    spellings = List.copyOf(spellings);
    filters = List.copyOf(filters);
  }
}
