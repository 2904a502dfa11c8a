package org.isnad.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts how one fact of articles was read. */
final class FactCounts {
  private final String fact;
  private int right;
  private int wrong;
  private int missed;
  private int silent;
  private int invented;

  FactCounts(String fact) {
    this.fact = fact;
  }

  /**
   * Counts one article.
   *
   * @param truth null where nobody knows
   * @param printed whether the text says it
   * @return what went wrong; empty if nothing did
   */
  String count(@Nullable String truth, boolean printed, @Nullable String found) {
    if (found != null && found.equalsIgnoreCase(truth)) {
      right++;
      return "";
    } else if (printed && found != null) {
      wrong++;
      return "wrong " + fact;
    } else if (printed) {
      missed++;
      return "missed " + fact;
    } else if (found != null) {
      invented++;
      return "invented " + fact;
    }
    silent++;
    return "";
  }

  /** Of what the texts say; 1 if they say nothing. */
  double rightShare() {
    int printed = right + wrong + missed;
    return printed == 0 ? 1 : (double) right / printed;
  }

  /** Of what the texts do not say; 0 if they say all. */
  double inventedShare() {
    int unprinted = silent + invented;
    return unprinted == 0 ? 0 : (double) invented / unprinted;
  }

  /** A row of the table; empty if nothing was counted. */
  String row(String data) {
    int printed = right + wrong + missed;
    int unprinted = silent + invented;
    return printed + unprinted == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "| %s | %s | %,d | %s | %s | %s | %,d | %s |%n",
            data,
            fact,
            printed,
            share(right, printed),
            share(wrong, printed),
            share(missed, printed),
            unprinted,
            share(invented, unprinted));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
