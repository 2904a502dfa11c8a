package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
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
  void aLineOfTwoGigabytesIsListedWithoutBeingHeld() throws IOException {
    try (OutputStream out = Files.newOutputStream(temp.resolve("a.jsonl"))) {
      byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 2 << 10; i++) {
        out.write(block);
      }
      out.write("\n{\"body\": \"after\"}\n".getBytes(UTF_8));
    }
    Folder folder = new Folder(temp).read();
    assertThat(folder.origins()).containsExactly("a.jsonl#2");
    assertThat(folder.onlySkip().place()).isEqualTo("a.jsonl:0");
    assertThat(folder.onlySkip().reason()).startsWith("line 1: too long: 2,147,483,648 bytes");
  }

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
