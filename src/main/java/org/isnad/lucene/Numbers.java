package org.isnad.lucene;

import org.jspecify.annotations.Nullable;

/** Whole numbers from 0, in half the room where all are small. */
final class Numbers {

  private final char[] low;

  /** Null where all numbers are below 65,536. */
  private final char @Nullable [] high;

  /**
   * The first so many of an array.
   *
   * @param most none is greater
   */
  Numbers(int[] numbers, int size, int most) {
    this.low = new char[size];
    this.high = most <= Character.MAX_VALUE ? null : new char[size];
    for (int i = 0; i < size; i++) {
      low[i] = (char) numbers[i];
      if (high != null) {
        high[i] = (char) (numbers[i] >>> Character.SIZE);
      }
    }
  }

  int size() {
    return low.length;
  }

  int get(int at) {
    return high == null ? low[at] : high[at] << Character.SIZE | low[at];
  }
}
