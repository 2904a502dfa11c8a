package org.isnad.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters as small numbers, and what stands around them. Shared by the distance and the lexicon so
 * that both see a place in a word alike.
 */
public final class Letters {

  /** Codes run from 1 to {@code SIZE - 1}; 0 is no letter. */
  public static final int SIZE = 38;

  // in the order of their characters, so that sorted words are sorted codes
  private static final int APOSTROPHE = 1;
  private static final int ZERO = 2;
  private static final int A = 12;

  // what stands left or right of a place; ANY also where the two words disagree
  public static final int ANY = 0;

  /** The edge of the word: nothing but apostrophes beyond. */
  public static final int EDGE = 1;

  /** One consonant, and beyond it the edge; a doubled letter or kh, sh, dh is one. */
  static final int CONSONANT_EDGE = 2;

  /** One consonant after a vowel, or some where the two words disagree on how many. */
  static final int CONSONANT = 3;

  static final int VOWEL = 4;

  /** Two consonants and more, whatever is beyond. */
  static final int CONSONANTS = 5;

  public static final int PLACES = 6;

  private static final int H = A + 'h' - 'a';

  private static final boolean[] VOWELS = members("aeiouy");

  /** What h beside it makes another sound of: sh, kh, dh. */
  private static final boolean[] SOFTENED = members("kgsdtczp");

  private Letters() {}

  private static boolean[] members(String letters) {
    boolean[] members = new boolean[SIZE];
    letters.chars().forEach(c -> members[code((char) c)] = true);
    return members;
  }

  /** The code of a folded character, or -1 if it is no letter, digit or apostrophe. */
  public static int code(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + A;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + ZERO;
    }
    return c == '\'' ? APOSTROPHE : -1;
  }

  /** The character of a code. */
  public static char letter(int code) {
    if (code == APOSTROPHE) {
      return '\'';
    }
    return code < A ? (char) ('0' + code - ZERO) : (char) ('a' + code - A);
  }

  /** Codes of a word, or an empty array if it has a character that has none. */
  public static int[] codes(String word) {
    int[] codes = new int[word.length()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(word.charAt(i));
      if (codes[i] < 0) {
        return new int[0];
      }
    }
    return codes;
  }

  /** Whether a code is that of a vowel; no code is none. */
  public static boolean vowel(int code) {
    return code >= 0 && VOWELS[code];
  }

  /** One place per gap: {@code left[i]} is what stands before letter {@code i}. */
  public static byte[] left(int[] word) {
    byte[] left = new byte[word.length + 1];
    left[0] = EDGE;
    for (int i = 0; i < word.length; i++) {
      left[i + 1] = (byte) after(left[i], i == 0 ? 0 : word[i - 1], word[i]);
    }
    return left;
  }

  /** {@code right[i]} is what stands from letter {@code i} on. */
  public static byte[] right(int[] word) {
    byte[] right = new byte[word.length + 1];
    right[word.length] = EDGE;
    for (int i = word.length - 1; i >= 0; i--) {
      right[i] = (byte) after(right[i + 1], i == word.length - 1 ? 0 : word[i + 1], word[i]);
    }
    return right;
  }

  /**
   * What stands at a place once {@code letter} was passed, with {@code before} passed last; an
   * apostrophe changes nothing, nor does a letter that makes one sound with the last.
   */
  public static int after(int place, int before, int letter) {
    if (letter == APOSTROPHE || oneSound(before, letter)) {
      return place;
    }
    if (vowel(letter)) {
      return VOWEL;
    }
    return switch (place) {
      case EDGE -> CONSONANT_EDGE;
      case VOWEL -> CONSONANT;
      default -> CONSONANTS;
    };
  }

  /** A doubled consonant, or h beside a consonant that it softens, in either direction. */
  private static boolean oneSound(int before, int letter) {
    return before != 0
        && !vowel(letter)
        && (before == letter
            || (letter == H && SOFTENED[before])
            || (before == H && SOFTENED[letter]));
  }

  /** The place that two words share, {@link #ANY} if they differ. */
  public static int joint(int a, int b) {
    if (a == b) {
      return a;
    }
    boolean consonants = isConsonant(a) && isConsonant(b);
    return consonants ? CONSONANT : ANY;
  }

  static boolean isConsonant(int place) {
    return place == CONSONANT || place == CONSONANT_EDGE || place == CONSONANTS;
  }

  /** How many sounds a word has: a run of vowels is one, so is a doubled letter or kh, sh, dh. */
  static int sounds(String word) {
    int sounds = 0;
    int before = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = code(word.charAt(i));
      if (letter != APOSTROPHE) {
        boolean same = letter == before || (vowel(letter) && vowel(before));
        boolean digraph =
            word.charAt(i) == 'h' && i > 0 && "kgsdtczp".indexOf(word.charAt(i - 1)) >= 0;
        sounds += same || digraph ? 0 : 1;
        before = letter;
      }
    }
    return sounds;
  }

  /**
   * A word cut into its sounds, as {@link #sounds} counts them; apostrophes go with what follows.
   */
  public static List<String> units(String word) {
    var units = new ArrayList<String>();
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      int before = sounds(word.substring(0, i));
      if (i == word.length() || (before > 0 && sounds(word.substring(0, i + 1)) > before)) {
        units.add(word.substring(start, i));
        start = i;
      }
    }
    return List.copyOf(units);
  }
}
