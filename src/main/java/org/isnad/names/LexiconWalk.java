package org.isnad.names;

import java.util.Arrays;

/**
 * One search through a lexicon. Walks the trie with a row of the distance table for each letter,
 * where a cell holds the least that a word in this branch can still cost; a branch is left when no
 * cell is within the budget. What is found is a superset that {@link SpellingDistance} then judges.
 *
 * <p>The place right of an edit is not known in a word still growing, so the least of the possible
 * costs is taken.
 */
final class LexiconWalk {

  private final WordTable words;
  private final SpellingCosts costs;
  private final QueryEdits edits;
  private final int width;
  private final float most;
  private final float[][] rows;
  private final int[] path;
  private final byte[] left;
  private int[] found = new int[32];
  private int count;

  LexiconWalk(WordTable words, SpellingDistance spelling, String query, double minSimilarity) {
    this.words = words;
    costs = spelling.costs();
    Budget budget = spelling.budget();
    // rounding must not lose a word that sits exactly on the threshold
    most = (float) budget.distance(minSimilarity, budget.most(query)) + 1e-4f;
    int[] codes = Letters.codes(query);
    boolean readable = codes.length == query.length() && codes.length <= SpellingDistance.LONGEST;
    edits = new QueryEdits(costs, readable ? codes : new int[0], most);
    width = edits.length() + 1;
    rows = new float[SpellingDistance.LONGEST + 2][];
    path = new int[rows.length];
    left = new byte[rows.length];
  }

  /** Places of the words that may be near enough, in no order. */
  int[] run() {
    if (width > 1 && words.size() > 0) {
      left[0] = Letters.EDGE;
      float[] first = row(0);
      first[0] = 0;
      edits.insert(first, left[0]);
      walk(0, words.size(), 0);
    }
    return Arrays.copyOf(found, count);
  }

  private void walk(int from, int high, int depth) {
    int low = from;
    if (words.length(low) == depth) {
      if (rows[depth][width - 1] <= most) {
        found(low);
      }
      low++;
    }
    while (low < high) {
      byte letter = words.letter(low, depth);
      int end = words.upper(low, high, depth, letter);
      if (depth < SpellingDistance.LONGEST
          && step(depth + 1, Letters.code((char) (letter & 0xff)))) {
        walk(low, end, depth + 1);
      }
      low = end;
    }
  }

  /** Fills the row of one letter more; false if nothing below it can be near enough. */
  private boolean step(int depth, int letter) {
    if (letter < 0) {
      return false;
    }
    path[depth] = letter;
    left[depth] = (byte) Letters.after(left[depth - 1], letter);
    float[] row = row(depth);
    boolean alive = edits.same(letter, rows[depth - 1], row);
    int packed = 0;
    int scale = 1;
    boolean pending = false;
    for (int length = 1; length <= Math.min(SpellingCosts.LONGEST_UNIT, depth); length++) {
      int start = depth - length;
      packed += path[start + 1] * scale;
      scale *= Letters.SIZE;
      int unit = costs.unit(packed);
      if (unit >= 0) {
        alive |= edits.replace(unit, left[start], rows[start], row);
      }
      pending |= edits.begins(packed, length) && alive(rows[start]);
    }
    if (alive) {
      edits.insert(row, left[depth]);
    }
    return alive || pending;
  }

  private boolean alive(float[] row) {
    for (float cell : row) {
      if (cell <= most) {
        return true;
      }
    }
    return false;
  }

  private float[] row(int depth) {
    if (rows[depth] == null) {
      rows[depth] = new float[width];
    }
    Arrays.fill(rows[depth], SpellingDistance.FAR);
    return rows[depth];
  }

  private void found(int word) {
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    found[count++] = word;
  }
}
