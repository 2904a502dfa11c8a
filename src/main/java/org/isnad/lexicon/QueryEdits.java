package org.isnad.lexicon;

import java.util.Arrays;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;
import org.jspecify.annotations.Nullable;

/**
 * The edits that a query allows, laid out by the unit of the other word: which letters of the query
 * it may replace and at what least cost. Made once a search, so that a step in the trie touches
 * only edits that fit.
 */
final class QueryEdits {

  private final int[] query;
  private final float most;

  /** What may have been spent when so many letters of the query are read. */
  private final float[] limits;

  /** Edits by unit: from column, to column, place left of it in the query, then five costs. */
  private final int[][] columns;

  private final float[][] costs;
  private final int[] counts;

  /** By letter: for each column the least cost of anything that begins with it. */
  private final float[][] beginnings = new float[Letters.SIZE][];

  /** By the first letters of longer units: for each column the least cost that may follow. */
  private final float[] @Nullable [] following = new float[Letters.SIZE * Letters.SIZE][];

  /**
   * @param most what may be spent in all
   * @param half how many columns from the first on may hold no more than half of it
   */
  QueryEdits(SpellingCosts table, int[] query, float most, int half) {
    this.query = query;
    this.most = most;
    limits = new float[query.length + 1];
    Arrays.fill(limits, most);
    Arrays.fill(limits, 0, Math.min(half, limits.length), most / 2);
    for (int letter = 0; letter < beginnings.length; letter++) {
      beginnings[letter] = far();
    }
    for (int j = 0; j < query.length; j++) {
      beginnings[query[j]][j] = most - limits[j + 1];
    }
    columns = new int[table.unitCount()][];
    costs = new float[table.unitCount()][];
    counts = new int[table.unitCount()];
    short[][] units = table.units(query);
    byte[] left = Letters.left(query);
    byte[] right = Letters.right(query);
    var least = new float[Letters.PLACES];
    for (int start = 0; start <= query.length; start++) {
      int longest = Math.min(SpellingCosts.LONGEST_UNIT, query.length - start);
      for (int length = 0; length <= longest; length++) {
        int unit = units[length][start];
        if (unit >= 0) {
          for (int partner : table.partners(unit)) {
            int edit = table.correspondence(unit, partner);
            float cheapest = leasts(table, edit, left[start], right[start + length], least);
            if (cheapest <= most) {
              add(partner, start, start + length, least);
              hope(table.codes(partner), start, cheapest + most - limits[start + length]);
            }
          }
        }
      }
    }
  }

  int length() {
    return query.length;
  }

  /** Fills in the costs of an edit by the place left of it in the word; gives the cheapest. */
  private static float leasts(
      SpellingCosts table, int edit, int queryLeft, int queryRight, float[] least) {
    float cheapest = SpellingDistance.FAR;
    for (int wordLeft = 0; wordLeft < least.length; wordLeft++) {
      least[wordLeft] = table.least(edit, Letters.joint(wordLeft, queryLeft), queryRight);
      cheapest = Math.min(cheapest, least[wordLeft]);
    }
    return cheapest;
  }

  private void add(int unit, int from, int to, float[] least) {
    int count = counts[unit]++;
    if (columns[unit] == null) {
      columns[unit] = new int[8];
      costs[unit] = new float[4 * Letters.PLACES];
    } else if (2 * count == columns[unit].length) {
      columns[unit] = Arrays.copyOf(columns[unit], 4 * count);
      costs[unit] = Arrays.copyOf(costs[unit], 2 * count * Letters.PLACES);
    }
    columns[unit][2 * count] = from;
    columns[unit][2 * count + 1] = to;
    System.arraycopy(least, 0, costs[unit], count * Letters.PLACES, least.length);
  }

  private float[] far() {
    float[] far = new float[query.length + 1];
    Arrays.fill(far, SpellingDistance.FAR);
    return far;
  }

  /** Notes that the first letters of a unit may be read in the hope of its last one. */
  private void hope(int[] letters, int from, float cost) {
    int packed = 0;
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      packed = SpellingCosts.pack(packed, letter);
      if (i == 0) {
        beginnings[letter][from] = Math.min(beginnings[letter][from], cost);
      }
      if (i < letters.length - 1) {
        float[] least = following[packed] == null ? far() : following[packed];
        least[from] = Math.min(least[from], cost);
        following[packed] = least;
      }
    }
  }

  /** Whether a letter may lead on from a row at all. */
  boolean leads(int letter, float[] row) {
    return within(beginnings[letter], row);
  }

  /** Whether a unit is in use, or letters begin one that is. */
  boolean uses(int packed, int unit) {
    boolean begins = packed < following.length && following[packed] != null;
    return begins || (unit >= 0 && columns[unit] != null);
  }

  private boolean within(float[] least, float[] row) {
    for (int j = 0; j < row.length; j++) {
      if (row[j] + least[j] <= most) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters just passed begin a longer unit that may still be within the budget. */
  boolean begins(int packed, int length, float[] before) {
    float[] least = length < SpellingCosts.LONGEST_UNIT ? following[packed] : null;
    return least != null && within(least, before);
  }

  /** The letter as it is; true if a cell is within the budget. */
  boolean same(int letter, float[] before, float[] row) {
    boolean alive = false;
    for (int j = 0; j < query.length; j++) {
      if (query[j] == letter && before[j] <= limits[j + 1] && before[j] < row[j + 1]) {
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
    for (int i = 0, c = left; i < 2 * counts[unit]; i += 2, c += Letters.PLACES) {
      float sum = before[edits[i]] + costs[unit][c];
      if (sum <= limits[edits[i + 1]] && sum < row[edits[i + 1]]) {
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
    for (int i = 0, c = left; i < 2 * counts[SpellingCosts.NOTHING]; i += 2, c += Letters.PLACES) {
      float sum = row[edits[i]] + costs[SpellingCosts.NOTHING][c];
      if (sum <= limits[edits[i + 1]] && sum < row[edits[i + 1]]) {
        row[edits[i + 1]] = sum;
      }
    }
  }
}
