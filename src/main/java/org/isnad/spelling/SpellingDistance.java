package org.isnad.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How far two spellings of one word are from being the same name: the cheapest way to read one as
 * the other, where up to three letters may stand for up to three others.
 *
 * <p>All ways of cutting a word into units are tried; a greedy cut would read Kata'ib as k-a-t-ai-b
 * and never meet Kataeb. Expects folded words ({@link Folding}); immutable.
 */
public final class SpellingDistance {

  /** Longer words are compared by equality only: no name is so long, and the table is square. */
  public static final int LONGEST = 64;

  public static final float FAR = 1e6f;

  private final SpellingCosts costs;
  private final Budget budget;

  public SpellingDistance(SpellingCosts costs, Budget budget) {
    this.costs = costs;
    this.budget = budget;
  }

  /**
   * One edit of an alignment.
   *
   * @param a letters of the first word, may be empty
   * @param b letters of the second word, may be empty
   * @param cost 0 where both are equal
   * @param left what stands before it, an index of {@link CostRow#LEFT}
   * @param right what stands after it, an index of {@link CostRow#RIGHT}
   */
  public record Step(String a, String b, double cost, int left, int right) {

    /** Whether it stands at the front of both words. */
    public boolean first() {
      return left == Letters.EDGE;
    }

    /** Whether it stands at the end of both words. */
    public boolean last() {
      return right == Letters.EDGE;
    }
  }

  /** How alike two folded words are, in [0, 1]; 1 only if equal. Symmetric. */
  public double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    return budget.similarity(distance(a, b), budget.of(a, b));
  }

  /**
   * The similarity if it is at least {@code least}, else some number below it; faster where most
   * words are far.
   */
  public double similarity(String a, String b, double least) {
    double own = budget.of(a, b);
    float most = (float) budget.distance(least, own) + 1e-3f;
    return a.equals(b) ? 1 : budget.similarity(new Table(a, b).fill(most), own);
  }

  /** The sum of the costs of the cheapest reading; at least 0, {@link #FAR} if there is none. */
  public double distance(String a, String b) {
    return a.equals(b) ? 0 : new Table(a, b).fill(FAR);
  }

  /** What each edit costs. */
  public SpellingCosts costs() {
    return costs;
  }

  /** What may be spent on a word. */
  public Budget budget() {
    return budget;
  }

  /** The cheapest reading of {@code a} as {@code b}, from left to right; empty if there is none. */
  public List<Step> align(String a, String b) {
    var table = new Table(a, b);
    return table.fill(FAR) >= FAR ? List.of() : table.steps();
  }

  /** Dynamic programming over both words; one cell for each pair of prefixes. */
  private final class Table {
    private final String wordA;
    private final String wordB;
    private final int[] a;
    private final int[] b;
    private final short[][] unitsA;
    private final short[][] unitsB;
    private final byte[] leftA;
    private final byte[] leftB;
    private final byte[] rightA;
    private final byte[] rightB;
    private final int width;
    private final float[] best;
    private final int[] from;

    Table(String wordA, String wordB) {
      this.wordA = wordA;
      this.wordB = wordB;
      a = Letters.codes(wordA);
      b = Letters.codes(wordB);
      unitsA = costs.units(a);
      unitsB = costs.units(b);
      leftA = Letters.left(a);
      leftB = Letters.left(b);
      rightA = Letters.right(a);
      rightB = Letters.right(b);
      width = b.length + 1;
      best = new float[(a.length + 1) * width];
      from = new int[best.length];
    }

    /** The last cell; cells above {@code most} lead nowhere. */
    float fill(float most) {
      boolean readable = a.length == wordA.length() && b.length == wordB.length();
      if (!readable || a.length > LONGEST || b.length > LONGEST) {
        return FAR;
      }
      Arrays.fill(best, FAR);
      best[0] = 0;
      for (int cell = 0; cell < best.length; cell++) {
        if (best[cell] < FAR && best[cell] <= most) {
          extend(cell, cell / width, cell % width);
        }
      }
      return best[best.length - 1];
    }

    private void extend(int cell, int i, int j) {
      if (i < a.length && j < b.length && a[i] == b[j]) {
        relax(cell, cell + width + 1, 0);
      }
      int left = Letters.joint(leftA[i], leftB[j]);
      int mostA = Math.min(SpellingCosts.LONGEST_UNIT, a.length - i);
      int mostB = Math.min(SpellingCosts.LONGEST_UNIT, b.length - j);
      for (int x = 0; x <= mostA; x++) {
        int unitA = unitsA[x][i];
        for (int y = x == 0 ? 1 : 0; unitA >= 0 && y <= mostB; y++) {
          int unitB = unitsB[y][j];
          int edit = unitB < 0 ? SpellingCosts.NONE : costs.correspondence(unitA, unitB);
          if (edit >= 0) {
            int right = Letters.joint(rightA[i + x], rightB[j + y]);
            relax(cell, cell + x * width + y, costs.cost(edit, left, right));
          }
        }
      }
    }

    private void relax(int cell, int to, float cost) {
      float sum = best[cell] + cost;
      if (sum < best[to]) {
        best[to] = sum;
        from[to] = cell;
      }
    }

    List<Step> steps() {
      var steps = new ArrayList<Step>();
      for (int to = best.length - 1; to > 0; to = from[to]) {
        steps.add(step(from[to], to));
      }
      Collections.reverse(steps);
      return steps;
    }

    private Step step(int cell, int to) {
      int i = cell / width;
      int j = cell % width;
      int left = Letters.joint(leftA[i], leftB[j]);
      int right = Letters.joint(rightA[to / width], rightB[to % width]);
      return new Step(
          wordA.substring(i, to / width),
          wordB.substring(j, to % width),
          best[to] - best[cell],
          left,
          right);
    }
  }
}
