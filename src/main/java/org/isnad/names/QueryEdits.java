package org.isnad.names;

import java.util.Arrays;

/**
 * The edits that a query allows, laid out by the unit of the other word: which letters of the query
 * it may replace and at what least cost. Made once a search, so that a step in the trie touches
 * only edits that fit.
 */
final class QueryEdits {

  private final int[] query;
  private final float most;

  /** Edits by unit: from column, to column, place left of it in the query, then five costs. */
  private final int[][] columns;

  private final float[][] costs;
  private final boolean[] prefixes = new boolean[Letters.SIZE * Letters.SIZE];

  QueryEdits(SpellingCosts table, int[] query, float most) {
    this.query = query;
    this.most = most;
    columns = new int[table.unitCount()][];
    costs = new float[table.unitCount()][];
    short[][] units = table.units(query);
    byte[] left = Letters.left(query);
    byte[] right = Letters.right(query);
    for (int start = 0; start <= query.length; start++) {
      int longest = Math.min(SpellingCosts.LONGEST_UNIT, query.length - start);
      for (int length = 0; length <= longest; length++) {
        int unit = units[length][start];
        if (unit >= 0) {
          for (int partner : table.partners(unit)) {
            int edit = table.correspondence(unit, partner);
            add(
                partner,
                start,
                start + length,
                leasts(table, edit, left[start], right[start + length]));
          }
        }
      }
    }
    for (int unit = 0; unit < columns.length; unit++) {
      if (columns[unit] != null) {
        markPrefixes(table.letters(unit));
      }
    }
  }

  int length() {
    return query.length;
  }

  private static float[] leasts(SpellingCosts table, int edit, int queryLeft, int queryRight) {
    float[] least = new float[Letters.PLACES];
    for (int wordLeft = 0; wordLeft < least.length; wordLeft++) {
      least[wordLeft] = table.least(edit, Letters.joint(wordLeft, queryLeft), queryRight);
    }
    return least;
  }

  private void add(int unit, int from, int to, float[] least) {
    float cheapest = SpellingDistance.FAR;
    for (float cost : least) {
      cheapest = Math.min(cheapest, cost);
    }
    if (cheapest > most) {
      return;
    }
    int[] old = columns[unit] == null ? new int[0] : columns[unit];
    float[] oldCosts = costs[unit] == null ? new float[0] : costs[unit];
    columns[unit] = Arrays.copyOf(old, old.length + 2);
    columns[unit][old.length] = from;
    columns[unit][old.length + 1] = to;
    costs[unit] = Arrays.copyOf(oldCosts, oldCosts.length + least.length);
    System.arraycopy(least, 0, costs[unit], oldCosts.length, least.length);
  }

  private void markPrefixes(String letters) {
    int packed = 0;
    for (int i = 0; i < letters.length() - 1; i++) {
      packed = SpellingCosts.pack(packed, Letters.code(letters.charAt(i)));
      prefixes[packed] = true;
    }
  }

  /** Whether letters just passed begin a longer unit that this query has an edit for. */
  boolean begins(int packed, int length) {
    return length < SpellingCosts.LONGEST_UNIT && prefixes[packed];
  }

  /** The letter as it is; true if a cell is within the budget. */
  boolean same(int letter, float[] before, float[] row) {
    boolean alive = false;
    for (int j = 0; j < query.length; j++) {
      if (query[j] == letter && before[j] <= most && before[j] < row[j + 1]) {
        row[j + 1] = before[j];
        alive = true;
      }
    }
    return alive;
  }

  /** A unit of the word for some letters of the query, or for none. */
  boolean replace(int unit, int left, float[] before, float[] row) {
    int[] edits = columns[unit];
    if (edits == null) {
      return false;
    }
    boolean alive = false;
    for (int i = 0, c = left; i < edits.length; i += 2, c += Letters.PLACES) {
      float sum = before[edits[i]] + costs[unit][c];
      if (sum <= most && sum < row[edits[i + 1]]) {
        row[edits[i + 1]] = sum;
        alive = true;
      }
    }
    return alive;
  }

  /** Letters of the query that the word does not have. */
  void insert(float[] row, int left) {
    int[] edits = columns[SpellingCosts.NOTHING];
    if (edits == null) {
      return;
    }
    for (int i = 0, c = left; i < edits.length; i += 2, c += Letters.PLACES) {
      float sum = row[edits[i]] + costs[SpellingCosts.NOTHING][c];
      if (sum <= most && sum < row[edits[i + 1]]) {
        row[edits[i + 1]] = sum;
      }
    }
  }
}
