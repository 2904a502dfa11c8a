package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  /** What is kept of a text must be the same in the next version, or updates find no copies. */
  @Test
  void hashesTheSmallLettersOfEachWord() {
    String tail = "x".repeat(100);

    assertThat(Words.of("Don't STOP, Über-all: \u0645\u0635\u0631 7 \ud83d\ude00!-" + tail))
        .containsExactly(
            hashes(
                "dont", "stop", "\u00fcberall", "\u0645\u0635\u0631", "7", "\ud83d\ude00", tail));
    assertThat(Words.of(" - ")).isEmpty();
  }

  private static long[] hashes(String... words) {
    return Stream.of(words).mapToLong(Hashing.komihash5_0()::hashCharsToLong).toArray();
  }
}
