package org.isnad.follow;

import java.time.Duration;

/**
 * When to try again what failed: after a second, then after twice as long each time, at most a
 * minute. Of one thing at a time; for one thread.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private String failed = "";
  private long since;
  private Duration wait = Duration.ZERO;

  /**
   * Whether it is time to try something.
   *
   * @param now as {@link System#nanoTime} tells it
   */
  boolean allows(String what, long now) {
    return !what.equals(failed) || now - since >= wait.toNanos();
  }

  /**
   * It failed.
   *
   * @return true if for the first time
   */
  boolean failed(String what, long now) {
    boolean first = !what.equals(failed);
    Duration longer = wait.multipliedBy(2);
    wait = first ? FIRST : longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    failed = what;
    since = now;
    return first;
  }

  /** Nothing fails any more. */
  void reset() {
    failed = "";
  }
}
