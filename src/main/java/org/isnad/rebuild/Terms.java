package org.isnad.rebuild;

/**
 * What is asked of a run besides its articles.
 *
 * @param keep how many generations before the current one stay for a rollback, 0 or more
 * @param gate what a new index must pass to be published
 * @param threads how many articles are read at a time, at least 1; with one, the same articles make
 *     the same files
 */
public record Terms(int keep, Gate gate, int threads) {

  /** Three generations stay, any index may be published, and every processor reads. */
  public static final Terms DEFAULT =
      new Terms(3, generation -> {}, Runtime.getRuntime().availableProcessors());

  /** Checks the numbers. */
  public Terms {
    if (keep < 0) {
      throw new IllegalArgumentException("at least 0 generations stay, but " + keep + " is asked");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least 1 thread reads, but " + threads + " is asked");
    }
  }
}
