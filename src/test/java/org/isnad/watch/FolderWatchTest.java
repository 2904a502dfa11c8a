package org.isnad.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  private static final Duration QUIET = Duration.ofMillis(50);
  private static final Duration SOON = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void noticesFilesInFoldersNewAndOld() throws Exception {
    Path old = Files.createDirectories(folder.resolve("a/b"));
    try (FolderWatch watch = FolderWatch.of(List.of(folder))) {
      assertThat(watch.await(QUIET, SOON)).isFalse();
      Files.writeString(old.resolve("one.txt"), "one");
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
      Path fresh = Files.createDirectories(folder.resolve("c/d"));
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
      Files.writeString(fresh.resolve("two.txt"), "two");
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
      Files.delete(old.resolve("one.txt"));
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
    }
  }

  @Test
  void watchesASingleFileAndOutlivesAFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("one.jsonl"), "{}");
    Path other = Files.createDirectory(folder.resolve("other"));
    try (FolderWatch watch = FolderWatch.of(List.of(file, other))) {
      Files.writeString(file, "{}{}");
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
      Files.delete(other);
      watch.await(QUIET, SOON);
      Files.createDirectory(other);
      watch.await(QUIET, SOON);
      Files.writeString(other.resolve("two.txt"), "two");
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
    }
  }

  @Test
  void watchesWhatStandsInAFoldersPlace() throws Exception {
    Path place = Files.createDirectory(folder.resolve("news"));
    try (FolderWatch watch = FolderWatch.of(List.of(place))) {
      Files.move(place, folder.resolve("old"));
      Files.createDirectory(place);
      watch.await(QUIET, SOON);
      Files.writeString(place.resolve("one.txt"), "one");
      assertThat(watch.await(QUIET, PATIENCE)).isTrue();
    }
  }
}
