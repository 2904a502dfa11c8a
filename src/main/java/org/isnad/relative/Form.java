package org.isnad.relative;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of words that tell a day.
 *
 * @param signs in small letters: whatever {@code words} find has one of these; most sentences have
 *     none, and to look for plain words is many times faster than to try a pattern
 * @param spoken as {@link Relative#spoken}
 */
record Form(Pattern words, List<String> signs, boolean spoken, Reading reading) {

  /** What the words that were found mean; null if they are none after all. */
  interface Reading {
    @Nullable Meaning of(MatchResult found);
  }

  static Form spoken(String words, List<String> signs, Reading reading) {
    return new Form(Pattern.compile(words), signs, true, reading);
  }

  static Form dated(String words, List<String> signs, Reading reading) {
    return new Form(Pattern.compile(words), signs, false, reading);
  }

  /** Whether the words may stand in a sentence, of which the small letters are given. */
  boolean mayBeIn(String lower) {
    for (String sign : signs) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
