package org.isnad.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which languages a word is a small one. A text has them by the hundred, and each is looked up
 * after much else was read, so they stand close together: a word is told by a number of 64 bits and
 * costs a line of memory or two. Two words of one number would not be told apart.
 */
final class SmallWords {
  private final long[] words;
  private final long[] languages;

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
        (word, its) -> {
          int slot = slot(word(word, 0, word.length()));
          words[slot] = word(word, 0, word.length());
          its.forEach(language -> languages[slot] |= 1L << order.indexOf(language));
        });
  }

  /** The languages of the word that stands there, in whatever case: a bit for each. */
  long of(String text, int start, int end) {
    return languages[slot(word(text, start, end))];
  }

  /** Where the word is, or where it would be. */
  private int slot(long word) {
    int slot = (int) (word >>> Integer.SIZE) & (words.length - 1);
    while (words[slot] != word && languages[slot] != 0) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private static long word(String text, int start, int end) {
    long word = (long) end - start;
    for (int i = start; i < end; i++) {
      word = (word ^ Character.toLowerCase(text.charAt(i))) * 0x9e3779b97f4a7c15L;
      word ^= word >>> Integer.SIZE;
    }
    return word;
  }
}
