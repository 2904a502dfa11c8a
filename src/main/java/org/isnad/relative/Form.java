package org.isnad.relative;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of words that tell a day.
 *
 * @param spoken as {@link Relative#spoken}
 */
record Form(Pattern words, boolean spoken, Reading reading) {

  /** What the words that were found mean; null if they are none after all. */
  interface Reading {
    @Nullable Meaning of(MatchResult found);
  }

  static Form spoken(String words, Reading reading) {
    return new Form(Pattern.compile(words), true, reading);
  }

  static Form dated(String words, Reading reading) {
    return new Form(Pattern.compile(words), false, reading);
  }
}
