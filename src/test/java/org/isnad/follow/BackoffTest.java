package org.isnad.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff();

  @Test
  void waitsTwiceAsLongEachTimeUpToAMinute() {
    long now = -5; // nanoTime may be anything
    assertThat(backoff.allows("a", now)).isTrue();
    assertThat(backoff.failed("a", now)).isTrue();
    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      now = waited(now, seconds);
      assertThat(backoff.failed("a", now)).isFalse();
    }
  }

  private long waited(long since, int seconds) {
    long then = since + Duration.ofSeconds(seconds).toNanos();
    assertThat(backoff.allows("a", then - 1)).as("before %d s", seconds).isFalse();
    assertThat(backoff.allows("a", then)).as("after %d s", seconds).isTrue();
    return then;
  }

  @Test
  void letsAnotherTryAtOnceAndForgetsWhatWorks() {
    backoff.failed("a", 0);
    assertThat(backoff.allows("b", 0)).isTrue();
    assertThat(backoff.failed("b", 0)).isTrue();
    assertThat(backoff.failed("a", 0)).isTrue();
    backoff.reset();
    assertThat(backoff.allows("a", 0)).isTrue();
  }
}
