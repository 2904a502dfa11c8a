package org.isnad.rebuild;

/**
 * What is asked of a run besides its articles.
 *
 * @param keep how many generations before the current one stay for a rollback, 0 or more
 * @param gate what a new index must pass to be published
 */
public record Terms(int keep, Gate gate) {

  /** Three generations stay, and any index may be published. */
  public static final Terms DEFAULT = new Terms(3, generation -> {});

  /** Checks the number. */
  public Terms {
    if (keep < 0) {
      throw new IllegalArgumentException("at least 0 generations stay, but " + keep + " is asked");
    }
  }
}
