package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that take long to write: in {@code mvn verify -Pnightly}. */
@EnabledIfSystemProperty(named = "isnad.nightly", matches = "true")
final class LargeInputsTest {

  @TempDir Path temp;

  @Test
  void aFolderOfAMillionFilesIsWalkedInOrderABatchAtATime() throws IOException {
    int count = 1_000_000;
    for (int i = 0; i < count; i++) {
      Files.createFile(temp.resolve("%07d.txt".formatted(i)));
    }
    var walked = new int[2];
    new Walk(
            temp,
            file -> {
              assertThat(file.name()).isEqualTo("%07d.txt".formatted(walked[0]));
              walked[0]++;
            },
            LargeInputsTest::fail)
        .run();
    new Walk(temp, file -> walked[1]++, LargeInputsTest::fail).runUnsorted();
    assertThat(walked).containsExactly(count, count);
  }

  private static void fail(Skip skip) {
    throw new AssertionError(skip);
  }
}
