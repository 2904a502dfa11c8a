package org.isnad.story;

import java.util.Arrays;

/** The marks of a sketch, made ready to be compared with those of many others. */
final class SortedMarks {

  private final int[] all;
  private final int[] lead;

  SortedMarks(Sketch sketch) {
    all = distinct(sketch.marks());
    lead = Arrays.copyOf(sketch.marks(), sketch.lead());
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

  /** How many different marks there are. */
  int size() {
    return all.length;
  }

  /** How many of them another sketch has too. */
  int common(SortedMarks other) {
    int common = 0;
    for (int i = 0, j = 0; i < all.length && j < other.all.length; ) {
      int mine = all[i];
      int theirs = other.all[j];
      common += mine == theirs ? 1 : 0;
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return common;
  }

  /** The share of the marks in the beginning that another sketch has anywhere; 0 to 1. */
  double leadIn(SortedMarks other) {
    int found = 0;
    for (int mark : lead) {
      found += Arrays.binarySearch(other.all, mark) >= 0 ? 1 : 0;
    }
    return lead.length == 0 ? 0 : (double) found / lead.length;
  }
}
