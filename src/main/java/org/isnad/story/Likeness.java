package org.isnad.story;

/**
 * How much two texts share.
 *
 * @param marks how many marks the shorter has
 * @param common how many marks they share
 * @param shared the share of the shorter's marks that the other has, 0 to 1
 * @param lead the share of one text's beginning that stands anywhere in the other; the greater of
 *     the two, 0 to 1; not looked for, and 0, where too little is shared for it to matter
 * @param otherFigures whether their numbers are others
 */
record Likeness(int marks, int common, double shared, double lead, boolean otherFigures) {

  /** Copies told apart by their beginnings must share this much of the shorter text. */
  private static final double SHARED = 0.4;

  private static final double LEAD = 0.4;

  /** So much alike that a new beginning does not make another story. */
  private static final double NEARLY_ALL = 0.8;

  /** Fewer common marks are a quotation or a formula. */
  private static final int FEWEST = 4;

  /** As {@link #sameStory()} of their likeness, which is not worked out where it cannot be. */
  static boolean sameStory(SortedMarks a, SortedMarks b) {
    return a.sharedAtMost(b) >= SHARED && of(a, b).sameStory();
  }

  static Likeness of(SortedMarks a, SortedMarks b) {
    int fewer = Math.min(a.size(), b.size());
    int common = a.common(b);
    double shared = fewer == 0 ? 0 : (double) common / fewer;
    double lead = shared < SHARED ? 0 : Math.max(a.leadIn(b), b.leadIn(a));
    return new Likeness(fewer, common, shared, lead, a.hasOtherFigures(b));
  }

  /**
   * Whether it is one story: what is told first in one is told in the other too. Two reports of
   * different events may share long background, but that follows the news; an update puts new words
   * first, but the old beginning comes after them. Where the same words stand around other numbers
   * it is a form that was filled in again.
   */
  boolean sameStory() {
    if (otherFigures || marks == 0 || common < Math.min(FEWEST, marks)) {
      return false;
    }
    return shared >= NEARLY_ALL || (shared >= SHARED && lead >= LEAD);
  }
}
