package org.isnad.story;

import java.util.Arrays;

/**
 * How much two texts share.
 *
 * @param marks how many marks the shorter has
 * @param common how many marks they share
 * @param shared the share of the shorter's marks that the other has, 0 to 1
 * @param lead the share of one text's beginning that stands anywhere in the other; the greater of
 *     the two, 0 to 1
 */
record Likeness(int marks, int common, double shared, double lead) {

  /** Copies told apart by their beginnings must share this much of the shorter text. */
  private static final double SHARED = 0.4;

  private static final double LEAD = 0.4;

  /** So much alike that a new beginning does not make another story. */
  private static final double NEARLY_ALL = 0.8;

  /** Fewer common marks are a quotation or a formula. */
  private static final int FEWEST = 4;

  static Likeness of(Sketch a, Sketch b) {
    int[] sortedA = sorted(a);
    int[] sortedB = sorted(b);
    int fewer = Math.min(sortedA.length, sortedB.length);
    int common = 0;
    for (int mark : sortedA) {
      common += Arrays.binarySearch(sortedB, mark) >= 0 ? 1 : 0;
    }
    return new Likeness(
        fewer, common, share(common, fewer), Math.max(lead(a, sortedB), lead(b, sortedA)));
  }

  private static int[] sorted(Sketch sketch) {
    return Arrays.stream(sketch.marks()).sorted().distinct().toArray();
  }

  private static double lead(Sketch sketch, int[] other) {
    int found = 0;
    for (int i = 0; i < sketch.lead(); i++) {
      found += Arrays.binarySearch(other, sketch.marks()[i]) >= 0 ? 1 : 0;
    }
    return share(found, sketch.lead());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * Whether it is one story: what is told first in one is told in the other too. Two reports of
   * different events may share long background, but that follows the news; an update puts new words
   * first, but the old beginning comes after them.
   */
  boolean sameStory() {
    if (marks == 0 || common < Math.min(FEWEST, marks)) {
      return false;
    }
    return shared >= NEARLY_ALL || (shared >= SHARED && lead >= LEAD);
  }
}
