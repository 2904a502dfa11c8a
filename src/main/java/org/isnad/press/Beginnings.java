package org.isnad.press;

import java.util.BitSet;

/**
 * Tells most stretches of a text that are none of a set of names' beginnings, without making a
 * string of each to look it up.
 */
final class Beginnings {

  private static final int CODES = 1 << 16;
  private static final int ASCII = 0x80;

  private final BitSet codes = new BitSet(CODES);

  /** What they begin with: few with a small letter, and most words of a text do. */
  private final boolean[] firsts = new boolean[ASCII];

  private final BitSet otherFirsts = new BitSet();

  /** Adds the first {@code length} units of a name. */
  void add(char[] name, int length) {
    codes.set(code(name, 0, length));
    if (length > 0) {
      setFirst(name[0]);
    }
  }

  /** The next place where one of the set may begin; the end of the text if there is none. */
  int next(char[] text, int from) {
    int at = from;
    while (at < text.length && !mayBegin(text, at)) {
      at++;
    }
    return at;
  }

  /** Where a word begins, with a letter that one of the set begins with. */
  private boolean mayBegin(char[] text, int at) {
    return isFirst(text[at]) && (at == 0 || !isOfWord(text[at - 1]));
  }

  /** Whether a stretch of a text may be one of the set; never false of one that is. */
  boolean mayHave(char[] text, int start, int end) {
    return (start == end || isFirst(text[start])) && codes.get(code(text, start, end));
  }

  private void setFirst(char c) {
    if (c < ASCII) {
      firsts[c] = true;
    } else {
      otherFirsts.set(c);
    }
  }

  private boolean isFirst(char c) {
    return c < ASCII ? firsts[c] : otherFirsts.get(c);
  }

  /** Whether it is a letter or a digit; of ASCII it is told without a table. */
  static boolean isOfWord(char c) {
    if (c < ASCII) {
      char small = (char) (c | ' ');
      return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c);
  }

  private static int code(char[] text, int start, int end) {
    int code = end - start;
    for (int i = start; i < end; i++) {
      code = 31 * code + text[i];
    }
    return (code ^ code >>> 16) & (CODES - 1);
  }
}
