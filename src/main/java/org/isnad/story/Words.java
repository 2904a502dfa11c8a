package org.isnad.story;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/** The words of a text as hashes: case, punctuation and spaces do not count. */
final class Words {

  private static final Hasher64 HASH = Hashing.komihash5_0();

  /** Marks between the letters of one word. */
  private static final String JOINERS = "'’‘ʼ`-\u00ad";

  /** Bytes for most words, two a letter; even, so that the last letter has room for both. */
  private static final int USUAL = 64;

  private Words() {}

  /** One hash for each word, in the order of the text. */
  static long[] of(String text) {
    var hashes = new long[text.length() / 2 + 1];
    var word = new byte[USUAL];
    int length = 0;
    int count = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isLetter(c)) {
        char letter = Character.toLowerCase(c);
        word = length == word.length ? Arrays.copyOf(word, 2 * length) : word;
        word[length++] = (byte) letter;
        word[length++] = (byte) (letter >> Byte.SIZE);
      } else if (length > 0 && JOINERS.indexOf(c) < 0) {
        hashes[count++] = HASH.hashBytesToLong(word, 0, length);
        length = 0;
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** One hash for each run of three words. */
  static long[] shingles(long[] words) {
    var shingles = new long[Math.max(0, words.length - 2)];
    for (int i = 0; i < shingles.length; i++) {
      shingles[i] = HASH.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
    }
    return shingles;
  }

  /** One hash for all of them. */
  static long all(long[] words) {
    long all = words.length;
    for (long word : words) {
      all = HASH.hashLongLongToLong(all, word);
    }
    return all;
  }
}
