package org.isnad.press;

import java.util.BitSet;

/**
 * Tells most stretches of a text that are none of a set of names' beginnings, without making a
 * string of each to look it up.
 */
final class Beginnings {

  private static final int CODES = 1 << 16;

  private final BitSet codes = new BitSet(CODES);

  /** What they begin with: few with a small letter, and most words of a text do. */
  private final BitSet firsts = new BitSet();

  void add(String beginning) {
    codes.set(code(beginning, 0, beginning.length()));
    if (!beginning.isEmpty()) {
      firsts.set(beginning.charAt(0));
    }
  }

  /** The next place where one of the set may begin; the end of the text if there is none. */
  int next(String text, int from) {
    int at = from;
    while (at < text.length() && !mayBegin(text, at)) {
      at++;
    }
    return at;
  }

  /** Where a word begins, with a letter that one of the set begins with. */
  private boolean mayBegin(String text, int at) {
    return firsts.get(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Whether a stretch of a text may be one of the set; never false of one that is. */
  boolean mayHave(String text, int start, int end) {
    return (start == end || firsts.get(text.charAt(start))) && codes.get(code(text, start, end));
  }

  private static int code(String text, int start, int end) {
    int code = end - start;
    for (int i = start; i < end; i++) {
      code = 31 * code + text.charAt(i);
    }
    return (code ^ code >>> 16) & (CODES - 1);
  }
}
