package org.isnad.language;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which languages a word is a small one. A text has them by the hundred, and each is looked up
 * after much else was read, so they stand close together: a word is told by a number of 64 bits and
 * costs a line of memory or two. Two words of one number would not be told apart.
 */
final class SmallWords {
  /** The number of a word without letters. */
  static final long NO_LETTERS = 0;

  private static final int LOOKS = 1 << 14;

  private final long[] words;
  private final long[] languages;

  /** A bit for each word: most others are told by it, and it stays near at hand. */
  private final BitSet looks = new BitSet(LOOKS);

  /**
   * @param of each word's languages
   * @param order of the languages, at most 64
   */
  SmallWords(Map<String, Set<String>> of, List<String> order) {
    if (order.size() > Long.SIZE) {
      throw new IllegalArgumentException(
          "words.tsv has %d languages, at most %d can be told".formatted(order.size(), Long.SIZE));
    }
    int slots = Integer.highestOneBit(Math.max(1, of.size())) * 4;
    words = new long[slots];
    languages = new long[slots];
    of.forEach(
        (letters, its) -> {
          long word = word(letters);
          int slot = slot(word);
          words[slot] = word;
          its.forEach(language -> languages[slot] |= 1L << order.indexOf(language));
          looks.set(look(word));
        });
  }

  /** The number of a word with one more letter, a small one. */
  static long and(long word, char letter) {
    long longer = (word + letter) * 0x9e3779b97f4a7c15L;
    return longer ^ longer >>> Integer.SIZE;
  }

  /** The languages of a word: a bit for each. */
  long of(long word) {
    return looks.get(look(word)) ? languages[slot(word)] : 0;
  }

  /** Where the word is, or where it would be. */
  private int slot(long word) {
    int slot = (int) (word >>> Integer.SIZE) & (words.length - 1);
    while (words[slot] != word && languages[slot] != 0) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private static int look(long word) {
    return (int) word & (LOOKS - 1);
  }

  private static long word(String letters) {
    long word = NO_LETTERS;
    for (int i = 0; i < letters.length(); i++) {
      word = and(word, letters.charAt(i));
    }
    return word;
  }
}
