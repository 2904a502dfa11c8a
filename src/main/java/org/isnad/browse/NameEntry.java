package org.isnad.browse;

import java.util.List;
import org.isnad.engine.Surface;

/**
 * One name of the index with its spellings.
 *
 * @param ids values of its facet: of a listed name one, of an unlisted one all that are its
 *     spellings, the most frequent first
 * @param articles that have any of them
 * @param spellings as the articles write it, most articles first; some of them if there are many
 */
public record NameEntry(
    NameKind kind, List<String> ids, String label, int articles, List<Surface> spellings) {

  /** Copies the lists. */
  public NameEntry {
    ids = List.copyOf(ids);
    spellings = List.copyOf(spellings);
  }
}
