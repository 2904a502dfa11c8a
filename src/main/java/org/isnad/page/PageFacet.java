package org.isnad.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group of the facet column.
 *
 * @param values selected ones first; roots of trees where the facet is a tree
 * @param more a link that shows further values, null if all are there
 * @param search what was searched for inside this facet, empty if nothing
 * @param chosen how many values are selected or excluded
 * @param switchTo a link between any-of and all-of, null with fewer than one selected value
 */
public record PageFacet(
    String id,
    String label,
    List<Value> values,
    @Nullable PageLink more,
    String search,
    int chosen,
    boolean allOf,
    @Nullable PageLink switchTo) {

  /** Copies the list. */
  public PageFacet {
    values = List.copyOf(values);
  }

  /** Whether and how a value is selected. */
  public enum State {
    FREE,
    WANTED,
    UNWANTED
  }

  /**
   * One value.
   *
   * @param count formatted
   * @param bar its share of the largest count, in twentieths
   * @param href the same page with this value selected, or no longer selected
   * @param not the same page with this value excluded; null where it cannot be
   * @param open whether its children are shown at first
   */
  public record Value(
      String label,
      String count,
      int bar,
      State state,
      String href,
      @Nullable String not,
      boolean stated,
      List<Value> children,
      boolean open) {
    /** Copies the list. */
    public Value {
      children = List.copyOf(children);
    }

    /** Whether an article must have it. */
    public boolean wanted() {
      return state == State.WANTED;
    }

    /** Whether an article must not have it. */
    public boolean unwanted() {
      return state == State.UNWANTED;
    }
  }
}
