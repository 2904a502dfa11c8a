package org.isnad.engine;

import java.util.List;

/**
 * How articles divide over the values of one facet.
 *
 * @param values most frequent first, ties by id; selected values are always among them
 * @param missing articles without any value
 * @param more how many further values have a count
 */
public record FacetCounts(List<Value> values, int missing, int more) {

  /** Copies the list. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value with its number.
   *
   * @param count articles with this value or a descendant of it, among those that pass all other
   *     facets' selections; where all-of values are selected, among the present results
   */
  public record Value(String id, int count) {}
}
