package org.isnad.parser;

import org.isnad.query.Query;

/** The number behind a phrase, as in {@code "near words"~5}. */
final class Distance {

  private static final int MAX = 1_000;

  private Distance() {}

  /** As {@link Query.Phrase#gaps}: -1 where there is no number. */
  static int read(String digits, int position, Remarks remarks) {
    if (digits.isEmpty()) {
      remarks.repair(
          "missing-distance",
          position,
          "No number follows “~”; the words were read as a phrase.",
          "\"…\"~5");
      return -1;
    }
    int number = digits.length() > 4 ? MAX + 1 : Integer.parseInt(digits);
    if (number > MAX) {
      remarks.repair(
          "large-distance",
          position,
          "Words can be at most %d apart; that was taken.".formatted(MAX),
          "\"…\"~" + MAX);
    }
    return Math.min(number, MAX);
  }
}
