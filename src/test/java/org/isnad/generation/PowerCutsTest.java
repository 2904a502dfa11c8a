package org.isnad.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.disk.DigestTable;
import org.isnad.disk.LossyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes at any moment of what is done to generations; a whole one must be there after. */
final class PowerCutsTest {

  @TempDir Path folder;
  private final LossyDisk disk = new LossyDisk(FileSystems.getDefault());
  private final List<List<String>> left = new ArrayList<>();
  private Path data;
  private Path config;
  private Generations generations;

  @BeforeEach
  void useAnEmptyFolder() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    generations = new Generations(disk.over(data));
    config = Files.createDirectory(folder.resolve("config"));
    Files.writeString(config.resolve("facets.json"), "{}");
  }

  @Test
  void whilePublishing() throws IOException {
    String first = publish();
    cutAtEveryMoment();
    String second = publish();

    assertThat(left).startsWith(List.of(first)).endsWith(List.of(first, second));
  }

  @Test
  void whileClearingUp() throws IOException {
    publish();
    String second = publish();
    cutAtEveryMoment();
    generations.prune(0, Duration.ofMinutes(-1)); // what was replaced just now, too

    assertThat(left).hasSizeGreaterThan(10).endsWith(List.of(second));
  }

  @Test
  void whileGoingBack() throws IOException {
    String first = publish();
    String second = publish();
    cutAtEveryMoment();
    generations.rollback(null);

    assertThat(left).containsOnly(List.of(first, second));
    Path after = folder.resolve("last");
    disk.cut(data, after, false);
    assertThat(new Generations(after).requireCurrent().id()).isEqualTo(first);
  }

  @Test
  void afterPublishingTheFirstInFoldersThatWereNotThere() throws IOException {
    disk.watch(data, () -> {});
    generations = new Generations(disk.over(data).resolve("var/isnad"));
    String first = publish();

    Path after = folder.resolve("after");
    disk.cut(data, after, false);
    assertThat(new Generations(after.resolve("var/isnad")).requireCurrent().id()).isEqualTo(first);
  }

  private String publish() throws IOException {
    try (Draft draft = generations.begin()) {
      Files.writeString(draft.index().resolve("segments"), "of " + draft.id());
      draft.copyConfig(config);
      new DigestTable(draft.inputs()).write();
      return draft.publish(Map.of(), Map.of(), new RecordHashes(), List.of()).id();
    }
  }

  /** Keeps which generations would be there, all of which must be whole. */
  private void cutAtEveryMoment() throws IOException {
    disk.watch(
        data,
        () -> {
          for (boolean names : List.of(false, true)) {
            Path after = folder.resolve("after" + left.size());
            disk.cut(data, after, names);
            var there = new Generations(after);
            there.tidy();
            assertThat(there.verifyCurrent()).isEmpty();
            for (Generation each : there.list()) {
              assertThat(each.verify()).isEmpty();
            }
            left.add(there.list().stream().map(Generation::id).toList());
          }
        });
  }
}
