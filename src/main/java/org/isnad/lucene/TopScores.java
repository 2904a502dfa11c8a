package org.isnad.lucene;

import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** The best of the documents offered: by score, ties by id. One number tells each from all. */
final class TopScores {

  private static final long RANKS = 0x7fffffffL;

  private final Ids ids;
  private final int wanted;
  private final LongHeap best;

  /** What may be on the page is less than this. */
  private final long before;

  /**
   * Nothing yet.
   *
   * @param after the hit to go on from; null to begin with the first
   * @param wanted how many, at least one
   */
  TopScores(Ids ids, @Nullable FieldDoc after, int wanted) throws IOException {
    this.ids = ids;
    this.wanted = wanted;
    this.best = new LongHeap(wanted);
    this.before =
        after == null
            ? Long.MAX_VALUE
            : key((Float) after.fields[0], ids.rankUpTo((BytesRef) after.fields[1]));
  }

  /** The greater the better. Scores are not negative, so their bits are in their order. */
  private static long key(float score, int rank) {
    return (long) Float.floatToIntBits(score) << Integer.SIZE | (RANKS - rank);
  }

  private static float score(long key) {
    return Float.intBitsToFloat((int) (key >>> Integer.SIZE));
  }

  /** True if a later document now needs a better score than it needed before. */
  boolean offer(int doc, float score) {
    if (isFull() && score < least()) {
      return false; // nearly all, and the rank of none of them is looked up
    }
    long key = key(score, ids.rank(doc));
    return key < before && best.insertWithOverflow(key) && isFull();
  }

  boolean isFull() {
    return best.size() == wanted;
  }

  /** What a document must score at least to be among them, once they are full. */
  float least() {
    return score(best.top());
  }

  /** The best first, without fields: nearly all are shown and none is gone on from. */
  FieldDoc[] get() {
    var hits = new FieldDoc[best.size()];
    for (int i = hits.length - 1; i >= 0; i--) {
      long key = best.pop();
      int doc = ids.doc((int) (RANKS - (key & RANKS)));
      hits[i] = new FieldDoc(doc, score(key));
    }
    return hits;
  }
}
