package org.isnad.evaluation;

import java.util.Locale;

/** How many of how many. */
final class Share {

  private int hits;
  private int all;

  void count(boolean hit) {
    all++;
    hits += hit ? 1 : 0;
  }

  int all() {
    return all;
  }

  /** A row of the table, or nothing where there was nothing to count. */
  String row(String data, String what) {
    return all == 0
        ? ""
        : String.format(
            Locale.ROOT, "| %s | %s (of %,d) | %.1f %% |%n", data, what, all, 100.0 * hits / all);
  }
}
