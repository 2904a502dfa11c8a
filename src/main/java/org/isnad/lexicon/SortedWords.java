package org.isnad.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingDistance;

/** A sorted list of words in one byte array (UTF-8): 1 million take about 12 MB. */
public final class SortedWords {

  private final byte[] letters;
  private final int[] starts;

  /**
   * @param sorted in ascending order of their code points (that of UTF-8 bytes), no word twice
   * @throws IllegalArgumentException naming the first word out of order
   */
  public SortedWords(String[] sorted) {
    starts = new int[sorted.length + 1];
    byte[] room = new byte[Math.max(16, sorted.length * 10)];
    int total = 0;
    for (int i = 0; i < sorted.length; i++) {
      byte[] word = sorted[i].getBytes(StandardCharsets.UTF_8);
      if (i > 0 && Arrays.compareUnsigned(room, starts[i - 1], total, word, 0, word.length) >= 0) {
        throw new IllegalArgumentException(
            "words must be sorted and distinct, but '%s' follows '%s'"
                .formatted(sorted[i], sorted[i - 1]));
      }
      if (total + word.length > room.length) {
        room = Arrays.copyOf(room, room.length + room.length / 2 + word.length);
      }
      System.arraycopy(word, 0, room, total, word.length);
      starts[i] = total;
      total += word.length;
      starts[i + 1] = total;
    }
    letters = Arrays.copyOf(room, total);
  }

  int size() {
    return starts.length - 1;
  }

  private int length(int word) {
    return starts[word + 1] - starts[word];
  }

  /** The letter codes of a word; empty if it has other characters or too many. */
  byte[] codes(int word) {
    int length = length(word);
    byte[] codes = new byte[length <= SpellingDistance.LONGEST ? length : 0];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) Letters.code((char) (letters[starts[word] + i] & 0xff));
      if (codes[i] < 0) {
        return new byte[0];
      }
    }
    return codes;
  }

  String get(int word) {
    return new String(letters, starts[word], length(word), StandardCharsets.UTF_8);
  }

  /** The place of a word, or less than 0. */
  int find(String word) {
    byte[] sought = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              letters, starts[middle], starts[middle + 1], sought, 0, sought.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
