package org.isnad.mending;

import java.util.List;

/**
 * Letters beside each other that may each have been characters of UTF-8.
 *
 * @param start where they begin
 * @param end after the last
 * @param characters what they may have been
 * @param before the letter before them; a blank at the text's beginning
 * @param after the letter after them; a blank at its end
 */
record Run(int start, int end, List<Integer> characters, char before, char after) {
  private static final int MARKS = 0x2000;
  private static final int MARKS_END = 0x2070;

  /** Copies the list. */
  Run {
    characters = List.copyOf(characters);
  }

  /** How sure one can be that they were. */
  enum Belief {
    /** No writing has these letters beside each other. */
    SURE,
    /** Capitals before a closing quote look alike: {@code CAFÉ»}. */
    LIKELY,
    /** What they would have been is in no news. */
    NO
  }

  Belief belief() {
    Belief best = Belief.LIKELY;
    int letters = 0;
    for (int character : characters) {
      if (!isExpected(character)) {
        return Belief.NO;
      }
      letters += isOtherScript(character) ? 1 : 0;
      best = isSureAlone(character) ? Belief.SURE : best;
    }
    return letters >= 2 ? Belief.SURE : best;
  }

  private boolean isSureAlone(int character) {
    if (isMark(character) || isPicture(character)) {
      return true;
    } else if (character < 0x100) {
      return !Character.isUpperCase(before);
    }
    return character < 0x250
        && (isSmall(before) || isSmall(after))
        && !Character.isUpperCase(before);
  }

  /**
   * Whether all would have been marks, or letters and digits that Arabic and Persian are full of.
   */
  boolean isArabic() {
    return characters.stream().allMatch(c -> isMark(c) || isOfArabicText(c));
  }

  private static boolean isOfArabicText(int c) {
    return (c >= 0x621 && c <= 0x64A)
        || (c >= 0x660 && c <= 0x669)
        || (c >= 0x6F0 && c <= 0x6F9)
        || "،؛؟ًپچژکگی".indexOf(c) >= 0;
  }

  private static boolean isExpected(int character) {
    return isMark(character)
        || isPicture(character)
        || isOtherScript(character)
        || (character >= 0x80 && character < 0x250)
        || character == 0x2C6
        || character == 0x2DC;
  }

  /** Quotes, dashes, joiners, the euro, the trade mark, arrows, minus and the byte order mark. */
  private static boolean isMark(int c) {
    return (c >= MARKS && c < MARKS_END)
        || c == 0x20AC
        || c == 0x2122
        || (c >= 0x2190 && c <= 0x2193)
        || c == 0x2212
        || c == 0xFEFF;
  }

  private static boolean isPicture(int c) {
    return c >= 0x1F000 && c < 0x1FB00;
  }

  /** Greek, Cyrillic, Hebrew and Arabic. */
  private static boolean isOtherScript(int c) {
    return c >= 0x370 && c < 0x780 && Character.isDefined(c);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
