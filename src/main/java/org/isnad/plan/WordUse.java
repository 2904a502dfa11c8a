package org.isnad.plan;

import java.util.regex.Pattern;
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

  /** Longer words in capitals are rather names that are shouted: HAMAS. */
  private static final int LONGEST_ACRONYM = 4;

  /** Fewer uses do not tell an acronym that could be said as a word, such as PLO, from a name. */
  private static final int FEW = 5;

  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  private final String plain;
  private final long all;
  private final long lower;
  private final long acronym;

  private WordUse(String plain, long all, long lower, long acronym) {
    this.plain = plain;
    this.all = all;
    this.lower = lower;
    this.acronym = acronym;
  }

  /** The use of a typed word. */
  static WordUse of(Position position, Snapshot snapshot) {
    return of(position.plain(), snapshot);
  }

  /** The use of a folded word without its apostrophes. */
  static WordUse of(String plain, Snapshot snapshot) {
    long all = snapshot.occurrences(Kind.WORD.term(plain));
    long capital = snapshot.occurrences(Kind.NAME.term(plain));
    for (int at = 0; at <= plain.length() && capital < all; at++) {
      // Names keep their apostrophe, words do not: Kata'ib is a use of kataib.
      String marked = plain.substring(0, at) + "'" + plain.substring(at);
      capital += snapshot.occurrences(Kind.NAME.term(marked));
    }
    long acronym = snapshot.occurrences(Kind.ACRONYM.term(plain));
    return new WordUse(plain, all, Math.max(0, all - capital), acronym);
  }

  /** Never used, or hardly ever in lower case. */
  boolean isName() {
    return lower <= NAME * all;
  }

  /** A name, and no acronym. */
  boolean isNameHere() {
    return isName() && !isAcronym();
  }

  /** An acronym wherever it is not in a headline: no name, and there is one way to write it. */
  boolean isAcronym() {
    return plain.length() <= LONGEST_ACRONYM
        && acronym > 0
        && 2 * acronym >= all
        && (acronym >= FEW || !hasVowel(plain));
  }

  /** Whether it could be said as a word. */
  static boolean hasVowel(String plain) {
    return VOWEL.matcher(plain).find();
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
