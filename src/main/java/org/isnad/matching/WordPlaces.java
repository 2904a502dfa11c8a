package org.isnad.matching;

import java.util.List;
import org.isnad.analysis.Word;

/**
 * Where the words of an article stand, by their hash codes: words that conditions ask for are
 * looked for by the hundred, and most stand nowhere.
 */
final class WordPlaces {

  /** By the lowest bits of the hash code, one more than where such a word stands first. */
  private final int[] first;

  /** By place, one more than where the next such word stands. */
  private final int[] next;

  WordPlaces(List<Word> words) {
    first = new int[Integer.highestOneBit(words.size() + 1) << 2];
    next = new int[words.size()];
    for (int at = words.size() - 1; at >= 0; at--) {
      int slot = slot(words.get(at).hash());
      next[at] = first[slot];
      first[slot] = at + 1;
    }
  }

  private int slot(int hash) {
    return hash & (first.length - 1); // the length is a power of two
  }

  /** The first place where a word of a hash code may stand; -1 if there is none. */
  int first(int hash) {
    return first[slot(hash)] - 1;
  }

  /** The next place after one where a word of the same hash code may stand; -1 if there is none. */
  int next(int at) {
    return next[at] - 1;
  }
}
