package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.rebuild.Progress;
import org.isnad.rebuild.Rebuild;
import org.isnad.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update takes over must be as it was published, or the damage would pass for whole. */
class DamagedUpdateTest {

  private static final Workshop WORKSHOP = Workshop.load(Path.of("index-config"));
  private static final int TRIED = Boolean.getBoolean("isnad.nightly") ? 100 : 6;

  @TempDir Path folder;
  private Path articles;
  private Generations generations;

  @BeforeEach
  void makeIndex() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    generations = new Generations(folder.resolve("data"));
    for (int i = 0; i < 12; i++) {
      write(
          "note%02d.txt".formatted(i),
          "Note %d%n%nDrone number %d fell near Erbil.".formatted(i, i));
    }
    update();
  }

  @Test
  void readsAllAgainWhateverFileIsDamaged() throws IOException {
    var random = new Random(11);
    for (Path file : some(generations.requireCurrent().index(), random)) {
      flip(file, random);
      write("more.txt", "More on %s%n%nA truck burned near Kirkuk.".formatted(file.getFileName()));

      Report report = update();

      String name = "index/" + file.getFileName() + " has changed since it was published";
      assertThat(report.whole()).as("%s", file).endsWith(name);
      assertThat(generations.verifyCurrent()).isEmpty();
    }
  }

  @Test
  void readsAllAgainThoughNoSourceHasChanged() throws IOException {
    for (String name : List.of("records.tsv", "arrivals.tsv", "inputs.tsv", "ledger.tsv")) {
      flip(generations.requireCurrent().directory().resolve(name), new Random(3));

      assertThat(update().whole())
          .isEqualTo(
              "the index cannot be gone on from: %s has changed since it was published", name);
      assertThat(generations.verifyCurrent()).isEmpty();
      assertThat(update().unchanged()).isTrue();
    }
  }

  /** Files with something in them, of the current generation as it will be at each turn. */
  private Iterable<Path> some(Path index, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(index)) {
      files = new ArrayList<>(list.filter(file -> file.toFile().length() > 0).sorted().toList());
    }
    Collections.shuffle(files, random);
    return () ->
        files.stream()
            .limit(TRIED)
            .map(file -> now(file.getFileName().toString()))
            .filter(Files::exists)
            .iterator();
  }

  private Path now(String name) {
    try {
      Generation current = generations.requireCurrent();
      return current.index().resolve(name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void flip(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, bytes);
  }

  private Report update() throws IOException {
    return new Rebuild(WORKSHOP.recipe()).update(List.of(articles), generations, Progress.NONE);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text);
  }
}
