package org.isnad.names;

/** How alike two folded words are: by their spelling, or because the hand list says so. */
final class WordSimilarity {

  /**
   * What the hand list is worth beside spelling: a listed pair is sure, but not the same spelling.
   */
  static final double LISTED = 0.95;

  private final SpellingDistance spelling;
  private final Irregulars irregulars;

  WordSimilarity(SpellingDistance spelling, Irregulars irregulars) {
    this.spelling = spelling;
    this.irregulars = irregulars;
  }

  /** In [0, 1], symmetric, 1 only if equal. */
  double of(String a, String b) {
    double best = spelling.similarity(a, b);
    for (String other : irregulars.others(a)) {
      best = Math.max(best, LISTED * spelling.similarity(other, b));
    }
    for (String other : irregulars.others(b)) {
      best = Math.max(best, LISTED * spelling.similarity(a, other));
    }
    return best;
  }

  SpellingDistance spelling() {
    return spelling;
  }

  Irregulars irregulars() {
    return irregulars;
  }
}
