package org.isnad.training;

import java.util.Arrays;
import java.util.List;
import org.isnad.spelling.CostRow;
import org.isnad.spelling.Letters;
import org.isnad.spelling.SpellingCosts;
import org.isnad.spelling.SpellingDistance;

/**
 * Every way to read the first word of each example as its second, laid out once: training weighs
 * the same ways again and again while their costs change. Finds the cheapest as {@link
 * SpellingDistance} would.
 */
final class Readings {

  /** The costs of one correspondence at all its places. */
  static final int COSTS = Letters.PLACES * Letters.PLACES;

  /** An edit of equal letters, which costs nothing. */
  private static final int SAME = -1;

  private static final int CELL_BITS = 13;
  private static final int CELL = (1 << CELL_BITS) - 1;

  /** Gives the number of the correspondence that two units fall under. */
  @FunctionalInterface
  interface Numbering {
    int of(CostRow.Pair pair);
  }

  private final SpellingCosts costs;
  private final int[][] numbers;

  /** The edits of all examples, each with its two cells and what it costs. */
  private int[] cells = new int[1 << 16];

  private int[] edits = new int[1 << 16];
  private int size;

  /** Where the edits of each example begin, and one more. */
  private final int[] starts;

  private final int[] lasts;
  private float[] best = new float[1024];
  private int[] from = new int[1024];

  Readings(List<CostModel.Example> examples, SpellingCosts costs, Numbering numbering) {
    this.costs = costs;
    numbers = new int[costs.unitCount()][costs.unitCount()];
    for (int a = 0; a < costs.unitCount(); a++) {
      Arrays.fill(numbers[a], SAME);
      for (int b : costs.partners(a)) {
        numbers[a][b] = numbering.of(CostRow.Pair.of(costs.letters(a), costs.letters(b)));
      }
    }
    starts = new int[examples.size() + 1];
    lasts = new int[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      lasts[i] = lay(examples.get(i).a(), examples.get(i).b());
      starts[i + 1] = size;
    }
  }

  /** The last cell. */
  private int lay(String wordA, String wordB) {
    int[] a = Letters.codes(wordA);
    int[] b = Letters.codes(wordB);
    boolean readable = a.length == wordA.length() && b.length == wordB.length();
    if (!readable || Math.max(a.length, b.length) > SpellingDistance.LONGEST) {
      return 0;
    }
    short[][] unitsA = costs.units(a);
    short[][] unitsB = costs.units(b);
    byte[] leftA = Letters.left(a);
    byte[] leftB = Letters.left(b);
    byte[] rightA = Letters.right(a);
    byte[] rightB = Letters.right(b);
    int width = b.length + 1;
    for (int cell = 0; cell < (a.length + 1) * width; cell++) {
      int i = cell / width;
      int j = cell % width;
      if (i < a.length && j < b.length && a[i] == b[j]) {
        add(cell, cell + width + 1, SAME);
      }
      int left = Letters.joint(leftA[i], leftB[j]);
      int mostA = Math.min(SpellingCosts.LONGEST_UNIT, a.length - i);
      int mostB = Math.min(SpellingCosts.LONGEST_UNIT, b.length - j);
      for (int x = 0; x <= mostA; x++) {
        int unitA = unitsA[x][i];
        for (int y = x == 0 ? 1 : 0; unitA >= 0 && y <= mostB; y++) {
          int unitB = unitsB[y][j];
          int number = unitB < 0 ? SAME : numbers[unitA][unitB];
          if (number >= 0) {
            int right = Letters.joint(rightA[i + x], rightB[j + y]);
            add(cell, cell + x * width + y, number * COSTS + left * Letters.PLACES + right);
          }
        }
      }
    }
    return (a.length + 1) * width - 1;
  }

  private void add(int from, int to, int edit) {
    if (size == edits.length) {
      edits = Arrays.copyOf(edits, size + size / 2);
      cells = Arrays.copyOf(cells, edits.length);
    }
    cells[size] = from << CELL_BITS | to;
    edits[size++] = edit;
  }

  /**
   * Finds the cheapest reading of an example.
   *
   * @param cost of each correspondence at each place
   * @param used takes the numbers of the edits that cost something, from the last to the first
   * @return how many there are
   */
  int cheapest(int example, float[] cost, int[] used) {
    int last = lasts[example];
    if (best.length <= last) {
      best = new float[2 * last];
      from = new int[2 * last];
    }
    Arrays.fill(best, 0, last + 1, Float.MAX_VALUE);
    best[0] = 0;
    for (int i = starts[example]; i < starts[example + 1]; i++) {
      int to = cells[i] & CELL;
      int edit = edits[i];
      float sum = best[cells[i] >>> CELL_BITS] + (edit < 0 ? 0 : cost[edit]);
      if (sum < best[to]) {
        best[to] = sum;
        from[to] = i;
      }
    }
    int count = 0;
    for (int at = last; at > 0; at = cells[from[at]] >>> CELL_BITS) {
      if (edits[from[at]] >= 0) {
        used[count++] = edits[from[at]];
      }
    }
    return count;
  }
}
