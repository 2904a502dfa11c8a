package org.isnad.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A stream that one can go some way back in. */
final class RetracedTest {
  private static final int KEPT = 1 << 16;

  @Test
  void whatWasReadIsReadAgainFromWhereOneGoesBackTo() throws IOException {
    var random = new Random(7);
    byte[] all = new byte[1 << 20];
    random.nextBytes(all);
    var stream = new Retraced(new ByteArrayInputStream(all));
    byte[] into = new byte[100_000];
    for (int at = 0; at < all.length; at = (int) stream.position()) {
      int read = stream.read(into, 5, 1 + random.nextInt(into.length - 5));
      assertThat(Arrays.copyOfRange(into, 5, 5 + read))
          .isEqualTo(Arrays.copyOfRange(all, at, at + read));
      if (random.nextInt(3) == 0) {
        stream.goBack(stream.position() - random.nextInt(KEPT / 2));
      }
    }
    assertThat(stream.read()).isNegative();
  }

  @Test
  void furtherBackThanIsKeptIsAsFarAsIsKept() throws IOException {
    var stream = new Retraced(new ByteArrayInputStream(new byte[3 * KEPT]));
    assertThat(stream.readAllBytes()).hasSize(3 * KEPT);
    stream.goBack(0);
    assertThat(stream.position()).isEqualTo(2 * KEPT);
    stream.goBack(3 * KEPT);
    assertThat(stream.position()).isEqualTo(2 * KEPT);
  }
}
