package org.isnad.words;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds where in a text a name of a set may begin, by the first three units of each. Safe for
 * several threads once all names are in.
 */
public final class FirstLetters {

  private static final int ASCII = 0x80;
  private static final int CODES = 1 << 14;

  /** 1 for what is no letter and no digit. */
  private static final byte[] BETWEEN_WORDS = betweenWords();

  private static final byte THREE = 1;
  private static final byte TWO = 2;

  /**
   * What more is to be asked where two units stand, a row for each first one: {@link #THREE} if
   * some name goes on with a third one, {@link #TWO} if two tell enough, 0 if none begins so.
   */
  private final byte[] pairs = new byte[ASCII * ASCII];

  /** By the {@link #code} of three units. */
  private final BitSet threes = new BitSet(CODES);

  /** The first units that are not ASCII. */
  private final BitSet others = new BitSet();

  /** Adds a name of at least one unit. */
  public void add(char[] name) {
    if (name[0] >= ASCII) {
      others.set(name[0]);
    } else if (name.length > 2) {
      int pair = pair(name, 0);
      pairs[pair] = pairs[pair] == TWO ? TWO : THREE;
      threes.set(code(name, 0));
    } else if (name.length == 2) {
      pairs[pair(name, 0)] = TWO;
    } else {
      Arrays.fill(pairs, name[0] * ASCII, (name[0] + 1) * ASCII, TWO);
    }
  }

  /**
   * The next place where one of the set may begin; the end of the text if there is none. What is
   * asked of each unit is joined without branches, as no processor foresees where words begin.
   */
  public int next(char[] text, int from) {
    int before = from == 0 || !isOfWord(text[from - 1]) ? 1 : 0;
    for (int at = from; at < text.length; at++) {
      char here = text[at];
      if (here >= ASCII) {
        if (before > 0 && others.get(here)) {
          return at;
        }
        before = Character.isLetterOrDigit(here) ? 0 : 1;
      } else {
        int more = before * pairs[pair(text, at)];
        if (more == TWO || (more == THREE && hasThree(text, at))) {
          return at;
        }
        before = BETWEEN_WORDS[here];
      }
    }
    return text.length;
  }

  /** All that is not ASCII is one unit, which only lets a few places more through. */
  private static int pair(char[] text, int at) {
    int second = at + 1 < text.length ? text[at + 1] : ' ';
    return text[at] * ASCII + Math.min(second, ASCII - 1);
  }

  private boolean hasThree(char[] text, int at) {
    return at + 2 < text.length && threes.get(code(text, at));
  }

  private static int code(char[] text, int at) {
    int code = (text[at] * 31 + text[at + 1]) * 31 + text[at + 2];
    return (code ^ code >>> 7) & (CODES - 1);
  }

  /** Whether it is a letter or a digit; of ASCII it is told without a table. */
  public static boolean isOfWord(char c) {
    if (c < ASCII) {
      char small = (char) (c | ' ');
      return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c);
  }

  private static byte[] betweenWords() {
    var between = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      between[c] = (byte) (isOfWord(c) ? 0 : 1);
    }
    return between;
  }
}
