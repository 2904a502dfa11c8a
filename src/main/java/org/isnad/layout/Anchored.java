package org.isnad.layout;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that must match where it is asked, which remembers of three letters whether anything
 * that begins with them can. Nearly no line is one of a page's notices, and every line is held
 * against all of them: most are told apart without running the pattern. Safe for several threads.
 */
public final class Anchored {
  private static final int LETTERS = 3;
  private static final int BITS = 12;
  private static final int REMEMBERED = 1 << BITS;
  private static final long KNOWN = 1L << 62;
  private static final long CANNOT = 1L << 61;
  private static final int MIX = 0x9E3779B1;

  private final Pattern pattern;

  /** Three letters each, and what is known of them; a later three may drive out earlier ones. */
  private final AtomicLongArray known = new AtomicLongArray(REMEMBERED);

  private Anchored(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Compiles it.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static Anchored of(String regex) {
    return new Anchored(Pattern.compile(regex));
  }

  /** Whether the pattern finds its match at the beginning of a line. */
  public boolean begins(String line) {
    return may(line, 0) && pattern.matcher(line).lookingAt();
  }

  /** Whether the pattern matches a line from end to end. */
  public boolean isAll(String line) {
    return may(line, 0) && pattern.matcher(line).matches();
  }

  /** Whether the pattern finds its match at a place of a text. */
  public boolean beginsAt(String text, int at) {
    return may(text, at) && pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether a match may begin at a place; never false where one does. */
  boolean may(String text, int at) {
    if (text.length() - at < LETTERS) {
      return true;
    }
    int first = text.charAt(at);
    int last = text.charAt(at + 1) << Character.SIZE | text.charAt(at + 2);
    long key = (long) first << Integer.SIZE | (last & 0xFFFF_FFFFL) | KNOWN;
    int slot = ((first * 31 + last) * MIX) >>> (Integer.SIZE - BITS);
    long there = known.getOpaque(slot);
    if ((there & ~CANNOT) != key) {
      there = canBegin(text.substring(at, at + LETTERS)) ? key : key | CANNOT;
      known.setOpaque(slot, there);
    }
    return (there & CANNOT) == 0;
  }

  /** No letter behind them can help where the matcher failed without looking for one. */
  @SuppressWarnings("JdkObsolete") // nothing else tells a match begun from none
  private boolean canBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
