package org.isnad.compose;

/** How long the bar behind a count is. */
final class PageBar {
  private static final int LONGEST = 20;

  private PageBar() {}

  /** In twentieths of the largest count; at least one for what is there at all. */
  static int of(int count, int largest) {
    int most = Math.max(1, largest);
    return count == 0 ? 0 : Math.max(1, Math.round((float) LONGEST * Math.min(count, most) / most));
  }
}
