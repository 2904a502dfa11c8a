package org.isnad.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Article;
import org.isnad.generation.Generation;
import org.isnad.raw.Skip;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left when a rebuild does not end well, or its index is not as it was. */
final class RebuildFaultsTest extends RebuildFixture {

  @Test
  void leavesTheOldIndexAndNothingElseWhenTheDiskIsFull() throws IOException {
    write("many.jsonl", lines(2_000));
    Report first = run();
    engine.room = 100;

    assertThatThrownBy(this::run)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the new index in %s cannot be written: No space left on device; what is being served stays"
                .formatted(folder.resolve("data")));
    assertThat(generations.current().orElseThrow().id()).isEqualTo(first.generation());
    assertThat(folder.resolve("data/generations"))
        .isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 200})
  void leavesTheOldIndexAndNothingElseWhenInterrupted(int after) throws IOException {
    write("many.jsonl", lines(200));
    Report first = run();

    assertThatThrownBy(
            () ->
                new Rebuild(recipe())
                    .run(List.of(sources), generations, new InterruptingProgress(after)))
        .isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(generations.current().orElseThrow().id()).isEqualTo(first.generation());
    assertThat(folder.resolve("data/generations"))
        .isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    assertThat(run().indexed()).isEqualTo(200);
  }

  /** Someone who presses Ctrl-C after so many articles. */
  private static final class InterruptingProgress implements Progress {
    private int left;

    InterruptingProgress(int after) {
      left = after;
      interruptIfDue();
    }

    private void interruptIfDue() {
      if (left-- == 0) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void begin(int files, long bytes) {}

    @Override
    public void file(long bytes) {}

    @Override
    public void article() {
      interruptIfDue();
    }

    @Override
    public void finishing() {}
  }

  @Test
  void skipsOneArticleThatExtractionCannotRead() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "trap");

    Report report = run();

    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.skipped())
        .containsExactly(
            new Skip(
                "b.txt",
                "could not be extracted, a fault of Isnad: java.lang.IllegalStateException: trap"));
  }

  @Test
  void findsAnArticleThatIsNotAsItWas() throws IOException {
    write("a.txt", "Rockets hit a base.");
    write("b.txt", "Drones hit a base.");
    run();
    Generation current = generations.current().orElseThrow();
    assertThat(RecordCheck.of(current, engine)).isEmpty();

    String id = engine.kept.keySet().iterator().next();
    Article article = Objects.requireNonNull(engine.kept.remove(id));
    assertThat(RecordCheck.of(current, engine))
        .containsExactly(
            "the index holds 1 articles, but the manifest lists 2",
            "article " + id + " is not in the index");
    engine.kept.put(id, article(id, "elsewhere.txt", article.text()));
    assertThat(RecordCheck.of(current, engine))
        .containsExactly("article " + id + " is not as it was when it was indexed");
  }
}
