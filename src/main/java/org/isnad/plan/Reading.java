package org.isnad.plan;

import java.util.List;

/**
 * How a part of the query was understood, for the reader.
 *
 * @param typed as typed
 * @param kind {@code name}, {@code word}, {@code both}, {@code acronym}, {@code entity}, {@code
 *     value} or {@code pattern}
 * @param note in words; empty if there is nothing to add
 * @param entities what it names, as {@code actor/kataib-hezbollah}
 * @param folded what was looked up among the spellings of the index; empty if nothing was
 */
public record Reading(
    String typed, String kind, String note, List<String> entities, String folded) {

  /** Copies the list. */
  public Reading {
    entities = List.copyOf(entities);
  }
}
