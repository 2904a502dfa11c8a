package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.disk.FullDisk;
import org.isnad.disk.LossyDisk;
import org.isnad.generation.DataException;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.isnad.rebuild.RecordCheck;
import org.isnad.rebuild.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fails, fills up, loses what was not made durable, or flips a bit. */
class DiskFaultsTest {

  private static final Workshop WORKSHOP = Workshop.load(Path.of("index-config"));

  @TempDir Path folder;
  private Path articles;
  private Path data;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    data = Files.createDirectory(folder.resolve("data"));
    for (int i = 0; i < 12; i++) {
      write(i);
    }
  }

  private void write(int number) throws IOException {
    Files.writeString(
        articles.resolve("a" + number + ".txt"),
        "Rocket number %d hit a base near Erbil, Kataib Hezbollah said.".formatted(number));
  }

  /** With one thread a run writes as much as the run before, which tells how much room it needs. */
  private Rebuild rebuild() {
    return new Rebuild(WORKSHOP.recipe(), new Terms(Terms.DEFAULT.keep(), Terms.DEFAULT.gate(), 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPowerCutAtAnyMomentLeavesTheOldIndexOrTheNewOne(boolean update) throws IOException {
    var disk = new LossyDisk(FileSystems.getDefault());
    var generations = new Generations(disk.over(data));
    rebuild().run(List.of(articles), generations, Progress.NONE);
    String before = generations.requireCurrent().id();
    write(100);
    Files.delete(articles.resolve("a3.txt"));
    var moments = new AtomicInteger();
    var switched = new AtomicInteger();
    disk.watch(
        data,
        () -> {
          for (boolean names : List.of(false, true)) {
            Path after = folder.resolve("after" + moments.incrementAndGet());
            disk.cut(data, after, names);
            switched.addAndGet(served(after).equals(before) ? 0 : 1);
          }
        });
    make(generations, update);

    assertThat(moments.get()).isGreaterThan(40);
    assertThat(switched.get()).isBetween(1, moments.get() - 1);
    Path last = folder.resolve("last");
    disk.cut(data, last, false);
    assertThat(served(last)).isEqualTo(generations.requireCurrent().id()).isGreaterThan(before);
  }

  @Test
  void aPowerCutInTheFirstRebuildLeavesNothingOrTheIndex() throws IOException {
    var disk = new LossyDisk(FileSystems.getDefault());
    Path home = Files.createDirectory(folder.resolve("home"));
    var generations = new Generations(disk.over(home).resolve("var/data"));
    disk.watch(home, () -> {});
    rebuild().run(List.of(articles), generations, Progress.NONE);

    disk.cut(home, folder.resolve("after"), false);
    assertThat(served(folder.resolve("after/var/data")))
        .isEqualTo(generations.requireCurrent().id());
  }

  /** What a server would serve from a folder, which must be whole. */
  private static String served(Path after) throws IOException {
    var generations = new Generations(after);
    generations.tidy();
    assertThat(generations.verifyCurrent()).isEmpty();
    Generation current = generations.requireCurrent();
    assertThat(RecordCheck.of(current, WORKSHOP.tools().engine())).isEmpty();
    return current.id();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFullDiskLeavesTheOldIndexAndNothingElse(boolean update) throws IOException {
    var disk = new FullDisk(FileSystems.getDefault());
    var generations = new Generations(disk.over(data));
    rebuild().run(List.of(articles), generations, Progress.NONE);
    String before = generations.requireCurrent().id();
    write(100);
    long needed = needed(update);
    for (double share : shares()) {
      disk.leave((long) (needed * share));

      assertThatThrownBy(() -> make(generations, update))
          .as("with room for %s of it", share)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("No space left on device")
          .hasMessageNotContaining("index-config"); // which lies on another disk
      assertThat(new Generations(data).requireCurrent().id()).isEqualTo(before);
      assertThat(new Generations(data).verifyCurrent()).isEmpty();
      assertThat(data.resolve("generations"))
          .isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }
    disk.leave(2 * needed);
    make(generations, update);
    assertThat(new Generations(data).verifyCurrent()).isEmpty();
  }

  @Test
  void aFullDiskKeepsARollbackFromNothingButSwitching() throws IOException {
    var disk = new FullDisk(FileSystems.getDefault());
    var generations = new Generations(disk.over(data));
    rebuild().run(List.of(articles), generations, Progress.NONE);
    String first = generations.requireCurrent().id();
    rebuild().run(List.of(articles), generations, Progress.NONE);
    String second = generations.requireCurrent().id();
    disk.leave(20);

    assertThatThrownBy(() -> generations.rollback(null))
        .isInstanceOf(DataException.class)
        .message()
        .contains("CURRENT.tmp cannot be written, which takes 86 bytes: No space left on device")
        .endsWith("; what is being served stays");
    assertThat(data.resolve("CURRENT.tmp")).doesNotExist();
    assertThat(new Generations(data).requireCurrent().id()).isEqualTo(second);
    assertThat(new Generations(data).verifyCurrent()).isEmpty();
    disk.leave(1000);
    assertThat(generations.rollback(null).id()).isEqualTo(first);
  }

  /** Parts of the room that is needed. */
  private static List<Double> shares() {
    return Boolean.getBoolean("isnad.nightly")
        ? IntStream.range(0, 40).mapToObj(part -> part / 40.0).toList()
        : List.of(0.0, 0.05, 0.3, 0.6, 0.9, 0.99);
  }

  /** How many bytes it takes, tried elsewhere. */
  private long needed(boolean update) throws IOException {
    var disk = new FullDisk(FileSystems.getDefault());
    var generations =
        new Generations(disk.over(Files.createDirectory(folder.resolve("elsewhere"))));
    Files.delete(articles.resolve("a100.txt"));
    rebuild().run(List.of(articles), generations, Progress.NONE);
    write(100);
    long start = 1 << 30;
    disk.leave(start);
    make(generations, update);
    return start - disk.left();
  }

  private void make(Generations generations, boolean update) throws IOException {
    if (update) {
      rebuild().update(List.of(articles), generations, Progress.NONE);
    } else {
      rebuild().run(List.of(articles), generations, Progress.NONE);
    }
  }

  @Test
  void aFlippedBitAnywhereIsFound() throws IOException {
    rebuild().run(List.of(articles), new Generations(data), Progress.NONE);
    Generation current = new Generations(data).requireCurrent();
    var random = new Random(7);
    try (Stream<Path> inside = Files.walk(current.directory())) {
      Stream<Path> files = Stream.concat(Stream.of(data.resolve("CURRENT")), inside);
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < 4 && whole.length > 0; i++) {
          byte[] flipped = whole.clone();
          int at = random.nextInt(whole.length);
          flipped[at] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, flipped);
          assertThat(isFound()).as("bit of byte %d of %s", at, file).isTrue();
        }
        Files.write(file, whole);
      }
    }
    assertThat(isFound()).isFalse();
  }

  private boolean isFound() {
    try {
      return !new Generations(data).verifyCurrent().isEmpty();
    } catch (IOException damaged) {
      return true;
    }
  }
}
