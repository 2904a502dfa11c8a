package org.isnad.plan;

import java.util.List;
import org.isnad.engine.Clause;
import org.isnad.engine.SearchRequest.LensWord;
import org.jspecify.annotations.Nullable;

/**
 * A query in terms of one snapshot.
 *
 * @param lens the words read as names, with their spellings, those switched off included
 * @param withAllSpellings the clause as it were with none switched off; null if none is
 */
public record Plan(
    Clause clause, List<LensWord> lens, @Nullable Clause withAllSpellings, List<Reading> readings) {

  /** Copies the lists. */
  public Plan {
    lens = List.copyOf(lens);
    readings = List.copyOf(readings);
  }
}
