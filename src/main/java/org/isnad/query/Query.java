package org.isnad.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked, as a tree. Text is as typed: not folded, not expanded. Positions count
 * UTF-16 units of what was typed, from 0.
 */
public sealed interface Query {

  /**
   * One word.
   *
   * @param exact whether only this spelling is wanted, as in {@code =kataeb}
   */
  record Word(String text, boolean exact, int position) implements Query {}

  /**
   * A word with {@code *} or {@code ?}.
   *
   * @param text the pattern as typed
   */
  record Wildcard(String text, int position) implements Query {}

  /**
   * Words in quotes.
   *
   * @param text what stands between the quotes
   * @param gaps how many other words may stand between in any order; -1 for a strict phrase
   * @param exact whether only these spellings are wanted
   */
  record Phrase(String text, int gaps, boolean exact, int position) implements Query {}

  /**
   * A facet's value, as in {@code actor:kataib-hezbollah} or {@code location:"Deir ez-Zor"}.
   *
   * @param field a facet
   * @param value an id, a label or any spelling of a name
   */
  record Value(String field, String value, int position) implements Query {}

  /** Publication days, ends included, null for open. */
  record Dates(@Nullable LocalDate from, @Nullable LocalDate to, int position) implements Query {}

  /**
   * A query that looks only in one part of an article.
   *
   * @param role {@code title}, {@code body} or {@code caption}
   */
  record In(String role, Query query) implements Query {}

  /** All of these; at least two. */
  record And(List<Query> queries) implements Query {
    /** Copies the list. */
    public And {
      queries = List.copyOf(queries);
    }
  }

  /** Any of these; at least two. */
  record Or(List<Query> queries) implements Query {
    /** Copies the list. */
    public Or {
      queries = List.copyOf(queries);
    }
  }

  /** Not this. */
  record Not(Query query) implements Query {}

  /** Nothing was asked: every article. */
  record Everything() implements Query {}
}
