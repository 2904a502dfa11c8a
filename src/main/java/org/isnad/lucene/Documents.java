package org.isnad.lucene;

import java.util.function.IntConsumer;
import org.apache.lucene.util.FixedBitSet;

/** Sets of documents, walked a word of 64 at a time. */
final class Documents {

  private Documents() {}

  /** In ascending order. */
  static void forEach(FixedBitSet documents, IntConsumer action) {
    long[] words = documents.getBits();
    for (int at = 0; at < words.length; at++) {
      for (long word = words[at]; word != 0; word &= word - 1) {
        action.accept((at << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }
}
