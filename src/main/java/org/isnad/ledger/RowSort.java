package org.isnad.ledger;

import java.util.function.IntBinaryOperator;

/**
 * Sorts row numbers by merging. Java sorts whatever an order is given for only as objects, which
 * would take ten times the memory.
 */
final class RowSort {

  private final IntBinaryOperator order;

  /**
   * A sort.
   *
   * @param order negative if the first row comes first, as a {@link java.util.Comparator} has it
   */
  RowSort(IntBinaryOperator order) {
    this.order = order;
  }

  /** The rows in their order; equal ones stay as they stand. */
  int[] sorted(int[] rows) {
    int[] from = rows.clone();
    int[] to = new int[rows.length];
    for (int width = 1; width < rows.length; width *= 2) {
      for (int start = 0; start < rows.length; start += 2 * width) {
        int middle = Math.min(start + width, rows.length);
        merge(from, start, middle, Math.min(middle + width, rows.length), to);
      }
      int[] done = to;
      to = from;
      from = done;
    }
    return from;
  }

  private void merge(int[] from, int start, int middle, int end, int[] to) {
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean first =
          right == end || (left < middle && order.applyAsInt(from[left], from[right]) <= 0);
      to[at] = first ? from[left++] : from[right++];
    }
  }
}
