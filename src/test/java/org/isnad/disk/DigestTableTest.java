package org.isnad.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestTableTest {
  private static final String HASH = "0f".repeat(32);

  @TempDir Path folder;

  private List<String> written(int run, String... paths) throws IOException {
    Path file = folder.resolve("inputs.tsv");
    try (var table = new DigestTable(file, run)) {
      for (String path : paths) {
        table.add(new FileDigest(path, path.length(), HASH));
      }
      table.write();
    }
    return Files.readAllLines(file).stream().map(line -> line.split("\t", 3)[2]).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void theOrderIsThatOfThePathsHoweverLongARunIs(int run) throws IOException {
    assertThat(written(run, "c", "a/z", "a.txt", "b", "d", "a/b", "e"))
        .containsExactly("a.txt", "a/b", "a/z", "b", "c", "d", "e");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("inputs.tsv"));
    }
  }

  @Test
  void noFilesAreAnEmptyTable() throws IOException {
    assertThat(written(2)).isEmpty();
  }

  @Test
  void whatIsNotWrittenLeavesNothing() throws IOException {
    try (var table = new DigestTable(folder.resolve("inputs.tsv"), 1)) {
      table.add(new FileDigest("a", 1, HASH));
    }
    assertThat(folder).isEmptyDirectory();
  }
}
