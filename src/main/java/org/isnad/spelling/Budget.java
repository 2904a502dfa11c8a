package org.isnad.spelling;

import java.util.Arrays;

/**
 * What may be spent on a word before it counts as another name, by its length: one slip in Said is
 * a different man, one slip in Muhammad is not. Turns a distance into a similarity that means the
 * same for short and long names. Immutable.
 */
public final class Budget {

  /** The similarity of two words whose distance is exactly their budget. */
  public static final double MATCH = 0.5;

  private static final String ABD = "abdal";

  private final double[] bySounds;

  /**
   * @param bySounds the budget of a word of so many sounds; the last holds for all longer words
   */
  public Budget(double... bySounds) {
    this.bySounds = bySounds.clone();
  }

  /** Reads {@code budget.tsv}: one line for each number of sounds, from 0. */
  public static Budget read(DataFile file) {
    double[] budgets = new double[file.rows().size()];
    for (int i = 0; i < budgets.length; i++) {
      DataFile.Row row = file.rows().get(i);
      if (row.number("sounds", 0, 99) != i) {
        throw row.error(
            "sounds", "'%s' must be %d: one line each, from 0".formatted(row.text("sounds"), i));
      }
      budgets[i] = row.number("budget", 0.01, 9);
    }
    if (budgets.length == 0) {
      throw new NameDataException(file.name(), 1, 1, "sounds", "there must be a line for 0 sounds");
    }
    return new Budget(budgets);
  }

  /** The budget of two words, that of the one with fewer sounds; a shared Abd does not count. */
  public double of(String a, String b) {
    return of(sounds(a, b));
  }

  /** Sounds of the word that has fewer of them, by which both are judged. */
  public static int sounds(String a, String b) {
    int fewer = Math.min(Letters.sounds(a), Letters.sounds(b));
    return a.startsWith(ABD) && b.startsWith(ABD) ? Math.max(0, fewer - ABD.length()) : fewer;
  }

  /** The largest budget that a word can have with any other. */
  public double most(String word) {
    double most = 0;
    for (int sounds = 0; sounds <= Letters.sounds(word); sounds++) {
      most = Math.max(most, of(sounds));
    }
    return most;
  }

  /** The same share of each budget. */
  public Budget times(double share) {
    return new Budget(Arrays.stream(bySounds).map(budget -> share * budget).toArray());
  }

  /** How many numbers of sounds have a budget of their own. */
  public int size() {
    return bySounds.length;
  }

  /** The budget of so many sounds. */
  public double of(int sounds) {
    return bySounds[Math.min(sounds, bySounds.length - 1)];
  }

  /** 1 at distance 0, {@link #MATCH} where the budget is spent, towards 0 beyond. */
  double similarity(double distance, double budget) {
    return distance == 0 ? 1 : Math.pow(MATCH, distance / budget);
  }

  /** The distance at which {@link #similarity} falls to {@code similarity}. */
  public double distance(double similarity, double budget) {
    return budget * Math.log(similarity) / Math.log(MATCH);
  }
}
