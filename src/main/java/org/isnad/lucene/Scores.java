package org.isnad.lucene;

import java.util.Arrays;

/** What each of some documents scores. */
final class Scores {

  private int[] docs = new int[1024];
  private float[] scores = new float[1024];
  private int size;

  void add(int doc, float score) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    docs[size] = doc;
    scores[size++] = score;
  }

  int size() {
    return size;
  }

  int doc(int at) {
    return docs[at];
  }

  float score(int at) {
    return scores[at];
  }
}
