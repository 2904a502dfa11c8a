package org.isnad.press;

import java.util.BitSet;

/**
 * Tells most words that are none of a set by their first two letters and their length, without
 * making a string of each to look it up.
 */
final class Beginnings {

  private static final int CODES = 1 << 14;

  private final BitSet codes = new BitSet(CODES);

  void add(String word) {
    codes.set(code(word, 0, word.length()));
  }

  /** Whether a word of a text may be one of the set; never false of one that is. */
  boolean mayHave(String text, int start, int end) {
    return codes.get(code(text, start, end));
  }

  private static int code(String text, int start, int end) {
    int length = end - start;
    int first = length > 0 ? text.charAt(start) : 0;
    int second = length > 1 ? text.charAt(start + 1) : 0;
    return ((first * 31 + second) * 31 + length) & (CODES - 1);
  }
}
