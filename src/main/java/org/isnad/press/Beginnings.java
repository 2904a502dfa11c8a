package org.isnad.press;

import java.util.BitSet;

/**
 * Tells most stretches of a text that are none of a set of names' beginnings, without making a
 * string of each to look it up.
 */
final class Beginnings {

  private static final int CODES = 1 << 16;

  private final BitSet codes = new BitSet(CODES);

  /** Adds the first {@code length} units of a name. */
  void add(char[] name, int length) {
    codes.set(code(name, 0, length));
  }

  /** Whether a stretch of a text may be one of the set; never false of one that is. */
  boolean mayHave(char[] text, int start, int end) {
    return codes.get(code(text, start, end));
  }

  private static int code(char[] text, int start, int end) {
    int code = end - start;
    for (int i = start; i < end; i++) {
      code = 31 * code + text[i];
    }
    return (code ^ code >>> 16) & (CODES - 1);
  }
}
