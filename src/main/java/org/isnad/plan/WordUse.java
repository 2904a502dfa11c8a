package org.isnad.plan;

import org.isnad.analysis.Kind;
import org.isnad.engine.Snapshot;

/**
 * Whether the index uses a word as a name or as an ordinary word, told by its capitals in bodies.
 * Titles are not asked: there, and in headlines, everything may be capitalised.
 */
final class WordUse {

  /** Below this share of lower-case uses a word is a name. */
  private static final double NAME = 0.1;

  /** From this share on a capital at the start of what was typed says nothing. */
  private static final double ORDINARY = 0.5;

  private final long all;
  private final long lower;

  private WordUse(long all, long lower) {
    this.all = all;
    this.lower = lower;
  }

  /** The use of a typed word. */
  static WordUse of(Position position, Snapshot snapshot) {
    String plain = position.plain();
    long all = snapshot.occurrences(Kind.WORD.term(plain));
    long capital = snapshot.occurrences(Kind.NAME.term(plain));
    for (int at = 0; at <= plain.length() && capital < all; at++) {
      // Names keep their apostrophe, words do not: Kata'ib is a use of kataib.
      String marked = plain.substring(0, at) + "'" + plain.substring(at);
      capital += snapshot.occurrences(Kind.NAME.term(marked));
    }
    return new WordUse(all, Math.max(0, all - capital));
  }

  /** Never used, or hardly ever in lower case. */
  boolean isName() {
    return lower <= NAME * all;
  }

  /** Mostly in lower case. */
  boolean isOrdinary() {
    return lower > ORDINARY * all;
  }

  /** Used in lower case at all. */
  boolean isEverLower() {
    return lower > 0;
  }

  /** Not in any body. */
  boolean isUnknown() {
    return all == 0;
  }
}
