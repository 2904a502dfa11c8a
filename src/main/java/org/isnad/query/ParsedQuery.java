package org.isnad.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query that could be read.
 *
 * @param repairs what was mended in reading it, in the order it was met; empty if nothing was
 * @param advice what is right as typed, but may not have been meant
 */
public record ParsedQuery(Query query, List<Remark> repairs, List<Remark> advice) {

  /** Copies the lists. */
  public ParsedQuery {
    repairs = List.copyOf(repairs);
    advice = List.copyOf(advice);
  }

  /** Repairs, then advice. */
  public List<Remark> remarks() {
    return Stream.concat(repairs.stream(), advice.stream()).toList();
  }

  /**
   * One thing to tell the reader.
   *
   * @param code such as {@code unbalanced-quote}
   * @param position of the fault, in UTF-16 units of what was typed
   * @param message what was found there and how it was read, a sentence
   * @param hint what to write instead
   */
  public record Remark(String code, int position, String message, String hint) {}
}
