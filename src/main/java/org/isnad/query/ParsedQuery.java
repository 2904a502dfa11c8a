package org.isnad.query;

import java.util.List;

/**
 * A query that could be read.
 *
 * @param repairs what was mended in reading it, in the order of the text; empty if nothing was
 */
public record ParsedQuery(Query query, List<Repair> repairs) {

  /** Copies the list. */
  public ParsedQuery {
    repairs = List.copyOf(repairs);
  }

  /**
   * One thing mended.
   *
   * @param code such as {@code unbalanced-quote}
   * @param position of the fault, in UTF-16 units of what was typed
   * @param message what was wrong and how it was read, for the reader
   */
  public record Repair(String code, int position, String message) {}
}
