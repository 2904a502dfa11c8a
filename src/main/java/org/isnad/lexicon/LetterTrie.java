package org.isnad.lexicon;

import java.util.Arrays;
import org.isnad.spelling.SpellingDistance;

/**
 * Sorted words as a tree of letters in two arrays. A node is followed by its first child; where its
 * subtree ends its next sibling stands, so that a branch is left in one step.
 */
final class LetterTrie {

  private static final int WORD_ENDS = 1 << 31;

  private byte[] letters = new byte[1024];
  private int[] ends = new int[1024];
  private int size = 1;

  /** The open nodes from the root to the last letter of the word before. */
  private int[] open = new int[SpellingDistance.LONGEST + 1];

  private byte[] last = new byte[0];

  private LetterTrie() {}

  /** A tree of words in ascending order of their letter codes, each of codes 1 and above. */
  static LetterTrie of(Iterable<byte[]> words) {
    var trie = new LetterTrie();
    words.forEach(trie::add);
    trie.close(0);
    trie.ends[0] |= trie.size;
    trie.letters = Arrays.copyOf(trie.letters, trie.size);
    trie.ends = Arrays.copyOf(trie.ends, trie.size);
    trie.open = new int[0];
    return trie;
  }

  private void add(byte[] word) {
    int shared = Arrays.mismatch(last, word);
    int depth = shared < 0 ? word.length : shared;
    close(depth);
    for (int i = depth; i < word.length; i++) {
      if (size == letters.length) {
        letters = Arrays.copyOf(letters, size + size / 2);
        ends = Arrays.copyOf(ends, letters.length);
      }
      letters[size] = word[i];
      open[i + 1] = size++;
    }
    ends[open[word.length]] |= WORD_ENDS;
    last = word;
  }

  private void close(int depth) {
    for (int i = last.length; i > depth; i--) {
      ends[open[i]] |= size;
    }
  }

  /** The letter code of a node; 0 at the root, which is node 0. */
  int letter(int node) {
    return letters[node];
  }

  /** Where the subtree of a node ends; its children begin right after it. */
  int end(int node) {
    return ends[node] & ~WORD_ENDS;
  }

  boolean isWord(int node) {
    return ends[node] < 0;
  }
}
