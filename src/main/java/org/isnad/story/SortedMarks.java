package org.isnad.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The marks of a sketch, made ready to be compared with those of many others. For one thread. */
final class SortedMarks {

  /** Longs of a signature: few of its bits are set by the marks of an article of usual length. */
  private static final int LONGS = 8;

  private final Sketch sketch;

  /** A bit is set for every mark; some marks share one. */
  private final long[] signature = new long[LONGS];

  private final int bits;

  /** Different marks, in order; made when they are first compared one by one, which few are. */
  private int @Nullable [] sorted;

  SortedMarks(Sketch sketch) {
    this.sketch = sketch;
    for (int mark : sketch.marks()) {
      signature[mark >>> 6 & LONGS - 1] |= 1L << mark;
    }
    int set = 0;
    for (long part : signature) {
      set += Long.bitCount(part);
    }
    bits = set;
  }

  private int[] all() {
    int[] all = sorted;
    if (all == null) {
      all = distinct(sketch.marks());
      sorted = all;
    }
    return all;
  }

  private static int[] distinct(int[] marks) {
    int[] sorted = marks.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int mark : sorted) {
      if (count == 0 || sorted[count - 1] != mark) {
        sorted[count++] = mark;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Whether the numbers of the texts are others, as those of a bulletin every day. */
  boolean hasOtherFigures(SortedMarks other) {
    return Figures.differ(sketch.figures(), other.sketch.figures());
  }

  /** How many different marks there are. */
  int size() {
    return all().length;
  }

  /**
   * A share of the shorter's marks that cannot be more, at little cost: for every bit that only one
   * signature has, it has a mark that the other has not.
   */
  double sharedAtMost(SortedMarks other) {
    int both = 0;
    for (int i = 0; i < LONGS; i++) {
      both += Long.bitCount(signature[i] & other.signature[i]);
    }
    int mine = sketch.marks().length - (bits - both);
    int theirs = other.sketch.marks().length - (other.bits - both);
    return (double) Math.min(mine, theirs) / Math.max(1, Math.min(bits, other.bits));
  }

  /** How many of them another sketch has too. */
  int common(SortedMarks other) {
    int[] ours = all();
    int[] others = other.all();
    int common = 0;
    for (int i = 0, j = 0; i < ours.length && j < others.length; ) {
      int mine = ours[i];
      int theirs = others[j];
      common += mine == theirs ? 1 : 0;
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return common;
  }

  /** The share of the marks in the beginning that another sketch has anywhere; 0 to 1. */
  double leadIn(SortedMarks other) {
    int[] others = other.all();
    int found = 0;
    for (int i = 0; i < sketch.lead(); i++) {
      found += Arrays.binarySearch(others, sketch.marks()[i]) >= 0 ? 1 : 0;
    }
    return sketch.lead() == 0 ? 0 : (double) found / sketch.lead();
  }
}
