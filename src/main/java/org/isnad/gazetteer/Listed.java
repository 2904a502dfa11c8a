package org.isnad.gazetteer;

import java.util.List;

/**
 * A facet value that the gazetteer knows, with all that it may be called.
 *
 * @param facet {@code actor}, {@code person}, {@code location} or {@code outlet}
 * @param id as the facet has it; of a place its path
 * @param spellings the label first; patterns written out, conditions left aside
 */
public record Listed(String facet, String id, String label, List<String> spellings) {

  /** Copies the list. */
  public Listed {
    spellings = List.copyOf(spellings);
  }
}
